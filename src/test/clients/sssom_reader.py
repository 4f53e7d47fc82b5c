"""An independent reading of SSSOM/TSV: Python's csv and PyYAML, and the rules of the standard as data.

No SSSOM reader of others could be installed (none is in Debian, on Maven Central or on npm), so this is a second reading, not a
second opinion. Rules: https://mapping-commons.github.io/sssom/spec-formats-tsv/ and the slots of SSSOM 1.1.
"""
import csv
import datetime
import io
import re
from urllib.parse import urlsplit

import yaml

BUILT_IN = {
    "owl": "http://www.w3.org/2002/07/owl#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "semapv": "https://w3id.org/semapv/vocab/", "skos": "http://www.w3.org/2004/02/skos/core#", "sssom": "https://w3id.org/sssom/", "xsd": "http://www.w3.org/2001/XMLSchema#",
}
MAPPING = """record_id subject_id subject_label subject_category predicate_id predicate_label predicate_modifier object_id object_label object_category
mapping_justification author_id author_label reviewer_id reviewer_label creator_id creator_label license subject_type subject_source subject_source_version
object_type object_source object_source_version predicate_type mapping_provider mapping_source mapping_cardinality cardinality_scope mapping_tool
mapping_tool_id mapping_tool_version mapping_date publication_date review_date confidence reviewer_agreement curation_rule curation_rule_text
subject_match_field object_match_field match_string subject_preprocessing object_preprocessing similarity_score similarity_measure see_also
issue_tracker_item other comment""".split()
SET = """curie_map sssom_version mapping_set_id mapping_set_version mapping_set_source mapping_set_title mapping_set_description mapping_set_confidence
creator_id creator_label license subject_type subject_source subject_source_version object_type object_source object_source_version predicate_type
mapping_provider cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date subject_match_field object_match_field
subject_preprocessing object_preprocessing similarity_measure curation_rule curation_rule_text see_also issue_tracker other comment""".split()
PROPAGATED = set("""subject_type subject_source subject_source_version object_type object_source object_source_version predicate_type mapping_provider
cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date subject_match_field object_match_field subject_preprocessing
object_preprocessing similarity_measure curation_rule curation_rule_text""".split())
MANY = set("""author_id author_label reviewer_id reviewer_label creator_id creator_label cardinality_scope curation_rule curation_rule_text
subject_match_field object_match_field match_string subject_preprocessing object_preprocessing see_also mapping_set_source""".split())
ENTITY = set("""record_id subject_id predicate_id object_id mapping_justification author_id reviewer_id creator_id subject_source object_source
mapping_source mapping_tool_id curation_rule subject_match_field object_match_field subject_preprocessing object_preprocessing issue_tracker_item""".split())
URI = set("license mapping_provider see_also mapping_set_id mapping_set_source issue_tracker".split())
DATE = set("mapping_date publication_date review_date".split())
SCORE = set("confidence similarity_score mapping_set_confidence".split())
ENUM = {
    "predicate_modifier": {"Not"},
    "mapping_cardinality": {"1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"},
    "sssom_version": {"1.0", "1.1"},
}
JUSTIFICATIONS = """MappingReview ManualMappingCuration LogicalReasoning LexicalMatching CompositeMatching UnspecifiedMatching
SemanticSimilarityThresholdMatching LexicalSimilarityThresholdMatching MappingChaining MappingInversion StructuralMatching InstanceBasedMatching
BackgroundKnowledgeBasedMatching""".split()


class Text(yaml.SafeLoader):
    """Takes each scalar as text."""


Text.yaml_implicit_resolvers = {}


