# expects claim:base-C002: An end of a range stands in a group that is a range (myo:FromTo), or is part of one.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:rangeEnd myo:LowEnd }
