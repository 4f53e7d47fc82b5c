package org.myograph.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an OpenAPI document promises: each path that is read, with the examples of its parameters,
 * in each of its formats; and its references to parts of itself.
 */
final class OpenApiLinks {
  private static final String OPENAPI = "openapi";

  private OpenApiLinks() {}

  static void read(JsonNode tree, Found found) {
    String server = tree.at("/servers/0/url").textValue();
    for (Map.Entry<String, JsonNode> path : tree.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      for (String example : examples(path.getKey(), get.path("parameters"))) {
        String element = "GET " + path.getKey();
        found.reference(OPENAPI, element, server + example, null);
        for (Map.Entry<String, JsonNode> type : get.at("/responses/200/content").properties()) {
          found.reference(OPENAPI, element, server + example, type.getKey());
        }
      }
    }
    for (String part : tree.findValuesAsText("$ref")) {
      if (tree.at(part.replaceFirst("^#", "")).isMissingNode()) {
        found.iri(OPENAPI, "$ref", part);
      }
    }
  }

  /** More than one where a parameter of the path has a list of values. */
  private static List<String> examples(String path, JsonNode parameters) {
    List<String> paths = new ArrayList<>(List.of(path));
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : parameters) {
      String name = parameter.get("name").textValue();
      List<String> values = values(parameter);
      if (parameter.has("explode") && !parameter.get("explode").booleanValue()) {
        values = List.of(String.join(",", values)); // OpenAPI 3.1, section 4.8.12: style form.
      }
      if (parameter.get("in").textValue().equals("path")) {
        List<String> each = values;
        paths =
            paths.stream()
                .flatMap(p -> each.stream().map(v -> p.replace("{" + name + "}", encode(v))))
                .toList();
      } else if (parameter.has("example")) {
        for (String value : values) {
          query.append(query.isEmpty() ? "?" : "&").append(name).append("=").append(encode(value));
        }
      }
    }
    return paths.stream().map(p -> p + query).toList();
  }

  private static List<String> values(JsonNode parameter) {
    JsonNode example = parameter.path("example");
    JsonNode values = example.isMissingNode() ? parameter.at("/schema/enum") : example;
    List<String> texts = new ArrayList<>();
    if (values.isArray()) {
      values.forEach(value -> texts.add(value.asText()));
    } else {
      // Without an example the name stays as it is, and what it leads to is told.
      texts.add(values.isMissingNode() ? "no-example" : values.asText());
    }
    return texts;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
