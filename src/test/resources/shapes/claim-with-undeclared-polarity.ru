# expects claim:base-C002: A claim has exactly one polarity: myo:Asserted, myo:Refuted or myo:Unknown.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:polarity myo:Asserted } ;
INSERT DATA { claim:base-C002 myo:polarity myo:Maybe }
