# expects claim:base-C001: A claim with the hedge myo:None has no cue: it is stated as it is.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C001 myo:cue "may" }
