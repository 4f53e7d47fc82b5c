# expects claim:base-C002: A place is either an assertion place or a frame place of the same claim, and not both.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:framePlace <https://w3id.org/myograph/source/base#char=11,20> }
