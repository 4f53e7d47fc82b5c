# expects claim:base-C002: A hedged claim names the article's words that hedge it (myo:cue).
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:cue "may" }
