# expects id:IntensityRange: A range (myo:FromTo) has a low end and a high end among its claims.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C007 myo:rangeEnd myo:HighEnd }
