# expects id:Tremor: What the service names has exactly one short name, in lower case with hyphens.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE WHERE { id:Tremor skos:notation ?slug }
