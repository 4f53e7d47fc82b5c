package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.web.format.Fields;

/** What the OpenAPI document says of the answers of search and resolve. */
final class OpenApiFound {
  private static final Map<String, Object> TEXT = Fields.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL =
      Fields.of("type", List.of("string", "null"));
  private static final Map<String, Object> YES_OR_NO = Fields.of("type", "boolean");
  private static final Map<String, Object> ANY = Fields.of("type", "object");

  private OpenApiFound() {}

  /** The schemas by name. */
  static Map<String, Object> schemas() {
    Map<String, Object> named =
        Fields.of(
            "id", TEXT, "iri", Fields.of("type", "string", "format", "iri"), "label", TEXT_OR_NULL);
    Map<String, Object> hit =
        OpenApiSchemas.object(
            Fields.of(
                "vocabulary", about(TEXT, "myograph, or the prefix of the term's code"),
                "concept", OpenApiSchemas.object(named),
                "kinds", OpenApiSchemas.array(OpenApiSchemas.ref("Name")),
                "match", about(TEXT, "how it matched: exact, all words, a typo, …"),
                "field", about(TEXT, "what matched: label, synonym, definition, id, …"),
                "text", about(TEXT, "the words that matched"),
                "synonymKind", TEXT_OR_NULL,
                "lay", about(YES_OR_NO, "whether the synonym is a word of everyday speech"),
                "mapping", about(TEXT_OR_NULL, "the predicate, where a code of ours matched"),
                "ontologies", about(OpenApiSchemas.array(TEXT), "the imports that have the term"),
                "obsolete", YES_OR_NO,
                "replacedBy", OpenApiSchemas.array(ANY),
                "mappedTo", about(OpenApiSchemas.array(ANY), "our concepts for the term")));
    Map<String, Object> chain =
        about(
            OpenApiSchemas.array(ANY),
            "our concepts that other mapping sets lead to, each with the chain of steps");
    Map<String, Object> link =
        OpenApiSchemas.object(Fields.of("concept", OpenApiSchemas.ref("Name")));
    Map<String, Object> resolution = list(link);
    resolution.put("through", chain);
    resolution.put("others", about(OpenApiSchemas.array(ANY), "rows of other mapping sets"));
    Map<String, Object> search = list(hit);
    search.put(
        "matched",
        about(
            TEXT_OR_NULL, "all words, or most words; null for a code, or where nothing is found"));
    search.put("note", about(TEXT_OR_NULL, "why there is less than was asked for"));
    search.put("see", about(TEXT_OR_NULL, "the look-ups, where nothing is found"));
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("SearchResult", OpenApiSchemas.object(search));
    schemas.put("Resolution", OpenApiSchemas.object(resolution));
    return schemas;
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    return Fields.of(
        "lookup", TEXT,
        "arguments", about(ANY, OpenApiSchemas.ARGUMENTS),
        "count", about(Fields.of("type", "integer"), "items of all pages"),
        "items", OpenApiSchemas.array(item),
        "withheld", about(ANY, "rows left out; none here"),
        "next", about(TEXT_OR_NULL, "address of the next page; null on the last"));
  }

  private static Map<String, Object> about(Map<String, Object> schema, String about) {
    return OpenApiSchemas.about(schema, about);
  }
}
