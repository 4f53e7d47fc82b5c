# expects id:MuscleFatigue: Muscle fatigue is neither below nor above nor the same as fatigue: one is a muscle's, the other a person's.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:Fatigue rdfs:subClassOf id:MuscleFatigue ; myo:editorialParent id:MuscleFatigue }
