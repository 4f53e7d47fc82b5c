# expects id:tremble: A concept is named …/id/ and a word in UpperCamelCase.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { id:tremble a owl:Class, skos:Concept ; rdfs:label "tremble"@en ; skos:definition "A slight shaking."@en ; rdfs:subClassOf id:Tremor ; myo:editorialParent id:Tremor ; rdfs:isDefinedBy <https://w3id.org/myograph/ns> }
