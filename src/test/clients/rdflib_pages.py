"""Reads every document that the service gave out as RDF with rdflib: all forms of one are to be one graph.

usage: rdflib_pages.py list.tsv http://localhost:3330
"""
import json
import sys
from collections import Counter, defaultdict

import rdflib
from rdflib.compare import isomorphic

LIST, BASE = sys.argv[1], sys.argv[2]
FORMATS = {"nt": "nt", "ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
SCHEMA = {"https://schema.org", "https://schema.org/"}

forms = defaultdict(dict)
for line in open(LIST, encoding="utf-8").read().splitlines():
    document, form, file = line.split("\t")
    if form in FORMATS:
        forms[document][form] = file


def read(document, form, file):
    text = open(file, encoding="utf-8").read()
    if form == "jsonld":
        tree = json.loads(text)
        context = tree.get("@context", {})
        if isinstance(context, str) and context in SCHEMA:
            # What schema.org's own context does with the terms that are used here; nothing is fetched from elsewhere.
            text = json.dumps({**tree, "@context": {"@vocab": "https://schema.org/"}})
        else:
            assert isinstance(context, dict) or context.startswith((BASE + "/", "/")), f"{document}: a context elsewhere: {context}"
    graph = rdflib.Graph()
    graph.parse(data=text, format=FORMATS[form], publicID=document)
    return graph


def same(one, other):
    """Isomorphic; where there is no blank node, that is equality."""
    if len(one) != len(other):
        return False
    if any(isinstance(node, rdflib.BNode) for triple in one for node in triple):
        return isomorphic(one, other)
    return set(one) == set(other)


documents, triples, passed = Counter(), Counter(), 0
for document, files in sorted(forms.items()):
    graphs = {form: read(document, form, file) for form, file in files.items()}
    first = "nt" if "nt" in graphs else "ttl" if "ttl" in graphs else "jsonld"
    assert len(graphs[first]) > 0 or "/api/" in document, f"{document} as {first} is empty"
    for form, graph in graphs.items():
        assert same(graphs[first], graph), f"{document} is another graph as {form} ({len(graph)} triples) than as {first} ({len(graphs[first])})"
        documents[form] += 1
        triples[form] += len(graph)
        passed += 1

for form in FORMATS:
    print(f"rdflib {rdflib.__version__}, {form}: {documents[form]} documents, {triples[form]} triples")
print(f"{passed} checks passed")
