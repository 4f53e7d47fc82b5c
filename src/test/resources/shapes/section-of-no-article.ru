# expects section:one: A section is part of exactly one article.
# expects claim:base-C001: A claim belongs to exactly one article, which follows from its section.
# expects claim:base-C001: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C001: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C002: A claim belongs to exactly one article, which follows from its section.
# expects claim:base-C002: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C002: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C003: A claim belongs to exactly one article, which follows from its section.
# expects claim:base-C003: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C003: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C011: A claim belongs to exactly one article, which follows from its section.
# expects claim:base-C011: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C011: A claim has exactly one agent type of Biolink, of its own or of its article.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:one dcterms:isPartOf <https://w3id.org/myograph/article/base> }
