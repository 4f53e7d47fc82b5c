# expects claim:base-C008: What an asserted claim calls sufficient has its axiom: a class with 'myo:involves some SUBJECT' below OBJECT.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE { ?axiom rdfs:subClassOf id:BadSpell } WHERE { ?axiom owl:intersectionOf ?parts ; rdfs:subClassOf id:BadSpell }
