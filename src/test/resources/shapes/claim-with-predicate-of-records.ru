# expects claim:base-C002: The predicate of a claim is a property that the ontology declares as a myo:ClaimPredicate, or rdfs:subClassOf.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { claim:base-C002 myo:predicate myo:hasSymptom } ;
INSERT DATA { claim:base-C002 myo:predicate skos:editorialNote }
