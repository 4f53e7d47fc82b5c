# expects <https://w3id.org/myograph/source/base#char=20,11>: A place starts before it ends: the end is exclusive, and an empty place proves nothing.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=11,20> } ;
INSERT DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=20,11> }
