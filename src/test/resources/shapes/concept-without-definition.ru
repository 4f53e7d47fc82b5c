# expects id:Tremor: A concept has exactly one definition, in English.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { id:Tremor skos:definition "A shaking."@en }
