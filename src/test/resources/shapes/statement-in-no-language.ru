# expects claim:base-C002: A claim has exactly one statement: a plain English sentence, marked @en.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C002 myo:statement "A spell may bring a tremor, or a flash, or both."@en } ;
INSERT DATA { claim:base-C002 myo:statement "A spell may bring a tremor, or a flash, or both." }
