# expects <https://w3id.org/myograph/source/base>: A source text has exactly one media type.
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { <https://w3id.org/myograph/source/base> dcterms:format "text/plain;charset=UTF-8" }
