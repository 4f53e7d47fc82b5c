# expects id:Tremor: A superclass of a concept is a declared class.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:Tremor rdfs:subClassOf id:Shaking ; myo:editorialParent id:Shaking }
