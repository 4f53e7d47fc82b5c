# expects claim:base-C002: The subject of a claim is of a kind that its predicate is meant for (schema:domainIncludes).
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:subject id:Spell } ;
INSERT DATA { claim:base-C002 myo:subject id:Muscle }
