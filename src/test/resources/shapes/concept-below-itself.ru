# expects id:Disorder: A concept is not below itself.
# expects id:BadSpell: A concept is not below itself.
# expects id:Spell: A concept is not below itself.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { id:Disorder rdfs:subClassOf id:BadSpell ; myo:editorialParent id:BadSpell }
