# expects id:MuscleFatigue: Muscle fatigue is neither below nor above nor the same as fatigue: one is a muscle's, the other a person's.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { id:MuscleFatigue skos:exactMatch <http://purl.obolibrary.org/obo/HP_0012378> . id:Fatigue skos:exactMatch <http://purl.obolibrary.org/obo/HP_0012378> }
