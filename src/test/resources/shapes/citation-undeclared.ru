# expects claim:base-C004: What a claim cites is declared as a myo:Document.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C004 myo:citation id:Work2001 } ;
INSERT DATA { claim:base-C004 myo:citation id:Work1999 }
