"""Reads the dumps of a running service with pyoxigraph and rdflib: each holds what the endpoint counts, and all are one graph by its canonical form (RDFC-1.0).

usage: rdf_readers.py http://localhost:3330 FOLDER
"""
import importlib.metadata
import logging
import sys

import pyoxigraph
import rdflib
from pyoxigraph import CanonicalizationAlgorithm, Dataset, Quad, RdfFormat, Triple

from served import Served

# What rdflib says of terms that it does not know, before it raises.
logging.disable(logging.WARNING)
# Otherwise it writes 0.9 for the double 9.0E-1: another term, although the same value.
rdflib.NORMALIZE_LITERALS = False
SERVED, FOLDER = Served(sys.argv[1]), sys.argv[2]
FORMS = {
    "ttl": (RdfFormat.TURTLE, "turtle"),
    "nt": (RdfFormat.N_TRIPLES, "nt"),
    "rdf": (RdfFormat.RDF_XML, "xml"),
    "jsonld": (RdfFormat.JSON_LD, "json-ld"),
    "nq": (RdfFormat.N_QUADS, "nquads"),
}
REIFIES = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies"


def canonical(quads):
    """A graph whatever its blank nodes are called."""
    dataset = Dataset(Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return set(dataset)


def with_rdflib(file, form):
    """As rdflib reads it, in the terms of pyoxigraph; the graphs of quads are read as one."""
    graph = rdflib.Dataset(default_union=True) if form == "nquads" else rdflib.Graph()
    graph.parse(str(file), format=form)
    if form == "nquads":
        for name in APART:
            graph.remove_graph(rdflib.URIRef(name))
    triples = rdflib.Graph()
    for subject, predicate, value in graph.triples((None, None, None)):
        triples.add((subject, predicate, value))
    text = triples.serialize(format="nt", encoding="utf-8")
    return len(triples), pyoxigraph.parse(text, format=RdfFormat.N_TRIPLES)


triples = SERVED.count("?s ?p ?o")
# What stands in a graph of its own only, outside the default one, is in the file of quads only.
APART = {row["g"] for row in SERVED.rows("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } }")}
whole = None
for ending, (oxigraph, form) in FORMS.items():
    file = SERVED.save("myograph." + ending, FOLDER)
    quads = list(pyoxigraph.parse(path=str(file), format=oxigraph))
    if ending == "nq":
        graphs = {row["g"]: int(row["n"]) for row in SERVED.rows("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")}
        found = {}
        for quad in quads:
            found[quad.graph_name.value] = found.get(quad.graph_name.value, 0) + 1
        SERVED.check("pyoxigraph, myograph.nq, statements by graph", graphs, found)
        quads = [quad for quad in quads if quad.graph_name.value not in APART]
    read = canonical(quads)
    whole = whole or read
    SERVED.check(f"pyoxigraph, myograph.{ending}, triples", triples, len(read))
    SERVED.check(f"pyoxigraph, myograph.{ending}, is the graph of myograph.ttl", True, read == whole)
    count, again = with_rdflib(file, form)
    SERVED.check(f"rdflib, myograph.{ending}, triples", triples, count)
    SERVED.check(f"rdflib, myograph.{ending}, is the graph of myograph.ttl", True, canonical(again) == whole)

# In RDF 1.2 each claim with a triple reifies it; all else is the same graph.
name = next(name for name in SERVED.names() if "rdf12" in name)
file = SERVED.save(name, FOLDER)
newer = list(pyoxigraph.parse(path=str(file), format=RdfFormat.TURTLE))
reifying = [quad for quad in newer if quad.predicate.value == REIFIES]
claims = {row["claim"] for row in SERVED.rows("SELECT ?claim WHERE { ?claim a myo:Claim }")}
SERVED.check(f"pyoxigraph, {name}, reifying triples", True, len(reifying) > 0 and all(isinstance(quad.object, Triple) for quad in reifying))
SERVED.check(f"pyoxigraph, {name}, what reifies is a claim", set(), {quad.subject.value for quad in reifying} - claims)
SERVED.check(f"pyoxigraph, {name}, the rest is the graph of myograph.ttl", True, canonical(quad for quad in newer if quad.predicate.value != REIFIES) == whole)
try:
    rdflib.Graph().parse(str(file), format="turtle")
    raise AssertionError(f"rdflib reads {name} now: compare it too")
except rdflib.plugins.parsers.notation3.BadSyntax:
    SERVED.check(f"rdflib, {name}, is refused, not half read", True, True)

print("pyoxigraph", importlib.metadata.version("pyoxigraph"), "and rdflib", rdflib.__version__)
SERVED.passed()
