# expects claim:base-C002: An asserted claim has its direct triple in the graph: queries/derive/direct.rq makes it.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { id:Spell myo:hasSymptom id:Tremor }
