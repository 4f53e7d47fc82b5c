# expects id:Flash: A concept is below a kind of the ontology, such as myo:Symptom.
# expects claim:base-C003: The object of a claim is of a kind that its predicate is meant for (schema:rangeIncludes).
# expects claim:base-C009: The object of a claim is of a kind that its predicate is meant for (schema:rangeIncludes).
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { id:Flash rdfs:subClassOf myo:VisualSymptom ; myo:editorialParent myo:VisualSymptom }
