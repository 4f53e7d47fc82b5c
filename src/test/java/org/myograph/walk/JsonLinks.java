package org.myograph.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/**
 * Links of JSON: each string that is an address, wherever it stands. A path with a place to fill in
 * ({@code /api/claims/{claim}}) is no link, nor is one that has its example beside it, for it may
 * need parameters; nor is what a problem says of its request.
 */
final class JsonLinks {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLinks() {}

  /** Reads a document, or several of them one after the other. */
  static void read(Found found) {
    String type = found.document().type();
    try (MappingIterator<JsonNode> trees =
        JSON.readerFor(JsonNode.class).readValues(found.document().body())) {
      for (int line = 1; trees.hasNextValue(); line++) {
        JsonNode tree = trees.nextValue();
        strings("json", line == 1 ? "" : "line " + line + " ", tree, found);
        if (type.equals("application/ld+json")) {
          tree.findValuesAsText("@id").forEach(found::subject);
          tree.findValuesAsText("id").forEach(found::subject);
        }
        if (tree.has("openapi") && tree.has("paths")) {
          OpenApiLinks.read(tree, found);
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("broken JSON: " + e.getMessage(), e);
    }
  }

  /** Links of a tree. */
  static void strings(String source, String path, JsonNode tree, Found found) {
    if (tree.isTextual()) {
      string(source, path, tree.textValue(), found);
    } else if (tree.isObject()) {
      for (Map.Entry<String, JsonNode> member : tree.properties()) {
        boolean request =
            member.getKey().equals("instance")
                && found.document().type().equals("application/problem+json");
        boolean pattern = member.getKey().equals("path") && tree.has("example");
        if (!request && !pattern) {
          strings(source, path + "/" + member.getKey(), member.getValue(), found);
        }
      }
    } else {
      for (int i = 0; i < tree.size(); i++) {
        strings(source, path + "/" + i, tree.get(i), found);
      }
    }
  }

  private static void string(String source, String path, String text, Found found) {
    if (text.matches("/[^\\s{}]*")) {
      found.reference(source, path, text, null);
    } else if (!text.contains("{")) {
      found.iriOrCurie(source, path, text);
    }
  }
}
