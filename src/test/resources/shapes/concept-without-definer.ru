# expects id:Tremor: A concept says that it is defined by <https://w3id.org/myograph/ns>.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { id:Tremor rdfs:isDefinedBy <https://w3id.org/myograph/ns> }
