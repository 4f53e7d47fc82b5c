# expects id:Tremor: A superclass of a concept is stated by an asserted claim, or marked as editorial (myo:editorialParent).
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:Tremor rdfs:subClassOf myo:NeurologicalSymptom }
