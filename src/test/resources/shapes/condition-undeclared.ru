# expects claim:base-C009: What a claim depends on is a declared concept.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C009 myo:holdsWhenAnyOf id:Twinge }
