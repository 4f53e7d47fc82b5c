# expects claim:base-C004: A refuted claim cites the work that the article refutes it with (myo:citation).
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C004 myo:citation id:Work2001 }
