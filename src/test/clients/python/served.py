"""What a running service gives out and counts itself, for readers that are compared with it."""
import json
import pathlib
import urllib.parse
import urllib.request

PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX sssom: <https://w3id.org/sssom/>
"""


class Served:
    """The service at an address; counts the comparisons that were made with it."""

    def __init__(self, base):
        self.base = base
        self.checks = 0

    def get(self, path, accept="*/*"):
        request = urllib.request.Request(self.base + path, headers={"Accept": accept})
        with urllib.request.urlopen(request) as reply:
            return reply.read()

    def names(self):
        """The names of all files below /dump/."""
        return [file["name"] for file in json.loads(self.get("/dump/", "application/json"))["files"]]

    def save(self, name, folder):
        """A file of /dump/ in a folder, under its own name."""
        file = pathlib.Path(folder) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self.get("/dump/" + name))
        return file

    def rows(self, query):
        """A SELECT query's rows: the values as text, by variable."""
        query = urllib.parse.quote(PREFIXES + query)
        answer = json.loads(self.get("/sparql?query=" + query, "application/sparql-results+json"))
        return [{name: cell["value"] for name, cell in row.items()} for row in answer["results"]["bindings"]]

    def count(self, pattern):
        return int(self.rows("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }")[0]["n"])

    def check(self, what, expected, found):
        assert expected == found, f"{what}: expected {expected}, found {found}"
        print(f"{what}: {len(found) if isinstance(found, (dict, set, list)) else found}")
        self.checks += 1

    def passed(self):
        print(f"{self.checks} checks passed")
