# expects claim:base-C011: A claim is in at most one group, which its article declares as a myo:ClaimGroup.
# expects id:MuscleGroup: A group joins at least two claims or groups; only one or more of (myo:OneOrMoreOf) may stand on a single claim.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C011 myo:inGroup id:MuscleGroup } ;
INSERT DATA { claim:base-C011 myo:inGroup id:Muscle }
