# expects []: An axiom on what suffices for a form of a condition is stated by an asserted claim (myo:isSufficientConditionFor).
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { [] a owl:Class ; owl:intersectionOf ( id:Spell [ a owl:Restriction ; owl:onProperty myo:involves ; owl:someValuesFrom id:Flash ] ) ; rdfs:subClassOf id:BadSpell }
