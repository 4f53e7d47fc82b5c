# expects claim:base-C010: A claim that is composed of others has the knowledge level 'logical_entailment', and is not among those others.
PREFIX biolink: <https://w3id.org/biolink/vocab/>
PREFIX claim: <https://w3id.org/myograph/id/claim/>

DELETE DATA { claim:base-C010 biolink:knowledge_level "logical_entailment" } ;
INSERT DATA { claim:base-C010 biolink:knowledge_level "knowledge_assertion" }
