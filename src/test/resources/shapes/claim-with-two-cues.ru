# expects claim:base-C002: A cue is one short string without language, at most 60 characters; several words are joined by ' … '.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:cue "might" }
