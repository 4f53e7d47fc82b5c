"""Validates a graph with pySHACL: it has the results of another validator's report, or conforms where there is none.

usage: shacl_reader.py DATA SHAPES [REPORT.nt]   (each a file or an address)
"""
import importlib.metadata
import sys

import pyshacl
import rdflib
from rdflib import RDF, SH

DATA, SHAPES, *REPORT = sys.argv[1:]


def graph(place):
    return rdflib.Graph().parse(place)


def results(report):
    """Blank nodes have another name in each reading. Of solutions of a query that differ in nothing that is told, pySHACL makes one result."""
    return {
        tuple("_" if isinstance(value, rdflib.BNode) else str(value) for value in (report.value(result, slot) for slot in (SH.focusNode, SH.sourceConstraintComponent, SH.resultSeverity, SH.resultMessage)))
        for result in report.subjects(RDF.type, SH.ValidationResult)
    }


data, shapes = graph(DATA), graph(SHAPES)
_, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
expected = results(graph(REPORT[0])) if REPORT else set()
found = results(report)
assert found == expected, f"only here: {sorted(found - expected)[:5]}; only there: {sorted(expected - found)[:5]}"
print(f"pySHACL {importlib.metadata.version('pyshacl')}: {len(data)} triples, {len(found)} different results")
print(f"{len(set(shapes.subjects(RDF.type, SH.NodeShape))) + len(found)} checks passed")
