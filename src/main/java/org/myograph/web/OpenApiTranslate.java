package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.answer.MatchKind;
import org.myograph.answer.Translator;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;

/** What the OpenAPI document says of translations: the one operation that takes a body. */
final class OpenApiTranslate {
  private static final Map<String, Object> TEXT = Fields.of("type", "string");
  private static final Map<String, Object> TEXT_OR_NULL =
      Fields.of("type", List.of("string", "null"));

  private static final String PATH = "/translate";

  private OpenApiTranslate() {}

  /**
   * Adds the POST at {@code /translate} to the GET that stands there.
   *
   * @param responses those of a GET with {@link #content}
   */
  static void addPost(
      Map<String, Object> paths, Map<String, Object> responses, ParameterSchemas schemas) {
    responses.remove("304");
    for (String status : List.of("413", "415")) {
      responses.put(status, Fields.of("$ref", "#/components/responses/Problem"));
    }
    Map<?, ?> methods = (Map<?, ?>) paths.get(PATH);
    paths.put(PATH, Fields.of("get", methods.get("get"), "post", post(responses, schemas)));
  }

  private static Map<String, Object> post(Map<String, Object> responses, ParameterSchemas schemas) {
    Map<String, Object> lines = Fields.of("schema", TEXT, "example", "HP:0002315\nMESH:D006261\n");
    Map<String, Object> example =
        Fields.of("codes", List.of("HP:0002315", "neck-pain"), "to", List.of("MeSH", "SNOMED CT"));
    Map<String, Object> post = new LinkedHashMap<>();
    post.put("operationId", "translateMany");
    post.put("summary", "Up to 1,000 codes into those of other vocabularies");
    post.put(
        "parameters",
        OrdinaryResources.TRANSLATE.parameters().stream()
            .filter(query -> !query.required())
            .map(query -> parameter(query, schemas))
            .toList());
    post.put(
        "requestBody",
        Fields.of(
            "required",
            true,
            "content",
            Fields.of(
                "application/json",
                Fields.of("schema", OpenApiSchemas.ref("TranslateRequest"), "example", example),
                "text/csv",
                lines,
                "text/plain",
                lines)));
    post.put("responses", responses);
    return post;
  }

  private static Map<String, Object> parameter(QueryParameter query, ParameterSchemas schemas) {
    Map<String, Object> schema = schemas.of(query);
    Map<String, Object> json =
        Fields.of(
            "name",
            query.name(),
            "in",
            "query",
            "description",
            query.about() + "; a JSON body's own word goes before",
            "schema",
            schema);
    if (schema.containsKey("items")) {
      json.put("style", "form");
      json.put("explode", false);
    }
    return json;
  }

  private static Map<String, Object> kinds() {
    return Fields.of("type", "string", "enum", MatchKind.words());
  }

  private static Map<String, Object> steps() {
    return Fields.of(
        "type",
        "integer",
        "minimum",
        1,
        "maximum",
        Translator.MOST_STEPS,
        "default",
        Translator.DEFAULT_STEPS);
  }

  /** The formats of the answer. */
  static Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    for (Format format : TranslateEndpoint.FORMATS) {
      Map<String, Object> schema = format == Format.JSON ? OpenApiSchemas.ref("Translation") : TEXT;
      content.put(format.mediaType(), Fields.of("schema", schema));
    }
    return content;
  }

  /** The schemas of body and answer, by name. */
  static Map<String, Object> schemas() {
    Map<String, Object> term = terms();
    Map<String, Object> step =
        OpenApiSchemas.object(
            Fields.of(
                "from", TEXT,
                "predicate", kinds(),
                "to", TEXT,
                "set", TEXT,
                "stated", TEXT,
                "inverted", Fields.of("type", "boolean")));
    Map<String, Object> target = terms();
    target.put("predicate", kinds());
    target.put("weakest", kinds());
    target.put("chain", OpenApiSchemas.array(step));
    Map<String, Object> blocked = new LinkedHashMap<>(target);
    blocked.put(
        "by",
        OpenApiSchemas.object(
            Fields.of("from", TEXT, "modifier", TEXT, "predicate", TEXT, "to", TEXT, "set", TEXT)));
    Map<String, Object> obsolete =
        Fields.of(
            "type",
            List.of("object", "null"),
            "description",
            "the withdrawn term that the code names; where no mapping has it, what replaced it is"
                + " translated");
    Map<String, Object> item =
        Fields.of(
            "code", TEXT,
            "term", OpenApiSchemas.object(term),
            "obsolete", obsolete,
            "targets", OpenApiSchemas.array(OpenApiSchemas.object(target)),
            "blocked", OpenApiSchemas.array(OpenApiSchemas.object(blocked)),
            "refuted", OpenApiSchemas.array(Fields.of("type", "object")),
            "alsoReadAs", OpenApiSchemas.array(OpenApiSchemas.object(terms())),
            "complete", Fields.of("type", "boolean"));
    Map<String, Object> unknown =
        Fields.of(
            "code",
            TEXT,
            "obsolete",
            obsolete,
            "near",
            OpenApiSchemas.array(OpenApiSchemas.object(terms())));
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("TranslateRequest", request());
    schemas.put(
        "Translation",
        OpenApiSchemas.object(
            Fields.of(
                "lookup", TEXT,
                "arguments", Fields.of("type", "object"),
                "count", Fields.of("type", "integer"),
                "items", OpenApiSchemas.array(OpenApiSchemas.object(item)),
                "unknown", OpenApiSchemas.array(OpenApiSchemas.object(unknown)),
                "sets", Fields.of("type", "object"))));
    return schemas;
  }

  private static Map<String, Object> terms() {
    return Fields.of("code", TEXT, "iri", TEXT, "label", TEXT_OR_NULL, "vocabulary", TEXT);
  }

  private static Map<String, Object> request() {
    Map<String, Object> codes = OpenApiSchemas.array(ParameterSchemas.text());
    codes.put("minItems", 1);
    codes.put("maxItems", TranslateRequest.MOST_CODES);
    codes.put("description", "CURIEs, IRIs, or names of our concepts");
    Map<String, Object> to =
        Fields.of(
            "oneOf",
            List.of(OpenApiSchemas.array(TEXT), TEXT),
            "description",
            "names of vocabularies, or * for all but the code's own",
            "default",
            "*");
    return Fields.of(
        "type",
        "object",
        "required",
        List.of("codes"),
        "additionalProperties",
        false,
        "properties",
        Fields.of("codes", codes, "to", to, "predicates", kinds(), "steps", steps()));
  }
}
