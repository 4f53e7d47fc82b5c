package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myograph.lookup.ColumnType;
import org.myograph.web.format.Fields;

/** The JSON Schemas (2020-12) that the OpenAPI document names. */
final class OpenApiSchemas {
  private static final Map<String, Object> TEXT = Fields.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL =
      Fields.of("type", List.of("string", "null"));
  private static final Map<String, Object> WHOLE = Fields.of("type", "integer");
  private static final Map<String, Object> IRI = Fields.of("type", "string", "format", "iri");
  private static final Map<String, Object> ANY = Fields.of("type", "object");

  /** What stands in {@code arguments}. */
  static final String ARGUMENTS =
      "what was asked for, as it was understood; matchedBy tells the synonym or the code by which a"
          + " concept was recognised";

  private OpenApiSchemas() {}

  static Map<String, Object> ref(String schema) {
    return Fields.of("$ref", "#/components/schemas/" + schema);
  }

  static Map<String, Object> array(Object of) {
    return Fields.of("type", "array", "items", of);
  }

  static Map<String, Object> orNull(Map<String, Object> schema) {
    return Fields.of("oneOf", List.of(schema, Fields.of("type", "null")));
  }

  /** An object whose keys are all required. */
  static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "object");
    json.put("required", List.copyOf(properties.keySet()));
    json.put("properties", properties);
    return json;
  }

  /** All, by name. */
  static Map<String, Object> all() {
    Map<String, Object> all = new TreeMap<>();
    all.put("Name", object(Fields.of("id", TEXT, "iri", IRI, "label", TEXT)));
    all.put(
        "Evidence",
        object(
            Fields.of(
                "article", TEXT,
                "section", TEXT,
                "role", Fields.of("type", "string", "enum", List.of("assertion", "frame")),
                "start", WHOLE,
                "end", WHOLE,
                "text", TEXT_OR_NULL)));
    all.put("Claim", object(claim()));
    all.put(
        "NotCovered",
        object(
            Fields.of(
                "id", TEXT_OR_NULL, "iri", TEXT_OR_NULL, "label", TEXT, "detail", TEXT_OR_NULL)));
    all.put(
        "Problem",
        Fields.of(
            "type", "object",
            "required", List.of("type", "title", "status"),
            "properties",
                Fields.of(
                    "type", IRI,
                    "title", TEXT,
                    "status", WHOLE,
                    "detail", TEXT,
                    "instance", TEXT,
                    "requestId", TEXT,
                    "errors", array(ANY),
                    "suggestions", array(ANY),
                    "candidates", array(ref("Name")),
                    "available", array(ANY))));
    Map<String, Object> whole = claim();
    whole.putAll(
        Fields.of(
            "subject", Fields.of(),
            "predicate", ref("Name"),
            "object", Fields.of(),
            "group", orNull(ANY),
            "article", ref("Name"),
            "citation", orNull(ANY),
            "derivedFrom", array(ANY),
            "knowledgeLevel", TEXT_OR_NULL));
    all.put("ClaimWhole", object(whole));
    all.put(
        "ConceptWhole",
        object(
            Fields.of(
                "id",
                TEXT,
                "iri",
                IRI,
                "label",
                TEXT,
                "definition",
                TEXT_OR_NULL,
                "kinds",
                array(ref("Name")),
                "synonyms",
                array(ANY),
                "parents",
                array(ANY),
                "children",
                array(ref("Name")),
                "mappings",
                array(ANY),
                "claims",
                ANY)));
    all.putAll(OpenApiTerms.schemas());
    all.put("List", object(Fields.of("lookup", TEXT, "count", WHOLE, "items", array(ANY))));
    all.put("Explanation", object(explanation()));
    all.put(
        "Statistics",
        object(
            Fields.of(
                "generation", ANY,
                "triples", WHOLE,
                "graphs", ANY,
                "claims", ANY,
                "concepts", ANY,
                "mappings", ANY,
                "coverage", array(ANY))));
    all.putAll(OpenApiTranslate.schemas());
    all.putAll(OpenApiFound.schemas());
    return all;
  }

  private static Map<String, Object> explanation() {
    Map<String, Object> symptom =
        object(
            Fields.of(
                "symptom", ref("Name"),
                "member", orNull(ref("Name")),
                "through", orNull(ref("Name")),
                "form", orNull(ref("Name")),
                "claim", orNull(ref("Claim")),
                "when", when()));
    Map<String, Object> item =
        Fields.of(
            "condition", ref("Name"),
            "covered", about(WHOLE, "how many of the asked symptoms the condition may have"),
            "asked", about(WHOLE, "how many symptoms were asked for"),
            "all", about(Fields.of("type", "boolean"), "whether it may have all of them"),
            "symptoms", array(symptom),
            "onlyInForm", array(ref("Name")),
            "notCovered", array(ref("NotCovered")));
    Map<String, Object> explanation = envelope(item);
    explanation.put("notice", TEXT);
    explanation.put("notCovered", array(ref("NotCovered")));
    return explanation;
  }

  private static Map<String, Object> when() {
    return orNull(object(Fields.of("anyOf", array(ref("Name")))));
  }

  private static Map<String, Object> claim() {
    return Fields.of(
        "id", TEXT,
        "iri", IRI,
        "statement", TEXT,
        "polarity", Fields.of("type", "string", "enum", List.of("asserted", "refuted", "unknown")),
        "hedge", TEXT,
        "cue", TEXT_OR_NULL,
        "when", when(),
        "statedFor", orNull(ref("Name")),
        "evidence", array(ref("Evidence")));
  }

  /** A schema with a description. */
  static Map<String, Object> about(Map<String, Object> schema, String about) {
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", about);
    return described;
  }

  /** Of a look-up whose items have these keys. */
  static Map<String, Object> envelope(Map<String, Object> item) {
    return Fields.of(
        "lookup", TEXT,
        "arguments", about(ANY, ARGUMENTS),
        "count", about(WHOLE, "items of all pages"),
        "items", array(item.isEmpty() ? ANY : object(item)),
        "withheld", about(withheld(), "rows left out unless polarity asks for them"),
        "next", about(TEXT_OR_NULL, "address of the next page; null on the last"),
        "query", about(TEXT, "address of the SPARQL query"));
  }

  private static Map<String, Object> withheld() {
    Map<String, Object> withheld = object(Fields.of("refuted", WHOLE));
    withheld.put(
        "properties",
        Fields.of(
            "refuted", about(WHOLE, "rows whose claim is refuted"), "about", TEXT, "see", TEXT));
    return withheld;
  }

  /** Of a cell. */
  static Map<String, Object> cell(ColumnType type) {
    return switch (type) {
      case CONCEPT, DOCUMENT -> orNull(ref("Name"));
      case CONCEPTS -> array(ref("Name"));
      case CLAIM -> orNull(ref("Claim"));
      case ANY -> Fields.of();
      case INTEGER -> Fields.of("type", List.of("integer", "null"));
      case DECIMAL -> Fields.of("type", List.of("number", "null"));
      case BOOLEAN -> Fields.of("type", List.of("boolean", "null"));
      case STRING, IRI, CODE -> TEXT_OR_NULL;
    };
  }
}
