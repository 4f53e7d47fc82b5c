# expects claim:base-C002: A place is named <text>#char=START,END with two whole numbers (RFC 5147).
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=11,20> } ;
INSERT DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#line=1,2> }
