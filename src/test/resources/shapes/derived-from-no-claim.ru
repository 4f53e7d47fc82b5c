# expects claim:base-C010: A claim is derived from claims.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX id: <https://w3id.org/myograph/id/>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { claim:base-C010 prov:wasDerivedFrom id:Cold }
