# expects claim:base-C002: A claim has exactly one hedge, which the ontology declares; a bare claim has myo:None.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:hedge myo:May }
