package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The part of JSON Schema that our OpenAPI document uses. */
final class SchemaCheck {
  private final JsonNode document;

  SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** Fails with the place in {@code value} that does not keep {@code schema}. */
  void check(JsonNode schema, JsonNode value, String at) {
    assertTrue(schema.isObject(), at + ": no schema");
    List<String> wrong = new ArrayList<>();
    collect(schema, value, at, wrong);
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  private void collect(JsonNode schema, JsonNode value, String at, List<String> wrong) {
    if (schema.has("$ref")) {
      collect(document.at(schema.get("$ref").asText().substring(1)), value, at, wrong);
      return;
    }
    if (schema.has("oneOf")) {
      long fitting = 0;
      List<String> last = new ArrayList<>();
      for (JsonNode one : schema.get("oneOf")) {
        List<String> here = new ArrayList<>();
        collect(one, value, at, here);
        fitting += here.isEmpty() ? 1 : 0;
        last.addAll(here);
      }
      if (fitting != 1) {
        wrong.add(at + ": fits " + fitting + " of the alternatives " + last);
      }
      return;
    }
    if (schema.has("type") && !hasType(schema.get("type"), value)) {
      wrong.add(at + ": is " + value.getNodeType() + ", wanted " + schema.get("type"));
      return;
    }
    if (schema.has("enum")) {
      boolean listed = false;
      for (JsonNode one : schema.get("enum")) {
        listed |= one.equals(value);
      }
      if (!listed) {
        wrong.add(at + ": " + value + " is none of " + schema.get("enum"));
      }
    }
    for (JsonNode key : schema.path("required")) {
      if (value.isObject() && !value.has(key.asText())) {
        wrong.add(at + ": lacks " + key.asText());
      }
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            entry -> {
              if (value.has(entry.getKey())) {
                String place = at + "/" + entry.getKey();
                collect(entry.getValue(), value.get(entry.getKey()), place, wrong);
              }
            });
    if (schema.has("items") && value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(schema.get("items"), value.get(i), at + "/" + i, wrong);
      }
    }
  }

  private static boolean hasType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (hasType(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
