#!/usr/bin/env bash
# sssom-py 0.4.21 (PyPI). A mapping with predicate_modifier Not says that the two terms do NOT match. Written
# as OWL it becomes the plain triple of the match, with the modifier only on the axiom that annotates it: who
# queries the triples finds a positive match. As RDF (write_rdf) the triple is not there.
# Guess before the run: the OWL writer leaves out negated mappings, or writes the axiom only.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
python_packages sssom==0.4.21

printf '%s\n' '#curie_map:' '#  EX: https://example.org/' '#mapping_set_id: https://example.org/set' \
  '#license: https://creativecommons.org/publicdomain/zero/1.0/' >not.sssom.tsv
printf 'subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\n' >>not.sssom.tsv
printf 'EX:1\tskos:exactMatch\tNot\tEX:2\tsemapv:ManualMappingCuration\n' >>not.sssom.tsv

cat >write.py <<'PYTHON'
from rdflib import URIRef
from sssom.parsers import parse_sssom_table
from sssom.writers import to_owl_graph, to_rdf_graph

mappings = parse_sssom_table("not.sssom.tsv")
match = tuple(map(URIRef, ("https://example.org/1", "http://www.w3.org/2004/02/skos/core#exactMatch", "https://example.org/2")))
print("modifier read:", mappings.df["predicate_modifier"].tolist())
print("OWL has the positive triple:", match in to_owl_graph(mappings))
print("RDF has the positive triple:", match in to_rdf_graph(mappings))
PYTHON
expect "OWL has the positive triple: True" "$(env/bin/python -W ignore write.py 2>/dev/null)"
