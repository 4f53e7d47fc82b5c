#!/usr/bin/env bash
# oaklib 0.7.4 (PyPI). The query that OAK sends for the mappings of a term uses xsd:string without declaring
# the prefix: a parser of SPARQL 1.1 refuses it. Endpoints that declare prefixes of their own (as Ubergraph
# does) hide it; at others `runoak … mappings` ends in an error.
# Guess before the run: OAK declares all prefixes that its query uses.
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
python_packages oaklib==0.7.4 pyoxigraph==0.5.13

cat >ask.py <<'PYTHON'
import http.server
import threading
import urllib.parse

import pyoxigraph
from oaklib import get_adapter

asked = []


class Endpoint(http.server.BaseHTTPRequestHandler):
    """Answers each query with no row, and keeps it."""

    def do_GET(self):
        asked.append(urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)["query"][0])
        self.send_response(200)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.end_headers()
        self.wfile.write(b'{"head":{"vars":[]},"results":{"bindings":[]}}')

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Endpoint)
threading.Thread(target=server.serve_forever, daemon=True).start()
oak = get_adapter(f"sparql:http://127.0.0.1:{server.server_port}/sparql")
list(oak.sssom_mappings("HP:0002315"))
for query in asked:
    try:
        pyoxigraph.Store().query(query)
        print("valid SPARQL")
    except SyntaxError as error:
        print("refused:", str(error).replace("\n", " "))
        print(query)
PYTHON
expect "refused:" "$(env/bin/python -W ignore ask.py 2>&1)"
