# expects claim:base-C002: A claim is in at most one group, which its article declares as a myo:ClaimGroup.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

INSERT DATA { claim:base-C002 myo:inGroup id:MuscleGroup }
