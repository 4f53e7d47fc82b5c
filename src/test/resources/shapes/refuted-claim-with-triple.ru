# expects claim:base-C004: A refuted or unknown claim has no direct triple, unless another claim asserts the same: a plain query would take it for what the article says.
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { id:Cold myo:contributesTo id:Spell }
