"""Reads every page that the service gave out with html5lib in strict mode, which raises at the first parse error, and the JSON-LD in it with rdflib.

usage: html_pages.py list.tsv http://localhost:3330
"""
import json
import sys

import html5lib
import rdflib

LIST, BASE = sys.argv[1], sys.argv[2]
NAMES = "https://w3id.org/myograph/"
XHTML = "{http://www.w3.org/1999/xhtml}"

pages = elements = triples = passed = 0
for line in open(LIST, encoding="utf-8").read().splitlines():
    document, form, file = line.split("\t")
    if form != "html":
        continue
    try:
        tree = html5lib.HTMLParser(strict=True).parse(open(file, "rb"), transport_encoding="utf-8")
    except html5lib.html5parser.ParseError as error:
        raise AssertionError(f"{document}: {error}") from error
    pages += 1
    elements += sum(1 for _ in tree.iter())
    scripts = [script for script in tree.iter(XHTML + "script") if script.get("type") == "application/ld+json"]
    # A page of a thing says what the thing is; a list of things need not.
    path = document[len(BASE) + 1:]
    is_thing = path.startswith(("id/", "article/", "source/", "mapping/", "graph/", "problem/", "ns")) and path != "id/claim"
    assert scripts or not is_thing, f"{document}: no JSON-LD"
    for script in scripts:
        data = json.loads(script.text)
        assert data["@context"] in ("https://schema.org", "https://schema.org/"), data["@context"]
        # What schema.org's own context does with the terms that are used here; nothing is fetched from elsewhere.
        data["@context"] = {"@vocab": "https://schema.org/"}
        graph = rdflib.Graph()
        graph.parse(data=json.dumps(data), format="json-ld", publicID=document)
        named = {str(subject) for subject in graph.subjects() if isinstance(subject, rdflib.URIRef)}
        thing = NAMES + ("ns" if path.startswith("ns/") else path)
        assert thing in named or not is_thing, f"{document}: its JSON-LD says nothing of {thing}"
        for subject, predicate, value in graph:
            known = str(predicate).startswith("https://schema.org/") or predicate == rdflib.RDF.type
            assert known, f"{document}: {predicate} is no property of schema.org"
        triples += len(graph)
        passed += 1
    passed += 1
print(f"html5lib {html5lib.__version__}, strict: {pages} pages, {elements} elements, no parse error; rdflib: {triples} triples of JSON-LD in them")
print(f"{passed} checks passed")