class MappingSet:
    """slots and mappings by slot, each value a list; entities are IRIs; what the set says for all mappings is said of each."""

    def __init__(self, text, where, metadata=None):
        self.where = where
        lines = text.split("\n")
        self.head = [line[1:] for line in lines if line.startswith("#")]
        foreign = metadata is not None
        assert not any(line.startswith("#") for line in lines[len(self.head):]), f"{where}: a line of the header behind the table"
        self.meta = yaml.load(metadata or "\n".join(self.head), Loader=Text)
        self.curie_map = {**BUILT_IN, **self.meta["curie_map"]}
        self.used = set()
        for prefix, iri in BUILT_IN.items():
            assert self.curie_map[prefix] == iri, f"{where}: {prefix} is declared otherwise"
        self.rows = list(csv.reader(io.StringIO("\n".join(lines[len(self.head):]), newline=""), delimiter="\t", strict=True))
        self.columns = self.rows.pop(0)
        self.slots = {slot: self.values(slot, value if isinstance(value, list) else [value]) for slot, value in self.meta.items() if slot != "curie_map"}
        self.mappings = []
        for row in self.rows:
            assert len(row) == len(self.columns), f"{where}: {row}"
            # Columns that the standard does not know are to be discarded.
            self.mappings.append({slot: self.values(slot, self.split(slot, cell)) for slot, cell in zip(self.columns, row) if cell and (slot in MAPPING or not foreign)})
        for slot in ["mapping_set_id", "license"]:
            assert slot in self.slots, f"{where}: no {slot}"
        for slot in PROPAGATED & set(self.slots):
            if not any(slot in mapping for mapping in self.mappings):
                value = self.slots.pop(slot)
                for mapping in self.mappings:
                    mapping[slot] = value
        for mapping in self.mappings:
            for end in ["subject", "object"]:
                literal = mapping.get(end + "_type") == ["rdfs literal"]
                assert end + ("_label" if literal else "_id") in mapping, f"{where}: {mapping}"
            assert "predicate_id" in mapping and "mapping_justification" in mapping, f"{where}: {mapping}"

    @staticmethod
    def split(slot, cell):
        return [part.replace("\\|", "|") for part in re.split(r"(?<!\\)\|", cell)] if slot in MANY else [cell]

    def values(self, slot, texts):
        assert slot in MAPPING or slot in SET, f"{self.where}: {slot} is no slot"
        return sorted(self.value(slot, text) for text in texts)

    def value(self, slot, text):
        def right(condition):
            assert condition, f"{self.where}: {slot} cannot be {text}"

        if slot in ENTITY:
            prefix, colon, local = text.partition(":")
            right(colon and local and prefix in self.curie_map)
            self.used.add(prefix)
            text = self.curie_map[prefix] + local
        if slot in ENTITY or slot in URI:
            right(urlsplit(text).scheme in ("http", "https", "urn") and not re.search(r'[\s<>"{}|\\^`]', text))
        if slot == "mapping_justification":
            right(text.removeprefix(BUILT_IN["semapv"]) in JUSTIFICATIONS)
        if slot in DATE:
            datetime.date.fromisoformat(text)
        if slot in SCORE:
            right(0 <= float(text) <= 1)
            text = repr(float(text))
        if slot in ENUM:
            right(text in ENUM[slot])
        return text

    def check_canonical(self, text):
        """That the file is as a canonical writer writes it; one row that is not, and it is named."""

        def right(condition, what):
            assert condition, f"{self.where}: {what}"

        right("\r" not in text and text.endswith("\n"), "ends of lines")
        right(not self.head[0].startswith(" "), "space before the YAML")
        right([slot for slot in SET if slot in self.meta] == list(self.meta), f"order of the slots: {list(self.meta)}")
        prefixes = list(self.meta["curie_map"])
        right(prefixes == sorted(prefixes), "order of the prefixes")
        right(set(prefixes) == self.used - set(BUILT_IN), f"prefixes declared and used: {set(prefixes) ^ (self.used - set(BUILT_IN))}")
        right([slot for slot in MAPPING if slot in self.columns] == self.columns, f"order of the columns: {self.columns}")
        for i, column in enumerate(self.columns):
            cells = {row[i] for row in self.rows}
            right(cells != {""} or not self.rows, f"column {column} is empty")
            right(column not in PROPAGATED or len(cells) > 1, f"column {column} is not condensed")
        ranked = [tuple(dict(zip(self.columns, row)).get(slot, "") for slot in MAPPING) for row in self.rows]
        right(ranked == sorted(ranked), "order of the rows")
        for slot, value in self.meta.items():
            right(isinstance(value, list) == (slot in MANY) or slot == "curie_map", f"{slot} is {'' if slot in MANY else 'not '}to be a sequence")
        for line in text.split("\n")[len(self.head):-1]:
            for cell in line.split("\t"):
                right(not cell.startswith('"') or '""' in cell, f"quoted without need: {cell}")

    def as_set(self):
        """The mappings as a sorted list that two readings can be compared by."""
        return sorted(tuple(sorted((slot, tuple(values)) for slot, values in mapping.items())) for mapping in self.mappings)
