# expects myo:Sign: A term of the ontology has exactly one definition.
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { myo:Sign a owl:Class ; rdfs:label "sign"@en ; rdfs:isDefinedBy <https://w3id.org/myograph/ns> }
