# expects claim:base-C002: No two claims have the same statement: one of them says too little.
# expects claim:base-C003: No two claims have the same statement: one of them says too little.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>

DELETE DATA { claim:base-C003 myo:statement "A spell may bring a flash, or a tremor, or both."@en } ;
INSERT DATA { claim:base-C003 myo:statement "A spell may bring a tremor, or a flash, or both."@en }
