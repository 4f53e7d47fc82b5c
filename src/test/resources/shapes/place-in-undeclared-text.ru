# expects <https://w3id.org/myograph/source/other#char=11,20>: A place is counted in exactly one source text, which is declared.
# expects claim:base-C002: Each place of a claim is counted in the text of the claim's own article.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/base#char=11,20> } ;
INSERT DATA { claim:base-C002 myo:assertionPlace <https://w3id.org/myograph/source/other#char=11,20> }
