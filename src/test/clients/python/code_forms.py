"""Writes how codes of vocabularies are written: the service's table code-forms.tsv.

    src/test/clients/python/install codes
    target/readers/codes/bin/python src/test/clients/python/code_forms.py

With --check it says whether the table is what it would write.

The forms are those of the Bioregistry (CC0), as the Python package bioregistry 0.15.6 has them. The
vocabularies are those of ontology/mappings/vocabularies.tsv, whose prefixes and namespaces are the
ones that the service writes, and those below, which the cross-references of imported ontologies
name most. To take in a further vocabulary, add it below and run this again.
"""

import csv
import re
import sys
from pathlib import Path

from bioregistry import manager

ROOT = Path(__file__).resolve().parents[4]
OURS = ROOT / "ontology/mappings/vocabularies.tsv"
TABLE = ROOT / "src/main/resources/org/myograph/codes/code-forms.tsv"

# Our prefix, where the Bioregistry calls the vocabulary otherwise; "": it has other codes there.
REGISTERED = {
    "ICD11": "icd11.code",
    "ICF": "",
    "NUCC": "nucc.taxonomy",
    "UMLSSTY": "sty",
}

# Further spellings, which the Bioregistry gives to no vocabulary or to another part of it.
FURTHER = {
    "ICD11": ["ICD-11", "icd11.mms"],
    "ICD10": ["ICD10WHO"],
    "MESH": ["MSHPP"],
    "Orphanet": ["orpha", "ordo"],
    "UMLSSTY": ["STY"],
}

# Vocabularies that imported ontologies refer to, by the Bioregistry's prefix.
MENTIONED = """
    aao aeo apo atc bao bfo bila birnlex bto caloha chebi cido cl cmo csp decipher dhba dmba
    doid dron eco efo ehdaa ehdaa2 emapa envo ev exo fbbt fma foodon fypo gaid galen gard gaz
    genatlas geonames go gsso gtr hao hba hgnc hog hp hsapdv iao icd11 icd9 icd9cm icdo ido idomal
    kegg kupo loinc ma mat maxo mba medgen mesh mfomd miaa mondo mp mpath mth nando nbo ncbitaxon
    ncit ncro ndfrt neuronames nif.std nlx nlxanat nord oae oba obi ogms omia omim omim.ps orphanet
    pato po pr reactome ro rxnorm sio snomedct so symp tao tgn trans uberon umls uniprot upheno vhog
    vo vsao wbbt wbphenotype xao zfa zp
""".split()

# How their codes are written here, where that is neither the Bioregistry's preferred prefix nor its
# prefix in capitals.
SPELT = {
    "orpha": "Orphanet",
    "omim.ps": "OMIMPS",
    "icd11": "icd11.foundation",
    "nif.std": "NIFSTD",
    "reactome": "Reactome",
    "uniprot": "UniProtKB",
    "geonames": "Geonames",
    "getty.tgn": "TGN",
    "gtr.condition": "GTR",
    "neurolex": "NLX",
    "nlx.anat": "NLXANAT",
}

COLUMNS = ["prefix", "vocabulary", "namespace", "pattern", "prefixes", "iris"]
DATED = re.compile(r"_?(19|20)\d\d(_\d{1,2}[A-Z]?)*$")
# An address at which any code is looked up by its CURIE; the program reads those itself.
RESOLVERS = re.compile(r"^(bioregistry\.io|(bio2rdf\.org|n2t\.net|identifiers\.org))/[^/]*:$")


def plain(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


def forms(prefix, resource):
    """All prefixes, each once whatever its case and marks, without those of single editions."""
    names = list(FURTHER.get(prefix, []))
    if resource:
        names += [resource.prefix, *sorted(resource.get_synonyms())]
        names += [n for n in [resource.get_preferred_prefix()] if n]
    kept = {}
    for name in names:
        if not DATED.search(name) and plain(name) != plain(prefix) and ":" not in name:
            kept.setdefault(plain(name), name)
    return sorted(kept.values(), key=lambda n: (n.lower(), n))


def iris(namespace, resource):
    """Beginnings of addresses without https:// and http://, each once."""
    found = set()
    for iri in resource.get_uri_prefixes() if resource else []:
        rest = re.sub(r"^https?://", "", iri)
        if not RESOLVERS.match(rest) and "://" not in iri[8:] and not re.search(r"[\s|]", rest):
            found.add(rest)
    # The namespace itself, and the one that all OBO ontologies share.
    found -= {re.sub(r"^https?://", "", namespace), "purl.obolibrary.org/obo/"}
    return sorted(found)


def row(prefix, vocabulary, namespace, resource):
    pattern = (resource.get_pattern() or "") if resource else ""
    namespace = namespace or (resource.get_rdf_uri_prefix() or resource.get_uri_prefix() or "")
    return [
        prefix,
        vocabulary,
        namespace,
        pattern,
        "|".join(forms(prefix, resource)),
        "|".join(iris(namespace, resource)),
    ]


def table():
    rows = []
    seen = set()
    with OURS.open(encoding="utf-8") as file:
        for ours in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            name = REGISTERED.get(ours["prefix"], ours["prefix"].lower())
            resource = manager.get_resource(name) if name else None
            if name and resource is None:
                sys.exit(f"the Bioregistry has no {name}: say so in REGISTERED")
            if resource:
                seen.add(resource.prefix)
            rows.append(row(ours["prefix"], ours["name"], ours["namespace"], resource))
    for name in MENTIONED:
        resource = manager.get_resource(name)
        if resource is None:
            sys.exit(f"the Bioregistry has no {name}")
        if resource.prefix in seen:
            continue
        seen.add(resource.prefix)
        prefix = SPELT.get(resource.prefix) or resource.get_preferred_prefix()
        prefix = prefix or resource.prefix.upper()
        rows.append(row(prefix, prefix, "", resource))
    rows.sort(key=lambda r: (r[0].lower(), r[0]))
    return "".join("\t".join(r) + "\n" for r in [COLUMNS, *rows])


def main():
    text = table()
    if "--check" in sys.argv[1:]:
        if TABLE.read_text(encoding="utf-8") != text:
            sys.exit("code-forms.tsv is not what code_forms.py writes: run it")
        print(f"{text.count(chr(10)) - 1} checks passed")
    else:
        TABLE.parent.mkdir(parents=True, exist_ok=True)
        TABLE.write_text(text, encoding="utf-8")


main()
