#!/usr/bin/env bash
# KGX 2.7.0 (PyPI). Biolink's slot `negated` is a boolean. In a TSV file KGX reads any text in its cell as
# true, "false" too: each edge comes out negated. In JSON Lines the same edges are read right.
# Guess before the run: KGX casts the cell with bool().
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

# Without its dependencies: KGX and a current bmt cannot be resolved together, see the script on that.
python_packages biolink-model==4.4.6 casefy==1.1.0 cachetools==5.5.2 deprecation==2.1.0 inflection==0.5.1 jsonlines==4.0.0 \
  jsonstreams==0.6.0 ijson==3.6.0 neo4j==6.4.1 networkx==3.6.1 ordered-set==4.1.0 pandas==3.1.1 prefixcommons==0.1.12 \
  prologterms==0.0.6 pyarrow==26.0.1 python-arango==8.3.7 rdflib==7.6.0 ShExJSG==0.9.0 SPARQLWrapper==2.0.0 stringcase==1.2.0 \
  terminaltables==3.1.10 validators==0.36.0
env/bin/pip install --quiet --disable-pip-version-check --no-deps kgx==2.7.0 bmt==1.5.0

printf 'id\tcategory\nEX:1\tbiolink:NamedThing\nEX:2\tbiolink:NamedThing\n' >nodes.tsv
printf 'id\tsubject\tpredicate\tobject\tnegated\nEX:e\tEX:1\tbiolink:related_to\tEX:2\tfalse\n' >edges.tsv
echo '{"id":"EX:1","category":["biolink:NamedThing"]}
{"id":"EX:2","category":["biolink:NamedThing"]}' >nodes.jsonl
echo '{"id":"EX:e","subject":"EX:1","predicate":"biolink:related_to","object":"EX:2","negated":false}' >edges.jsonl

cat >read.py <<'PYTHON'
import importlib.resources
import json

import bmt.toolkit

# The Biolink Model and its prefixes from their package; KGX would fetch them from the network.
model = importlib.resources.files("biolink_model")
bmt.toolkit.Toolkit.__init__.__defaults__ = (str(model / "schema" / "biolink_model.yaml"), {"predicate mappings": []})
import kgx.config

kgx.config.jsonld_context_map.update(
    biolink=json.loads((model / "prefixmaps" / "biolink_model_prefix_map.json").read_text()), monarch_context={}, obo_context={}
)
from kgx.transformer import Transformer

for form in ("jsonl", "tsv"):
    transformer = Transformer()
    transformer.transform({"filename": [f"nodes.{form}", f"edges.{form}"], "format": form})
    for _, _, edge in transformer.store.graph.edges(data=True):
        print(f"{form}: negated false is read as {edge['negated']}")
PYTHON
expect "tsv: negated false is read as True" "$(env/bin/python -W ignore read.py 2>/dev/null)"
