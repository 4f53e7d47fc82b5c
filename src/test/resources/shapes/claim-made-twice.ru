# expects claim:base-C002: An article makes a claim once: give the first claim a second assertion place instead.
# expects claim:base-C003: An article makes a claim once: give the first claim a second assertion place instead.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C003 myo:object id:Flash } ;
INSERT DATA { claim:base-C003 myo:object id:Tremor }
