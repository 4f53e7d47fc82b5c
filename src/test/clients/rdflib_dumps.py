"""Reads the dumps and descriptions of a running service with rdflib, csv and PyYAML, and compares them with what the endpoint counts.

usage: rdflib_dumps.py http://localhost:3330
"""
import csv
import io
import json
import sys
import urllib.parse
import urllib.request

import rdflib
from rdflib import RDF, Namespace, URIRef
from rdflib.plugins.sparql import prepareQuery

from sssom_reader import MappingSet

BASE = sys.argv[1]
MYO = Namespace("https://w3id.org/myograph/ns#")
VOID = Namespace("http://rdfs.org/ns/void#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
SH = Namespace("http://www.w3.org/ns/shacl#")
SCHEMA = Namespace("https://schema.org/")
PREFIXES = "PREFIX myo: <https://w3id.org/myograph/ns#> PREFIX sssom: <https://w3id.org/sssom/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
PASSED = 0


def check(what, expected, found):
    global PASSED
    assert expected == found, f"{what}: expected {expected}, found {found}"
    print(f"{what}: {len(found) if isinstance(found, (dict, set, list)) else found}")
    PASSED += 1


def get(path, accept="*/*"):
    request = urllib.request.Request(BASE + path, headers={"Accept": accept})
    with urllib.request.urlopen(request) as reply:
        return reply.read().decode("utf-8")


def rows(query):
    text = get("/sparql?query=" + urllib.parse.quote(PREFIXES + query), "application/sparql-results+json")
    return json.loads(text)["results"]["bindings"]


def count(pattern):
    return int(rows("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }")[0]["n"]["value"])


TRIPLES = count("?s ?p ?o")
CLAIMS = count("?claim a myo:Claim")

# ── RDF ──
graphs = {}
for name, form in [("myograph.ttl", "turtle"), ("myograph.nt", "nt"), ("myograph.rdf", "xml"), ("myograph.jsonld", "json-ld")]:
    graph = rdflib.Graph()
    graph.parse(BASE + "/dump/" + name, format=form)
    check(name + ", triples", TRIPLES, len(graph))
    check(name + ", claims", CLAIMS, len(set(graph.subjects(RDF.type, MYO.Claim))))
    graphs[name] = graph
named = rdflib.ConjunctiveGraph()
named.parse(data=get("/dump/myograph.nq"), format="nquads")
sizes = {row["g"]["value"]: int(row["n"]["value"]) for row in rows("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")}
found = {str(context.identifier): len(context) for context in named.contexts() if len(context)}
check("myograph.nq, graphs", len(sizes), len(found))
check("myograph.nq, statements by graph", sizes, found)


def ground(graph):
    return {triple for triple in graph if not any(isinstance(node, rdflib.BNode) for node in triple)}


for name in ["myograph.nt", "myograph.rdf", "myograph.jsonld"]:
    check(name + ", same ground triples as Turtle", True, ground(graphs[name]) == ground(graphs["myograph.ttl"]))

# ── Descriptions ──
whole = URIRef("https://w3id.org/myograph/.well-known/void#dataset")
for form, accept in [("turtle", "text/turtle"), ("json-ld", "application/ld+json"), ("xml", "application/rdf+xml")]:
    described = rdflib.Graph()
    described.parse(data=get("/.well-known/void", accept), format=form, publicID=BASE + "/.well-known/void")
    check("void as " + form + ", triples", TRIPLES, int(described.value(whole, VOID.triples)))
    parts = {str(described.value(part, URIRef("http://purl.org/dc/terms/title"))).replace("The graph ", "https://w3id.org/myograph/graph/"): int(described.value(part, VOID.triples))
             for part in described.objects(whole, VOID.subset) if (part, RDF.type, VOID.Dataset) in described}
    check("void as " + form + ", triples by graph", sizes, parts)
    for partition, wanted in [(VOID.classPartition, "a"), (VOID.propertyPartition, None)]:
        of_whole = list(described.objects(whole, partition))
        if wanted:
            asked = {row["c"]["value"]: int(row["n"]["value"]) for row in rows("SELECT ?c (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c FILTER (isIRI(?c) && !STRSTARTS(STR(?c), 'https://w3id.org/myograph/id/')) } GROUP BY ?c")}
            said = {str(described.value(p, VOID["class"])): int(described.value(p, VOID.entities)) for p in of_whole}
        else:
            asked = {row["p"]["value"]: int(row["n"]["value"]) for row in rows("SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p")}
            said = {str(described.value(p, VOID.property)): int(described.value(p, VOID.triples)) for p in of_whole}
        check("void as " + form + ", " + partition.split("#")[1] + "s are those of the endpoint", True, asked == said)
    links = sum(int(described.value(linkset, VOID.triples)) for linkset in described.subjects(RDF.type, VOID.Linkset))
    check("void as " + form + ", links", count("{ SELECT DISTINCT ?s ?p ?o ?v WHERE { ?m a sssom:Mapping ; myo:vocabulary ?v ; sssom:subject_id ?s ; sssom:predicate_id ?p ; sssom:object_id ?o FILTER NOT EXISTS { ?m sssom:predicate_modifier ?n } } }"), links)

index = json.loads(get("/dump/", "application/json"))
distributions = set(described.objects(whole, DCAT.distribution))
# The shapes are no form of the data: the dataset conforms to them.
check("DCAT, distributions", len(index["files"]) - 1, len(distributions))
check("DCAT, shapes", True, (whole, rdflib.DCTERMS.conformsTo, URIRef(BASE + "/dump/shapes.ttl")) in described)
for distribution in distributions:
    url = str(described.value(distribution, DCAT.downloadURL))
    assert url.startswith(BASE + "/dump/"), url
    with urllib.request.urlopen(url) as reply:
        assert len(reply.read()) == int(described.value(distribution, DCAT.byteSize)), url
print("DCAT, every distribution has the size that it is said to have")

examples = rdflib.Graph()
examples.parse(data=get("/.well-known/sparql-examples"), format="turtle", publicID=BASE + "/.well-known/sparql-examples")
lookups = json.loads(get("/api"))["lookups"]
# Look-ups in other ontologies find nothing while none is imported.
beside = {lookup["name"] for lookup in lookups if lookup["name"] == "ontologies" or any(parameter["type"] in ("term", "ontology") for parameter in lookup["parameters"])}
ran = 0
for example in set(examples.subjects(RDF.type, SH.SPARQLExecutable)):
    text = next(value for kind in ["select", "ask", "construct", "describe"] for value in [examples.value(example, SH[kind])] if value)
    assert str(examples.value(example, SCHEMA.target)) == BASE + "/sparql"
    assert examples.value(example, rdflib.RDFS.comment).language == "en"
    prepareQuery(str(text))
    if (example, RDF.type, SH.SPARQLSelectExecutable) in examples:
        answer = json.loads(get("/sparql?query=" + urllib.parse.quote(str(text)), "application/sparql-results+json"))
        assert answer["results"]["bindings"] or example.split("#")[-1] in beside, f"{example} has no answer"
    ran += 1
named = {example.split("#")[-1] for example in examples.subjects(RDF.type, SH.SPARQLExecutable)}
check("SPARQL examples, one a look-up", set(), {lookup["name"] for lookup in lookups} - named)
check("SPARQL examples, more than the look-ups", True, ran > len(lookups))

# ── Tables ──
claims = list(csv.DictReader(io.StringIO(get("/dump/claims.csv"), newline=""), strict=True))
check("claims.csv, rows", CLAIMS, len(claims))
check("claims.csv, refuted", count("?c a myo:Claim ; myo:polarity myo:Refuted"), sum(row["polarity"] == "refuted" for row in claims))
check("claims.csv, places", count("?c myo:assertionPlace|myo:framePlace ?p"), sum(len(cell.split(" | ")) for row in claims for cell in [row["assertion_place"], row["frame_place"]] if cell))


def tsv(path):
    lines = get(path).split("\n")[:-1]
    header = lines[0].split("\t")
    assert all(line.count("\t") == len(header) - 1 for line in lines), path
    return [dict(zip(header, line.split("\t"))) for line in lines[1:]]


nodes, edges = tsv("/dump/kgx/nodes.tsv"), tsv("/dump/kgx/edges.tsv")
ids = {node["id"] for node in nodes}
check("kgx nodes, ids are unique", len(nodes), len(ids))
check("kgx edges, ids are unique", len(edges), len({edge["id"] for edge in edges}))
check("kgx edges", count("?c a myo:Claim ; myo:object ?o ; myo:polarity ?p FILTER (isIRI(?o) && ?p != myo:Unknown)"), len(edges))
check("kgx edges, negated", count("?c a myo:Claim ; myo:object ?o ; myo:polarity myo:Refuted FILTER isIRI(?o)"), sum(edge["negated"] == "true" for edge in edges))
check("kgx edges, ends that are no node", set(), {edge[end] for edge in edges for end in ["subject", "object"]} - ids)
for edge in edges:
    assert edge["predicate"].startswith("biolink:") and "|" not in edge["predicate"], edge
    assert edge["knowledge_level"] and edge["agent_type"] and edge["primary_knowledge_source"], edge
    assert edge["negated"] in ("true", ""), edge
for node in nodes:
    assert all(category.startswith("biolink:") for category in node["category"].split("|")), node
prefixes = set(index["prefixes"])
context = json.loads(get("/dump/kgx/context.jsonld"))["@context"]
mapping_nodes, mapping_edges = tsv("/dump/kgx/mapping-nodes.tsv"), tsv("/dump/kgx/mapping-edges.tsv")
terms = {node["id"] for node in mapping_nodes}
MAPPED = "?m a sssom:Mapping ; sssom:subject_id ?s FILTER (STRSTARTS(STR(?s), 'https://w3id.org/myograph/id/')) FILTER NOT EXISTS { ?m sssom:predicate_modifier ?n }"
check("kgx mapping edges", count(MAPPED), len(mapping_edges))
check("kgx mapping edges, ends that are no node", set(), {edge[end] for edge in mapping_edges for end in ["subject", "object"]} - ids - terms)
curies = [edge[slot] for edge in edges + mapping_edges for slot in ["id", "subject", "object", "original_predicate", "predicate"]]
curies += [x for node in nodes + mapping_nodes for slot in ["id", "xref", "same_as", "has_attribute_type", "publication_type"] for x in node.get(slot, "").split("|") if x]
check("kgx, prefixes that are not declared", set(), {curie.split(":")[0] for curie in curies} - set(context))
check("kgx, prefixes that the list of files has not", set(), set(context) - prefixes)
for kind, table in [("nodes", nodes), ("edges", edges), ("mapping-nodes", mapping_nodes), ("mapping-edges", mapping_edges)]:
    objects = [json.loads(line) for line in get("/dump/kgx/" + kind + ".jsonl").splitlines()]
    check("kgx/" + kind + ".jsonl, same ids as the table", [row["id"] for row in table], [one["id"] for one in objects])
    assert all(isinstance(one["category"], list) for one in objects if kind == "nodes")
    assert all(one.get("negated") in (None, True) for one in objects)
    assert all(isinstance(one["provided_by"], list) for one in objects if kind.endswith("nodes"))


# ── SSSOM ──
def sssom(path):
    text = get(path)
    read = MappingSet(text, path)
    read.check_canonical(text)
    return read


def triple(mapping):
    return tuple(mapping[slot][0] for slot in ["subject_id", "predicate_id", "object_id"])


merged = sssom("/dump/myograph.sssom.tsv")
asked = {(row["s"]["value"], row["p"]["value"], row["o"]["value"]) for row in rows("SELECT ?s ?p ?o WHERE { ?m a sssom:Mapping ; sssom:subject_id ?s ; sssom:predicate_id ?p ; sssom:object_id ?o }")}
check("myograph.sssom.tsv, mappings", count("?m a sssom:Mapping"), len(merged.mappings))
check("myograph.sssom.tsv, expanded they are those of the graph", True, asked == {triple(mapping) for mapping in merged.mappings})
sets = [sssom("/dump/" + f["name"]) for f in index["files"] if f["name"].startswith("mappings/")]
check("mappings/*.sssom.tsv, sets", count("?set a sssom:MappingSet"), len(sets))
SOURCE = "mapping_source"
apart = sorted(row for one in sets for row in one.as_set())
check("mappings/*.sssom.tsv, each row of a set is one of all", apart, sorted(tuple(pair for pair in row if pair[0] != SOURCE) for row in merged.as_set()))
for slot in ["see_also", "mapping_tool", "mapping_date", "subject_source", "object_source", "comment", "confidence"]:
    found = sum(len(mapping.get(slot, [])) for mapping in merged.mappings)
    check("mappings, values of " + slot, count("?m a sssom:Mapping ; " + {"see_also": "rdfs:seeAlso", "comment": "rdfs:comment"}.get(slot, "sssom:" + slot) + " ?x"), found)

# The JSON is JSON-LD: what it says of each mapping is what the table says.
PROPERTIES = {
    "comment": str(rdflib.RDFS.comment), "see_also": str(rdflib.RDFS.seeAlso), "license": "http://purl.org/dc/terms/license", "mapping_date": "http://purl.org/dc/terms/created",
    "subject_id": str(rdflib.OWL.annotatedSource), "predicate_id": str(rdflib.OWL.annotatedProperty), "object_id": str(rdflib.OWL.annotatedTarget)}
tree = json.loads(get("/dump/myograph.sssom.json"))
as_rdf = rdflib.Graph()
as_rdf.parse(data=json.dumps(tree), format="json-ld")
part = URIRef("https://w3id.org/sssom/mappings")
condensed = {slot: values for slot, values in sssom("/dump/myograph.sssom.tsv").meta.items()}
told = sorted(tuple(sorted((str(p), str(float(o)) if p.endswith("/confidence") else str(o)) for p, o in as_rdf.predicate_objects(m))) for m in as_rdf.objects(URIRef(tree["mapping_set_id"]), part))
wanted = sorted(tuple(sorted((PROPERTIES.get(slot, "https://w3id.org/sssom/" + slot), value) for slot, values in mapping.items() if slot not in condensed for value in values)) for mapping in merged.mappings)
check("myograph.sssom.json, mappings as RDF are the rows of the table", wanted, told)
check("myograph.sssom.json, what the set says", {slot: values for slot, values in condensed.items() if slot != "curie_map"}, {slot: value for slot, value in tree.items() if slot not in ("@context", "@type", "mappings")})

# ── Web Annotation: what the model requires of each annotation (sections 3.1, 3.2, 4.2.6, 5) ──
collection = json.loads(get("/dump/annotations.jsonld"))
assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld" and collection["type"] == "AnnotationCollection"
items = collection["first"]["items"]
check("annotations.jsonld, total", collection["total"], len(items))
check("annotations.jsonld, ids are unique", len(items), len({item["id"] for item in items}))
motivations = {"assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"}
for item in items:
    assert item["type"] == "Annotation" and item["motivation"] in motivations, item
    selector = item["target"]["selector"]
    assert item["target"]["source"].startswith("https://w3id.org/myograph/source/"), item
    assert selector["type"] == "TextPositionSelector" and 0 <= selector["start"] < selector["end"], item
    for body in item["body"]:
        assert body["purpose"] in motivations and (("source" in body) if body["type"] == "SpecificResource" else ("value" in body)), body
check("annotations.jsonld, claims", CLAIMS, len({body["source"] for item in items for body in item["body"] if "source" in body}))

print(f"{PASSED} checks passed")
