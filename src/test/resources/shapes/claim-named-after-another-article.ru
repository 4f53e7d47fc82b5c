# expects claim:other-C011: A claim is named …/id/claim/ARTICLE-C001, with the name of its own article and three digits.
PREFIX claim: <https://w3id.org/myograph/id/claim/>

DELETE { claim:base-C011 ?p ?o } INSERT { claim:other-C011 ?p ?o } WHERE { claim:base-C011 ?p ?o }
