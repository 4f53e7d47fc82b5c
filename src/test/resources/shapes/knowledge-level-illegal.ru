# expects claim:base-C001: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C002: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C003: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C004: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C005: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C006: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C007: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C008: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C009: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C011: A claim has exactly one knowledge level of Biolink, of its own or of its article.
PREFIX biolink: <https://w3id.org/biolink/vocab/>

DELETE DATA { <https://w3id.org/myograph/article/base> biolink:knowledge_level "knowledge_assertion" } ;
INSERT DATA { <https://w3id.org/myograph/article/base> biolink:knowledge_level "certain" }
