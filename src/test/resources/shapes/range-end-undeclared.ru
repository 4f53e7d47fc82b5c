# expects claim:base-C006: A claim is at most one end of a range: myo:LowEnd or myo:HighEnd.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C006 myo:rangeEnd myo:Middle }
