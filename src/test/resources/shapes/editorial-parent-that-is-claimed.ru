# expects id:Spell: A superclass that an article states is no editorial parent: its claim is the authority.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { id:Spell myo:editorialParent id:Disorder }
