# expects claim:base-C002: Each place of a claim lies inside the claim's section, from its start to its end.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=11,20> } ;
INSERT DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=95,105> }
