# expects section:one: The sections of an article do not overlap, and follow each other in the order of their positions.
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:two oa:start 101 } ;
INSERT DATA { section:two oa:start 99 }
