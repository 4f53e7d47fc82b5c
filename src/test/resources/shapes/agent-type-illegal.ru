# expects claim:base-C002: A claim has exactly one agent type of Biolink, of its own or of its article.
PREFIX biolink: <https://w3id.org/biolink/vocab/>
PREFIX claim: <https://w3id.org/myograph/id/claim/>

INSERT DATA { claim:base-C002 biolink:agent_type "robot" }
