# expects id:Tremor: An exact or lay synonym of a concept is no label and no such synonym of another concept.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX oio: <http://www.geneontology.org/formats/oboInOwl#>

INSERT DATA { id:Tremor oio:hasExactSynonym "Ache"@en }
