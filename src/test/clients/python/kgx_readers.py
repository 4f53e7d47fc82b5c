"""Reads the KGX files of a running service with KGX itself and checks nodes and edges against the Biolink Model: with bmt, and with the model's own pydantic classes.

KGX and bmt fetch the model and prefixes from the network as they are imported; here both come from the biolink-model package.

usage: kgx_readers.py http://localhost:3330 FOLDER
"""
import importlib.metadata
import importlib.resources
import json
import logging
import sys
import warnings
from collections import Counter

import bmt.toolkit

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
MODEL = importlib.resources.files("biolink_model")
bmt.toolkit.Toolkit.__init__.__defaults__ = (str(MODEL / "schema" / "biolink_model.yaml"), {"predicate mappings": []})

import kgx.config  # noqa: E402: only now it finds the model

biolink = json.loads((MODEL / "prefixmaps" / "biolink_model_prefix_map.json").read_text())
kgx.config.jsonld_context_map.update(biolink=biolink, monarch_context={}, obo_context={})

from biolink_model.datamodel import pydanticmodel_v2 as classes  # noqa: E402
from kgx.transformer import Transformer  # noqa: E402
from pydantic import ValidationError  # noqa: E402

from served import Served  # noqa: E402

SERVED, FOLDER = Served(sys.argv[1]), sys.argv[2]
TOOLKIT = bmt.toolkit.Toolkit()
CLAIMS = "?claim a myo:Claim ; myo:object ?object ; myo:polarity ?polarity FILTER (isIRI(?object) && ?polarity IN (myo:Asserted, myo:Refuted))"
MAPPINGS = """?mapping a sssom:Mapping ; sssom:subject_id ?concept ; sssom:predicate_id ?match FILTER NOT EXISTS { ?mapping sssom:predicate_modifier ?not }
  FILTER (STRSTARTS(STR(?concept), "https://w3id.org/myograph/id/") && STRSTARTS(STR(?match), "http://www.w3.org/2004/02/skos/core#"))"""
REFUTED = CLAIMS.replace("myo:Asserted, ", "")


def transformed(nodes, edges, form):
    """The graph that `kgx transform` passes on: nodes by id, and edges."""
    transformer = Transformer()
    transformer.transform({"filename": [str(nodes), str(edges)], "format": form})
    graph = transformer.store.graph
    return dict(graph.nodes(data=True)), [edge for _, _, edge in graph.edges(data=True)]


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def broken(record, category):
    """What the Biolink class of a category has against a record, but for slots of ours, which the KGX format allows. Each class allows its own category only, although a node has several."""
    try:
        getattr(classes, category.removeprefix("biolink:"))(**{**record, "category": [category]})
    except ValidationError as error:
        return [f"{record['id']}: {fault['loc']} {fault['msg']}" for fault in error.errors() if fault["type"] != "extra_forbidden"]
    return []


def plain(record):
    """Without what KGX adds, and lists in no order."""
    return {slot: sorted(value) if isinstance(value, list) else value for slot, value in record.items() if slot not in ("knowledge_source", "provided_by")}


prefixes = json.loads(SERVED.get("/dump/kgx/context.jsonld"))["@context"]
for kind in ("", "mapping-"):
    files = {form: [SERVED.save(f"kgx/{kind}{what}.{form}", FOLDER) for what in ("nodes", "edges")] for form in ("tsv", "jsonl")}
    nodes, edges = (lines(file) for file in files["jsonl"])
    tables = {}
    for form, (node_file, edge_file) in files.items():
        read_nodes, read_edges = transformed(node_file, edge_file, form)
        SERVED.check(f"KGX, {kind}nodes.{form}, nodes", {node["id"] for node in nodes}, {node for node, said in read_nodes.items() if said})
        SERVED.check(f"KGX, {kind}edges.{form}, edges", Counter(edge["id"] for edge in edges), Counter(edge["id"] for edge in read_edges))
        negated = [edge["id"] for edge in read_edges if edge.get("negated")]
        SERVED.check(f"KGX, {kind}edges.{form}, negated", 0 if kind else SERVED.count(REFUTED), len(negated))
        tables[form] = sorted((plain(edge) for edge in read_edges), key=lambda edge: edge["id"])
    SERVED.check(f"KGX, {kind}edges are as many as the endpoint counts", SERVED.count(MAPPINGS if kind else CLAIMS), len(edges))
    faults = [f"{node['id']}: {category}" for node in nodes for category in node["category"] if not TOOLKIT.is_category(category) or TOOLKIT.get_element(category).abstract or TOOLKIT.get_element(category).mixin]
    SERVED.check(f"bmt, {kind}nodes, categories that are none or abstract", [], faults)
    by_id = {node["id"]: node for node in nodes + lines(SERVED.save("kgx/nodes.jsonl", FOLDER))}
    faults = []
    for edge in edges:
        predicate = edge["predicate"]
        if not TOOLKIT.is_predicate(predicate):
            faults.append(f"{edge['id']}: {predicate} is no predicate")
        if not any(TOOLKIT.validate_edge(subject, predicate, value, ancestors=True) for subject in by_id[edge["subject"]]["category"] for value in by_id[edge["object"]]["category"]):
            faults.append(f"{edge['id']}: {predicate} does not link {edge['subject']} and {edge['object']}")
    SERVED.check(f"bmt, {kind}edges, faults", [], faults)
    deprecated = {slot for record in nodes + edges for slot in record if (element := TOOLKIT.get_element(slot)) is not None and element.deprecated}
    SERVED.check(f"bmt, {kind}nodes and {kind}edges, deprecated slots", set(), deprecated)
    faults = [fault for node in nodes for category in node["category"] for fault in broken(node, category)]
    faults += [fault for edge in edges for category in edge["category"] for fault in broken(edge, category)]
    SERVED.check(f"Biolink's classes, {kind}nodes and {kind}edges, faults", [], faults)
    curies = [node["id"] for node in nodes] + [edge[slot] for edge in edges for slot in ("subject", "object", "predicate")]
    SERVED.check(f"{kind}nodes and {kind}edges, prefixes that are not declared beside them", set(), {curie.split(":")[0] for curie in curies} - set(prefixes))

print(*(f"{tool} {importlib.metadata.version(tool)}" for tool in ("kgx", "bmt", "biolink-model")), sep=", ")
SERVED.passed()
