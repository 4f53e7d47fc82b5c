# expects claim:base-C002: A claim has exactly one predicate, given by its IRI.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:predicate myo:involves }
