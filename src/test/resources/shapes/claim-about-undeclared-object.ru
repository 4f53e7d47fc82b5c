# expects claim:base-C002: The object of a claim is a literal, or a declared concept, document or group.
# expects claim:base-C002: The object of a claim is of a kind that its predicate is meant for (schema:rangeIncludes).
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:object id:Tremor } ;
INSERT DATA { claim:base-C002 myo:object id:Shiver }
