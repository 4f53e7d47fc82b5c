# expects id:Fierce: No two concepts share a label; capitals make no difference.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { id:Fierce rdfs:label "fierce"@en } ;
INSERT DATA { id:Fierce rdfs:label "Slight"@en }
