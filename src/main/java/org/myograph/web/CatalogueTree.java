package org.myograph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.lookup.Catalogue;
import org.myograph.lookup.Column;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.web.format.Format;

/** The JSON of {@code /api}: each look-up with an example that works, and the other resources. */
final class CatalogueTree {
  private final Catalogue catalogue;
  private final Links links;

  CatalogueTree(Catalogue catalogue, Links links) {
    this.catalogue = catalogue;
    this.links = links;
  }

  Map<String, Object> tree() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", "Myograph: what health articles say, claim by claim");
    json.put("notice", "This is no medical advice.");
    json.put("openapi", links.at("/openapi.json"));
    json.put("lookups", catalogue.lookups().stream().map(this::lookup).toList());
    json.put("resources", OrdinaryResources.ALL.stream().map(this::resource).toList());
    return json;
  }

  private Map<String, Object> lookup(Lookup lookup) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", lookup.name());
    json.put("path", links.at(lookup.path()));
    json.put("summary", lookup.summary());
    json.put("description", lookup.description().isEmpty() ? null : lookup.description());
    json.put("questions", lookup.questions());
    json.put("parameters", lookup.parameters().stream().map(CatalogueTree::parameter).toList());
    json.put("returns", lookup.columns().stream().map(CatalogueTree::column).toList());
    json.put(
        "formats",
        LookupEndpoint.formats(lookup).stream().map(Format::mediaType).distinct().toList());
    json.put("example", links.at(examplePath(lookup), exampleQuery(lookup)));
    json.put("query", links.query(lookup));
    return json;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", parameter.name());
    json.put("in", parameter.inPath() ? "path" : "query");
    json.put("type", parameter.type().word());
    json.put("required", parameter.required());
    json.put("repeatable", parameter.repeatable());
    json.put("default", parameter.defaultValue().orElse(null));
    json.put("values", parameter.values().isEmpty() ? null : parameter.values());
    json.put("kind", parameter.kind().orElse(null));
    json.put("max", parameter.max().isPresent() ? parameter.max().getAsInt() : null);
    json.put("about", parameter.about());
    return json;
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("type", column.type().word());
    json.put("kinds", column.kinds().isEmpty() ? null : column.kinds());
    json.put("about", column.about());
    return json;
  }

  private Map<String, Object> resource(OrdinaryResource resource) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", links.at(resource.path()));
    json.put("summary", resource.summary());
    json.put("example", links.at(resource.example()));
    return json;
  }

  /** The encoded path of a look-up's example. */
  static String examplePath(Lookup lookup) {
    String path = lookup.path();
    for (Parameter parameter : lookup.parameters()) {
      if (parameter.inPath()) {
        String value = lookup.example().get(parameter.name()).get(0);
        path = path.replace("{" + parameter.name() + "}", Links.encode(value));
      }
    }
    return path;
  }

  /** The query parameters of a look-up's example. */
  static Map<String, List<String>> exampleQuery(Lookup lookup) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (Parameter parameter : lookup.parameters()) {
      List<String> values = lookup.example().getOrDefault(parameter.name(), List.of());
      if (!parameter.inPath() && !values.isEmpty()) {
        query.put(parameter.name(), new ArrayList<>(values));
      }
    }
    return query;
  }
}
