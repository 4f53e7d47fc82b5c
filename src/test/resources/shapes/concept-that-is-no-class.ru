# expects id:Tremor: A concept is an owl:Class as well, so that it has a place in the hierarchy.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>

DELETE DATA { id:Tremor a owl:Class }
