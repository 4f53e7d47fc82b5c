# expects id:EffectGroup: A group has exactly one definition, in English.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { id:EffectGroup skos:definition "Effects."@en }
