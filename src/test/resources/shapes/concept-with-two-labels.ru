# expects id:Tremor: A concept has exactly one preferred label, in English; other names are synonyms.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:Tremor rdfs:label "shaking"@en }
