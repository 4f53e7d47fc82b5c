# expects myo:hasSign: A term of the ontology has exactly one label.
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { myo:hasSign a owl:ObjectProperty ; skos:definition "A sign of a condition."@en ; rdfs:isDefinedBy <https://w3id.org/myograph/ns> }
