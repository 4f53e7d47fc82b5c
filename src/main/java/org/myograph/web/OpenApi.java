package org.myograph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.answer.Index;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Column;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;

/**
 * The OpenAPI 3.1 document, made of the catalogue, the ordinary resources and the words of the
 * graph that is served.
 */
final class OpenApi {
  private static final List<String> FAILURES = List.of("400", "404", "406", "503");

  private final Catalogue catalogue;
  private final Links links;
  private final ParameterSchemas parameters;

  OpenApi(Catalogue catalogue, Links links, Index index) {
    this.catalogue = catalogue;
    this.links = links;
    this.parameters = new ParameterSchemas(index);
  }

  Map<String, Object> tree() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Myograph");
    info.put("version", "0.1.0");
    info.put("summary", "What health articles say, claim by claim");
    info.put("description", "Look-ups over a knowledge graph. This is no medical advice.");
    info.put("license", Fields.of("name", "CC BY 4.0", "identifier", "CC-BY-4.0"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("openapi", "3.1.0");
    json.put("info", info);
    json.put("servers", List.of(Fields.of("url", links.at(""))));
    json.put("security", List.of()); // Nothing asks for a key.
    json.put("paths", paths());
    json.put(
        "components",
        Fields.of("schemas", OpenApiSchemas.all(), "responses", Fields.of("Problem", problem())));
    return json;
  }

  private Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Lookup lookup : catalogue.lookups()) {
      paths.put(lookup.path(), Fields.of("get", lookup(lookup)));
    }
    for (OrdinaryResource resource : OrdinaryResources.ALL) {
      paths.putIfAbsent(resource.path(), Fields.of("get", resource(resource)));
    }
    Map<String, Object> answers = responses(OpenApiTranslate.content(), "The answer");
    OpenApiTranslate.addPost(paths, answers, parameters);
    List<String> names = catalogue.lookups().stream().map(Lookup::name).toList();
    Map<String, Object> schema =
        names.isEmpty() ? text() : Fields.of("type", "string", "enum", names);
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("operationId", "queryText");
    get.put("summary", "The SPARQL query of a look-up");
    get.put("parameters", List.of(plain("name", "path", true, schema, "the look-up's name")));
    get.put(
        "responses",
        responses(
            Fields.of("application/sparql-query", Fields.of("schema", text())),
            "The query's text"));
    paths.put("/queries/{name}.rq", Fields.of("get", get));
    return paths;
  }

  private Map<String, Object> lookup(Lookup lookup) {
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("operationId", lookup.name());
    get.put("summary", lookup.summary());
    get.put("description", description(lookup));
    List<Object> parameters = new ArrayList<>();
    lookup.parameters().forEach(parameter -> parameters.add(parameter(parameter, lookup)));
    get.put("parameters", parameters);
    Map<String, Object> content = new LinkedHashMap<>();
    for (Format format : LookupEndpoint.formats(lookup)) {
      content.put(format.mediaType(), Fields.of("schema", schema(format, envelope(lookup))));
    }
    get.put("responses", responses(content, "The answer"));
    get.put("externalDocs", Fields.of("description", "The query", "url", links.query(lookup)));
    return get;
  }

  private static String description(Lookup lookup) {
    List<String> lines = new ArrayList<>();
    if (!lookup.description().isEmpty()) {
      lines.add(lookup.description());
    }
    lookup.questions().forEach(question -> lines.add("- " + question));
    return String.join("\n", lines);
  }

  private static Map<String, Object> envelope(Lookup lookup) {
    if (lookup.name().equals(Api.EXPLAIN)) {
      return OpenApiSchemas.ref("Explanation");
    }
    if (!lookup.query().isSelectType()) {
      return Fields.of("type", "object");
    }
    Map<String, Object> item = new LinkedHashMap<>();
    for (Column column : lookup.columns()) {
      Map<String, Object> cell = new LinkedHashMap<>(OpenApiSchemas.cell(column.type()));
      if (!cell.containsKey("$ref") && !column.about().isEmpty()) {
        cell.put("description", column.about());
      }
      item.put(column.name(), cell);
    }
    Map<String, Object> envelope = new LinkedHashMap<>(OpenApiSchemas.envelope(item));
    if (lookup.acrossOntologies()) {
      envelope.put("note", Fields.of("type", List.of("string", "null")));
    }
    return OpenApiSchemas.object(envelope);
  }

  private Map<String, Object> parameter(Parameter parameter, Lookup lookup) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", parameter.name());
    json.put("in", parameter.inPath() ? "path" : "query");
    json.put("required", parameter.required());
    json.put("description", parameter.about());
    json.put("schema", parameters.of(parameter));
    List<String> example = lookup.example().getOrDefault(parameter.name(), List.of());
    if (!example.isEmpty()) {
      json.put(
          "example",
          parameter.repeatable() ? example : ParameterSchemas.value(parameter, example.get(0)));
    }
    return json;
  }

  private Map<String, Object> resource(OrdinaryResource resource) {
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("operationId", resource.name());
    get.put("summary", resource.summary());
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (String part : resource.path().split("[{]")) {
      if (part.contains("}")) {
        String name = part.substring(0, part.indexOf('}'));
        parameters.add(plain(name, "path", true, ParameterSchemas.segment(), ""));
      }
    }
    for (QueryParameter query : resource.parameters()) {
      Map<String, Object> schema = this.parameters.of(query);
      Map<String, Object> one =
          plain(query.name(), "query", query.required(), schema, query.about());
      if (schema.containsKey("items")) {
        one.put("style", "form");
        one.put("explode", false);
      }
      parameters.add(one);
    }
    for (Map<String, Object> parameter : parameters) {
      String name = (String) parameter.get("name");
      boolean several = parameter.containsKey("explode");
      resource
          .example(name)
          .ifPresent(
              value -> parameter.put("example", several ? List.of(value.split(",")) : value));
    }
    get.put("parameters", parameters);
    Map<String, Object> content = new LinkedHashMap<>();
    for (Format format : resource.formats()) {
      Map<String, Object> whole = OpenApiSchemas.ref(resource.schema());
      content.put(format.mediaType(), Fields.of("schema", schema(format, whole)));
    }
    get.put("responses", responses(content, "The answer"));
    return get;
  }

  private static Map<String, Object> plain(
      String name, String in, boolean required, Map<String, Object> schema, String about) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("in", in);
    json.put("required", required);
    json.put("description", about);
    json.put("schema", schema);
    return json;
  }

  private static Map<String, Object> schema(Format format, Map<String, Object> json) {
    return switch (format) {
      case JSON -> json;
      case RESULTS, JSON_LD -> Fields.of("type", "object");
      case CSV, TSV, TURTLE -> text();
    };
  }

  private static Map<String, Object> text() {
    return Fields.of("type", "string");
  }

  private static Map<String, Object> responses(Map<String, Object> content, String what) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Fields.of("description", what, "content", content));
    responses.put("304", Fields.of("description", "The client has it (If-None-Match)"));
    FAILURES.forEach(
        status -> responses.put(status, Fields.of("$ref", "#/components/responses/Problem")));
    return responses;
  }

  private static Map<String, Object> problem() {
    return Fields.of(
        "description",
        "What is wrong, and what would be right (RFC 9457)",
        "content",
        Fields.of("application/problem+json", Fields.of("schema", OpenApiSchemas.ref("Problem"))));
  }
}
