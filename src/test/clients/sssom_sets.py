"""Compares mapping sets of others with what the service that has loaded them gives out: every slot of every row, read by sssom_reader.

usage: sssom_sets.py http://localhost:3330 FOLDER
"""
import gzip
import pathlib
import sys
import urllib.request

from sssom_reader import MappingSet

BASE, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
sets = rows = slots = 0
for file in sorted(file for file in FOLDER.iterdir() if ".sssom.tsv" in file.name):
    name = file.name.replace(".gz", "").replace(".sssom.tsv", "")
    data = file.read_bytes()
    beside = file.with_name(name + ".sssom.yml")
    metadata = beside.read_text(encoding="utf-8") if beside.exists() else None
    original = MappingSet((gzip.decompress(data) if file.suffix == ".gz" else data).decode("utf-8"), file.name, metadata)
    with urllib.request.urlopen(f"{BASE}/dump/mappings-extra/{name}.sssom.tsv") as reply:
        given = MappingSet(reply.read().decode("utf-8"), name + " as given out")
    assert given.slots == original.slots, f"{name}: {given.slots} for {original.slots}"
    missing = set(original.as_set()) - set(given.as_set())
    added = set(given.as_set()) - set(original.as_set())
    assert not missing and not added, f"{name}: {len(missing)} rows missing, such as {next(iter(missing), None)}; {len(added)} added, such as {next(iter(added), None)}"
    sets += 1
    rows += len(set(original.as_set()))
    slots += sum(len(mapping) for mapping in original.mappings)
print(f"{sets} sets, {rows} different rows, {slots} values of slots: what was read is given out")
print(f"{sets} checks passed")
