# expects <https://w3id.org/myograph/article/base>: An article has exactly one title.
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { <https://w3id.org/myograph/article/base> dcterms:title "Spells"@en }
