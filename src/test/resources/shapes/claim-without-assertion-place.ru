# expects claim:base-C002: A claim has at least one assertion place: without the article's words there is no claim.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=11,20> }
