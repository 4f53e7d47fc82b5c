# expects claim:base-C002: A claim has exactly one object, an IRI or a literal.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:object id:MuscleFatigue }
