"""Reads an OBO file with fastobo and pronto and compares names, definitions, synonyms with scope, type and sources, and cross-references with what our import made of it.

usage: obo_readers.py FILE.obo IMPORTED.nq
"""
import gzip
import importlib.metadata
import logging
import re
import sys
import warnings
from collections import Counter

import fastobo
import pronto
import pyoxigraph

# What pronto says of clauses that it leaves out.
logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
FILE, IMPORTED = sys.argv[1:]
OBO = "http://purl.obolibrary.org/obo/"
OIO = "http://www.geneontology.org/formats/oboInOwl#"
OWL = "http://www.w3.org/2002/07/owl#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def opened(path):
    return gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")


def curie(iri):
    """An OBO identifier of its PURL (OBO 1.4, section 5.9)."""
    return re.sub(r"^([A-Za-z0-9]+)_(.*)$", r"\1:\2", iri.removeprefix(OBO)) if iri.startswith(OBO) else iri


def ours():
    """Facts of classes, as the import wrote them."""
    quads = list(pyoxigraph.parse(opened(IMPORTED), format=pyoxigraph.RdfFormat.N_QUADS))
    classes = {quad.subject for quad in quads if quad.predicate.value == TYPE and quad.object.value == OWL + "Class"}
    axioms = {}
    for quad in quads:
        if isinstance(quad.subject, pyoxigraph.BlankNode):
            axioms.setdefault(quad.subject, {}).setdefault(quad.predicate.value, []).append(quad.object)
    remarks = {}
    for axiom in axioms.values():
        if OWL + "annotatedSource" in axiom:
            about = tuple(axiom[OWL + part][0].value for part in ("annotatedSource", "annotatedProperty", "annotatedTarget"))
            for said in (OIO + "hasDbXref", OIO + "hasSynonymType"):
                remarks.setdefault((about, said), []).extend(value.value for value in axiom.get(said, []))
    facts = Counter()
    for quad in {(quad.subject, quad.predicate, quad.object) for quad in quads}:
        subject, property, value = (term.value for term in quad)
        if quad[0] not in classes:
            continue
        term = curie(subject)
        stated = tuple(sorted(remarks.get(((subject, property, value), OIO + "hasDbXref"), [])))
        if property == RDFS + "label":
            facts["name", term, value] += 1
        elif property == OBO + "IAO_0000115":
            facts["definition", term, value, stated] += 1
        elif property == OIO + "hasDbXref":
            facts["xref", term, value] += 1
        elif synonym := re.fullmatch(OIO + "has(Exact|Broad|Narrow|Related)Synonym", property):
            types = remarks.get(((subject, property, value), OIO + "hasSynonymType"), [])
            facts["synonym", term, value, synonym[1].upper(), tuple(sorted(re.sub(".*[#/]", "", type) for type in types)), stated] += 1
    return facts


def plain(identifier):
    """Without the escapes that both write into an identifier's text."""
    return re.sub(r"\\(.)", r"\1", str(identifier))


def sources(said):
    return tuple(sorted({plain(xref.id) for xref in said.xrefs}))


def with_fastobo():
    facts = Counter()
    for frame in fastobo.load(opened(FILE)):
        if not isinstance(frame, fastobo.term.TermFrame):
            continue
        term = str(frame.id)
        for clause in frame:
            if isinstance(clause, fastobo.term.NameClause):
                facts["name", term, clause.name] += 1
            elif isinstance(clause, fastobo.term.DefClause):
                facts["definition", term, clause.definition, sources(clause)] += 1
            elif isinstance(clause, fastobo.term.XrefClause):
                facts["xref", term, plain(clause.xref.id)] += 1
            elif isinstance(clause, fastobo.term.SynonymClause):
                said = clause.synonym
                types = (str(said.type),) if said.type is not None else ()
                facts["synonym", term, said.desc, said.scope, types, sources(said)] += 1
    return facts


def with_pronto():
    facts = Counter()
    for term in pronto.Ontology(opened(FILE)).terms():
        if term.name is not None:
            facts["name", term.id, term.name] += 1
        if term.definition is not None:
            facts["definition", term.id, str(term.definition), sources(term.definition)] += 1
        for xref in term.xrefs:
            facts["xref", term.id, plain(xref.id)] += 1
        for said in term.synonyms:
            types = (said.type.id,) if said.type is not None else ()
            facts["synonym", term.id, said.description, said.scope, types, sources(said)] += 1
    return facts


found, passed = ours(), 0
for reader, read in (("fastobo", with_fastobo()), ("pronto", with_pronto())):
    version = importlib.metadata.version(reader)
    for kind in ("name", "definition", "synonym", "xref"):
        # A clause that is written twice is one triple.
        theirs = {fact for fact in read if fact[0] == kind}
        mine = {fact for fact in found if fact[0] == kind}
        assert theirs == mine, f"{reader} {version}, {kind}: {len(theirs - mine)} only there, such as {sorted(theirs - mine)[:5]}; {len(mine - theirs)} only here, such as {sorted(mine - theirs)[:5]}"
        print(f"{reader} {version}, {kind}: {len(mine)} as imported")
        passed += len(mine)
print(f"{passed} checks passed")
