# expects section:two: A section ends inside its article's text.
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:two oa:end 200 } ;
INSERT DATA { section:two oa:end 201 }
