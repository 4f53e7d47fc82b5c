# expects id:Work2001: A document has exactly one label.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { id:Work2001 rdfs:label "Work 2001"@en }
