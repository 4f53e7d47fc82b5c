# expects section:one: A section has exactly one label.
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:one rdfs:label "One"@en }
