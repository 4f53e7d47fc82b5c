# expects id:EffectGroup: A group has exactly one operator, which the ontology declares, such as myo:AndOr.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { id:EffectGroup myo:groupOperator myo:AndOr }
