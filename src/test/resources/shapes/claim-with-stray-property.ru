# expects claim:base-C002: A claim has no such property: a slip of the pen, or a new property that the shapes must learn.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:polarty myo:Asserted }
