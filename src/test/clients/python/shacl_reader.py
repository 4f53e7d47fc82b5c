"""Validates a graph with pySHACL: it has the results of another validator's report, or conforms where there is none.

usage: shacl_reader.py DATA SHAPES [REPORT.nt]   (each a file or an address)
"""
import importlib.metadata
import sys
from collections import Counter

import pyshacl
import rdflib
from rdflib import RDF, SH

DATA, SHAPES, *REPORT = sys.argv[1:]


def graph(place):
    return rdflib.Graph().parse(place)


def results(report):
    """Blank nodes have another name in each reading."""
    return Counter(
        tuple("_" if isinstance(value, rdflib.BNode) else str(value) for value in (report.value(result, slot) for slot in (SH.focusNode, SH.sourceConstraintComponent, SH.resultSeverity, SH.resultMessage)))
        for result in report.subjects(RDF.type, SH.ValidationResult)
    )


data, shapes = graph(DATA), graph(SHAPES)
_, report, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
expected = results(graph(REPORT[0])) if REPORT else Counter()
found = results(report)
assert found == expected, f"only here: {list((found - expected).items())[:5]}; only there: {list((expected - found).items())[:5]}"
print(f"pySHACL {importlib.metadata.version('pyshacl')}: {len(data)} triples, {found.total()} results")
print(f"{len(set(shapes.subjects(RDF.type, SH.NodeShape))) + found.total()} checks passed")
