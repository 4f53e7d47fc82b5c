"""Reads every mapping set that a running service gives out with sssom-py and sssom-pydantic: each has the mappings that the endpoint counts.

usage: sssom_readers.py http://localhost:3330 FOLDER
"""
import importlib.metadata
import logging
import pathlib
import sys
import warnings
from collections import Counter

import sssom_pydantic
from sssom.parsers import parse_sssom_json, parse_sssom_rdf, parse_sssom_table
from sssom.validators import validate

from served import Served

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
SERVED, FOLDER = Served(sys.argv[1]), sys.argv[2]
SET = "https://w3id.org/myograph/mapping/"
MAPPINGS = """SELECT ?set ?s ?p ?o ?not WHERE {
  ?mapping a sssom:Mapping ; dcterms:isPartOf ?set ; sssom:subject_id ?s ; sssom:predicate_id ?p ; sssom:object_id ?o
  OPTIONAL { ?mapping sssom:predicate_modifier ?not } }"""


def expanded(read):
    """What sssom-py read: the triples by whole IRI, and whether they are negated."""
    table = read.df
    modifiers = table["predicate_modifier"].fillna("") if "predicate_modifier" in table else [""] * len(table)
    expand = read.converter.expand_strict
    triples = zip(table["subject_id"], table["predicate_id"], table["object_id"])
    return Counter((expand(s), expand(p), expand(o), bool(modifier)) for (s, p, o), modifier in zip(triples, modifiers))


def with_pydantic(file):
    mappings, converter, _ = sssom_pydantic.read(file)
    return Counter(
        tuple(converter.expand_strict(reference.curie) for reference in (mapping.subject, mapping.predicate, mapping.object))
        + (bool(mapping.predicate_modifier),)
        for mapping in mappings
    )


asked = {}
for row in SERVED.rows(MAPPINGS):
    name = row["set"].removeprefix(SET)
    asked.setdefault(name, Counter())[(row["s"], row["p"], row["o"], "not" in row)] += 1
everything = sum(asked.values(), Counter())

tables = [name for name in SERVED.names() if name.endswith(".sssom.tsv")]
SERVED.check("sets", set(asked), {name.removeprefix("mappings/").removesuffix(".sssom.tsv") for name in tables} - {"myograph"})
for name in tables:
    file = SERVED.save(name, FOLDER)
    expected = asked.get(name.removeprefix("mappings/").removesuffix(".sssom.tsv"), everything)
    read = parse_sssom_table(file)
    SERVED.check(f"sssom-py, {name}, mappings", expected.total(), len(read.df))
    SERVED.check(f"sssom-py, {name}, are those of the graph", True, expanded(read) == expected)
    SERVED.check(f"sssom-py validate, {name}, findings", [], [finding.message for report in validate(read).values() for finding in report.results])
    SERVED.check(f"sssom-pydantic, {name}, are those of the graph", True, with_pydantic(file) == expected)

read = parse_sssom_json(SERVED.save("myograph.sssom.json", FOLDER))
SERVED.check("sssom-py, myograph.sssom.json, are those of the graph", True, expanded(read) == everything)

# As SSSOM/RDF each set is what its own address gives, and one file has all of them.
for name, expected in [*asked.items(), ("myograph", everything)]:
    path = "/dump/myograph.sssom.ttl" if name == "myograph" else "/mapping/" + name
    file = pathlib.Path(FOLDER) / f"{name}.sssom.ttl"
    file.write_bytes(SERVED.get(path, "text/turtle"))
    SERVED.check(f"sssom-py, {path} as Turtle, are those of the graph", True, expanded(parse_sssom_rdf(file)) == expected)

print("sssom-py", importlib.metadata.version("sssom"), "and sssom-pydantic", importlib.metadata.version("sssom-pydantic"))
SERVED.passed()
