# expects claim:base-C002: A claim stands in exactly one section, which its article declares.
# expects claim:base-C002: A claim belongs to exactly one article, which follows from its section.
# expects claim:base-C002: A claim has exactly one knowledge level of Biolink, of its own or of its article.
# expects claim:base-C002: A claim has exactly one agent type of Biolink, of its own or of its article.
PREFIX claim: <https://w3id.org/myograph/id/claim/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { claim:base-C002 myo:section section:one } ;
INSERT DATA { claim:base-C002 myo:section section:three }
