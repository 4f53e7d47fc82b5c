"""Asks a running endpoint with rdflib and SPARQLWrapper, as they come, without special settings.

Usage: rdflib_client.py http://localhost:3330/sparql   (Debian: python3-rdflib, python3-sparqlwrapper)
"""

import sys

from rdflib import Graph, Literal, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, N3, POST, RDFXML, TSV, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

EX = "http://example.org/"
PREFIXES = (
    "PREFIX ex: <http://example.org/> "
    "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
)
LABELS = PREFIXES + "SELECT ?s ?label WHERE { ?s rdfs:label ?label } ORDER BY ?s ?label"
UNICODE = PREFIXES + 'SELECT ?s WHERE { ?s rdfs:label "めまい"@ja , "Schwindel 🌀"@de }'
YES = PREFIXES + "ASK { ex:headache ex:score 0.5 }"
NO = PREFIXES + "ASK { ex:headache ex:score 7 }"
BUILD = PREFIXES + "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s rdfs:label ?l }"
DESCRIBE = PREFIXES + "DESCRIBE ex:headache"

checks = 0


def check(found, expected):
    global checks
    assert found == expected, "found %r, expected %r" % (found, expected)
    checks += 1


def with_rdflib(endpoint):
    graph = Graph(SPARQLStore(endpoint))
    rows = list(graph.query(LABELS))
    check(len(rows), 7)
    check(rows[-1].label, Literal('neck "pain",\n\tcomma & <tag>', lang="en"))
    check([str(row.s) for row in graph.query(UNICODE)], [EX + "dizziness"])
    check(bool(graph.query(YES).askAnswer), True)
    check(bool(graph.query(NO).askAnswer), False)
    check(len(graph.query(BUILD).graph), 7)
    check(len(graph.query(DESCRIBE).graph), 6)
    # rdflib's own API on top of the endpoint
    check(graph.value(URIRef(EX + "headache"), URIRef(EX + "rank")), Literal(2))
    check(len(list(graph.triples((None, URIRef(EX + "rank"), None)))), 3)


def with_sparqlwrapper(endpoint):
    def ask(query, form=None, method=None):
        wrapper = SPARQLWrapper(endpoint)
        wrapper.setQuery(query)
        if form:
            wrapper.setReturnFormat(form)
        if method:
            wrapper.setMethod(method)
        return wrapper.query().convert()

    for method in (None, POST):
        check(len(ask(LABELS, JSON, method)["results"]["bindings"]), 7)
        check(ask(UNICODE, JSON, method)["results"]["bindings"][0]["s"]["value"], EX + "dizziness")
        check(ask(YES, JSON, method)["boolean"], True)
        check(len(ask(LABELS, None, method).getElementsByTagName("result")), 7)
        check(len(ask(LABELS, XML, method).getElementsByTagName("result")), 7)
        check("めまい" in ask(LABELS, CSV, method).decode("utf-8"), True)
        check("めまい" in ask(LABELS, TSV, method).decode("utf-8"), True)
        check(len(ask(BUILD, None, method)), 7)
        check(len(ask(BUILD, RDFXML, method)), 7)
        check(len(ask(BUILD, XML, method)), 7)
        check(len(ask(DESCRIBE, None, method)), 6)
        for form in (TURTLE, N3):
            check(len(Graph().parse(data=ask(BUILD, form, method), format="turtle")), 7)
        try:
            ask("SELECT nonsense", JSON, method)
            check("answered", "refused")
        except QueryBadFormed as e:
            check("query-syntax" in str(e), True)


endpoint = sys.argv[1]
with_rdflib(endpoint)
with_sparqlwrapper(endpoint)
print("%d checks passed" % checks)
