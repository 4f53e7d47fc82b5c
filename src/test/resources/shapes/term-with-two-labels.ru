# expects myo:hasSymptom: A term of the ontology has exactly one label.
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { myo:hasSymptom rdfs:label "shows"@en }
