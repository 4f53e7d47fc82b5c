# expects id:Tremor: An editorial parent repeats a superclass (rdfs:subClassOf) of the concept.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { id:Tremor myo:editorialParent myo:NeurologicalSymptom }
