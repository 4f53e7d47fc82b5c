package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.myograph.lookup.ColumnType;

/** The JSON Schemas (2020-12) that the OpenAPI document names. */
final class OpenApiSchemas {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL = Map.of("type", List.of("string", "null"));
  private static final Map<String, Object> WHOLE = Map.of("type", "integer");
  private static final Map<String, Object> IRI = Map.of("type", "string", "format", "iri");
  private static final Map<String, Object> ANY = Map.of("type", "object");

  private OpenApiSchemas() {}

  static Map<String, Object> ref(String schema) {
    return Map.of("$ref", "#/components/schemas/" + schema);
  }

  static Map<String, Object> array(Object of) {
    return Map.of("type", "array", "items", of);
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return Map.of("oneOf", List.of(schema, Map.of("type", "null")));
  }

  /** An object whose keys are all required. */
  static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "object");
    json.put("required", List.copyOf(properties.keySet()));
    json.put("properties", properties);
    return json;
  }

  private static Map<String, Object> fields(Object... keysAndSchemas) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndSchemas.length; i += 2) {
      fields.put((String) keysAndSchemas[i], keysAndSchemas[i + 1]);
    }
    return fields;
  }

  /** All, by name. */
  static Map<String, Object> all() {
    Map<String, Object> all = new TreeMap<>();
    all.put("Name", object(fields("id", TEXT, "iri", IRI, "label", TEXT)));
    all.put(
        "Evidence",
        object(
            fields(
                "article", TEXT,
                "section", TEXT,
                "role", Map.of("type", "string", "enum", List.of("assertion", "frame")),
                "start", WHOLE,
                "end", WHOLE,
                "text", TEXT_OR_NULL)));
    all.put("Claim", object(claim()));
    all.put("Envelope", object(envelope(Map.of())));
    all.put(
        "Problem",
        Map.of(
            "type", "object",
            "required", List.of("type", "title", "status"),
            "properties",
                fields(
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
        fields(
            "subject", Map.of(),
            "predicate", ref("Name"),
            "object", Map.of(),
            "group", orNull(ANY),
            "article", ref("Name"),
            "citation", orNull(ANY),
            "derivedFrom", array(ANY),
            "knowledgeLevel", TEXT_OR_NULL));
    all.put("ClaimWhole", object(whole));
    all.put(
        "ConceptWhole",
        object(
            fields(
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
    all.put("List", object(fields("lookup", TEXT, "count", WHOLE, "items", array(ANY))));
    all.put(
        "Statistics",
        object(
            fields(
                "generation", ANY,
                "triples", WHOLE,
                "graphs", ANY,
                "claims", ANY,
                "concepts", ANY,
                "mappings", ANY,
                "coverage", array(ANY))));
    return all;
  }

  private static Map<String, Object> claim() {
    return fields(
        "id", TEXT,
        "iri", IRI,
        "statement", TEXT,
        "polarity", Map.of("type", "string", "enum", List.of("asserted", "refuted", "unknown")),
        "hedge", TEXT,
        "cue", TEXT_OR_NULL,
        "when", orNull(object(fields("anyOf", array(ref("Name"))))),
        "statedFor", orNull(ref("Name")),
        "evidence", array(ref("Evidence")));
  }

  /** Of a look-up whose items have these keys. */
  static Map<String, Object> envelope(Map<String, Object> item) {
    return fields(
        "lookup", TEXT,
        "arguments", ANY,
        "count", WHOLE,
        "items", array(item.isEmpty() ? ANY : object(item)),
        "withheld", object(fields("refuted", WHOLE)),
        "next", TEXT_OR_NULL,
        "query", TEXT);
  }

  /** Of a cell. */
  static Map<String, Object> cell(ColumnType type) {
    return switch (type) {
      case CONCEPT, DOCUMENT -> orNull(ref("Name"));
      case CONCEPTS -> array(ref("Name"));
      case CLAIM -> orNull(ref("Claim"));
      case ANY -> Map.of();
      case INTEGER -> Map.of("type", List.of("integer", "null"));
      case DECIMAL -> Map.of("type", List.of("number", "null"));
      case BOOLEAN -> Map.of("type", List.of("boolean", "null"));
      case STRING, IRI, CODE -> TEXT_OR_NULL;
    };
  }
}
