# expects id:EffectGroup: A group joins at least two claims or groups; only one or more of (myo:OneOrMoreOf) may stand on a single claim.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C003 myo:inGroup id:EffectGroup }
