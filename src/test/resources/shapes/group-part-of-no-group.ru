# expects id:EffectGroup: A group is part of at most one other group.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://w3id.org/myograph/id/>

INSERT DATA { id:EffectGroup dcterms:isPartOf id:Cold }
