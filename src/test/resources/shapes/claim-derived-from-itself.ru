# expects claim:base-C010: A claim that is composed of others has the knowledge level 'logical_entailment', and is not among those others.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { claim:base-C010 prov:wasDerivedFrom claim:base-C010 }
