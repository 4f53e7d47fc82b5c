# expects id:EffectGroup: A group has exactly one label, in English.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { id:EffectGroup rdfs:label "effects of a spell"@en }
