# expects <https://w3id.org/myograph/article/base>: An article says once what kind of agent read it.
# expects claim:base-C001: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C002: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C003: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C004: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C005: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C006: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C007: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C008: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C009: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C010: A claim has exactly one agent type of Biolink, of its own or of its article.
# expects claim:base-C011: A claim has exactly one agent type of Biolink, of its own or of its article.
PREFIX biolink: <https://w3id.org/biolink/vocab/>

DELETE DATA { <https://w3id.org/myograph/article/base> biolink:agent_type "automated_agent" }
