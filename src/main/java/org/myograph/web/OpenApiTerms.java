package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.web.format.Fields;

/** The JSON Schemas of terms of other ontologies. */
final class OpenApiTerms {
  private static final Map<String, Object> TEXT = Fields.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL =
      Fields.of("type", List.of("string", "null"));
  private static final Map<String, Object> IRI = Fields.of("type", "string", "format", "iri");
  private static final Map<String, Object> YES_OR_NO = Fields.of("type", "boolean");
  private static final Map<String, Object> NAMED = OpenApiSchemas.ref("TermName");
  private static final Map<String, Object> NAMED_OR_NULL =
      Fields.of("oneOf", List.of(NAMED, Fields.of("type", "null")));

  private OpenApiTerms() {}

  /** By name. */
  static Map<String, Object> schemas() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "TermName",
        OpenApiSchemas.object(Fields.of("id", TEXT, "iri", IRI, "label", TEXT_OR_NULL)));
    all.put("TermRestriction", OpenApiSchemas.object(restriction()));
    Map<String, Object> relation = restriction();
    relation.put(
        "statedIn",
        oneOf("subClassOf", "equivalentClass", "disjointWith", "assertion", "annotation"));
    relation.put(
        "onlyOf",
        about(
            "The edge holds only of those that are this too; empty: of all.",
            list(OpenApiSchemas.ref("TermRestriction"))));
    all.put("TermRelation", OpenApiSchemas.object(relation));
    all.put(
        "TermValue",
        OpenApiSchemas.object(
            Fields.of(
                "property", NAMED,
                "value", TEXT,
                "datatype", about("Null: the value is an IRI.", TEXT_OR_NULL),
                "language", TEXT_OR_NULL,
                "term", NAMED_OR_NULL,
                "modifier",
                    about("Not: the import says that the property does not hold.", TEXT_OR_NULL))));
    all.put("TermDescription", OpenApiSchemas.object(description()));
    Map<String, Object> whole =
        Fields.of(
            "id", TEXT,
            "iri", IRI,
            "label", TEXT_OR_NULL,
            "ontologies", list(TEXT),
            "obsolete", YES_OR_NO,
            "replacedBy", list(NAMED),
            "consider", list(NAMED));
    whole.put(
        "currentIn",
        about("Of an obsolete term: the imports in which it is still current.", list(TEXT)));
    whole.put(
        "descriptions",
        about(
            "What each import says, the one whose word counts first.",
            list(OpenApiSchemas.ref("TermDescription"))));
    whole.put("concepts", list(Fields.of("type", "object")));
    whole.put("note", TEXT_OR_NULL);
    all.put("TermWhole", OpenApiSchemas.object(whole));
    return all;
  }

  private static Map<String, Object> restriction() {
    return Fields.of(
        "property",
        about("rdfs:subClassOf: the target is a class above it.", NAMED),
        "quantifier",
        about("some, only, value, exactly, min or max.", TEXT_OR_NULL),
        "number",
        TEXT_OR_NULL,
        "target",
        NAMED_OR_NULL,
        "expression",
        about("A target without a name, after Manchester syntax.", TEXT_OR_NULL));
  }

  private static Map<String, Object> description() {
    Map<String, Object> synonym = Fields.of("text", TEXT, "kind", TEXT, "lay", YES_OR_NO);
    Map<String, Object> all =
        Fields.of(
            "ontology",
            TEXT,
            "version",
            TEXT_OR_NULL,
            "issued",
            about("The day of the release.", TEXT_OR_NULL),
            "standing",
            oneOf("current", "obsolete", "merged", "mentioned"),
            "label",
            TEXT_OR_NULL,
            "replacedBy",
            list(NAMED),
            "consider",
            list(NAMED),
            "definition",
            TEXT_OR_NULL);
    all.put("synonyms", list(OpenApiSchemas.object(synonym)));
    all.put("parents", list(NAMED));
    all.put("children", list(NAMED));
    all.put("references", list(TEXT));
    all.put("relations", list(OpenApiSchemas.ref("TermRelation")));
    all.put("values", list(OpenApiSchemas.ref("TermValue")));
    return all;
  }

  private static Map<String, Object> list(Object of) {
    return OpenApiSchemas.array(of);
  }

  private static Map<String, Object> oneOf(String... words) {
    return Fields.of("type", "string", "enum", List.of(words));
  }

  /** A schema with a description; JSON Schema 2020-12 lets one stand beside a {@code $ref}. */
  private static Map<String, Object> about(String text, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", text);
    return described;
  }
}
