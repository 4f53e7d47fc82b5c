"""Asks a running endpoint with OAK, as it comes: names, definitions, synonyms, parents and mappings of our concepts are as many as the endpoint counts.

usage: oak_reader.py http://localhost:3330
"""
import importlib.metadata
import logging
import sys
import warnings
from collections import Counter

from oaklib import get_adapter
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

from served import Served

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
SERVED = Served(sys.argv[1])
OAK = get_adapter("sparql:" + SERVED.base + "/sparql")
HEADACHE = "https://w3id.org/myograph/id/Headache"
PREFIXES = """PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX oio: <http://www.geneontology.org/formats/oboInOwl#> PREFIX IAO: <http://purl.obolibrary.org/obo/IAO_> """


def values(path):
    """The values that a property path gives our concepts, by concept."""
    found = {}
    for row in SERVED.rows(PREFIXES + "SELECT DISTINCT ?c ?v WHERE { ?c a skos:Concept ; " + path + " ?v FILTER STRSTARTS(STR(?c), 'https://w3id.org/myograph/id/') }"):
        found.setdefault(row["c"], set()).add(row["v"])
    return found


def told(what):
    """The same of OAK; only concepts of which it tells something."""
    found = {concept: set(what(concept) or ()) for concept in concepts}
    return {concept: values for concept, values in found.items() if values}


concepts = sorted(values("rdfs:label"))
SERVED.check("OAK, concepts that it does not list", set(), set(concepts) - set(OAK.entities(filter_obsoletes=False)))
SERVED.check("OAK, labels", values("rdfs:label"), told(lambda concept: [OAK.label(concept)]))
SERVED.check("OAK, definitions", values("IAO:0000115"), told(lambda concept: [text] if (text := OAK.definition(concept)) else []))
SERVED.check("OAK, definitions of all concepts", len(concepts), len(values("IAO:0000115")))
synonyms = "rdfs:label|oio:hasExactSynonym|oio:hasRelatedSynonym|oio:hasBroadSynonym|oio:hasNarrowSynonym"
SERVED.check("OAK, names and synonyms", values(synonyms), told(OAK.entity_aliases))
is_a = "rdfs:subClassOf"
SERVED.check("OAK, parents", {concept: {iri for iri in iris} for concept, iris in values(is_a).items()}, told(lambda concept: [OAK.curie_to_uri(parent, strict=False) or parent for _, _, parent in OAK.relationships([concept], predicates=[is_a])]))
SERVED.check("OAK, ancestors of headache", {row["v"] for row in SERVED.rows(PREFIXES + f"SELECT DISTINCT ?v WHERE {{ <{HEADACHE}> rdfs:subClassOf* ?v FILTER isIRI(?v) }}")}, {OAK.curie_to_uri(one, strict=False) or one for one in OAK.ancestors([HEADACHE], predicates=[is_a])})
SERVED.check("OAK, found by the name headache", {row["c"] for row in SERVED.rows(PREFIXES + "SELECT ?c WHERE { ?c rdfs:label ?name FILTER (STR(?name) = 'headache') }")}, set(OAK.basic_search("headache")))
matches = values("skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch")
SERVED.check("OAK, mappings", Counter({concept: len(codes) for concept, codes in matches.items()}), Counter({concept: len({code for _, code in OAK.simple_mappings_by_curie(concept)}) for concept in matches}))
try:
    list(OAK.sssom_mappings(HEADACHE))
    raise AssertionError("OAK's query for mappings is valid SPARQL now: compare it too")
except QueryBadFormed as error:
    SERVED.check("OAK, its query for mappings as SSSOM is told what it lacks", True, "PREFIX xsd:" in str(error))

print("oaklib", importlib.metadata.version("oaklib"))
SERVED.passed()
