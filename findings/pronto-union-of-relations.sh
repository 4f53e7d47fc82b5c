#!/usr/bin/env bash
# pronto 2.7.4 with fastobo 0.14.2 (PyPI). OBO 1.4 lets a Typedef be the union of others. fastobo reads it;
# pronto raises an AttributeError, since it asks fastobo's clause for `term`, where that of a relation has
# `relation`: no part of the file is read.
# Guess before the run: it is read, or left out with a warning.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
python_packages pronto==2.7.4 fastobo==0.14.2

cat >union.obo <<'OBO'
format-version: 1.4
ontology: example

[Typedef]
id: near
name: near

[Typedef]
id: far
name: far

[Typedef]
id: placed
name: placed
union_of: near
union_of: far
OBO
cat >read.py <<'PYTHON'
import fastobo
import pronto

print("fastobo reads", len(fastobo.load("union.obo")), "frames")
try:
    print("pronto reads", len(pronto.Ontology("union.obo").relationships()), "relations")
except AttributeError as error:
    print("pronto raises AttributeError:", error)
PYTHON
expect "pronto raises AttributeError: 'fastobo.typedef.UnionOfClause' object has no attribute 'term'" "$(env/bin/python -W ignore read.py 2>&1)"
