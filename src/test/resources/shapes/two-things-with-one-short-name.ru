# expects id:effectGroup: No two things below …/id/ have the same short name: one of them could never be asked for.
# expects id:EffectGroup: No two things below …/id/ have the same short name: one of them could never be asked for.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:effectGroup a myo:Document ; rdfs:label "A work on groups"@en }
