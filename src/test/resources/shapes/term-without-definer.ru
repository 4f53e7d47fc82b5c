# expects myo:May: A term of the ontology says that it is defined by <https://w3id.org/myograph/ns>.
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { myo:May rdfs:isDefinedBy <https://w3id.org/myograph/ns> }
