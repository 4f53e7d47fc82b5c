package org.myograph.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads OBO Graphs JSON as a stream: one node, edge or axiom is in memory at a time. Jackson bounds
 * depth and the length of strings.
 */
final class OboGraphsReader {
  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

  private OboGraphsReader() {}

  /** The ids of individuals: an edge does not tell whether its subject is a class. */
  static Set<String> individuals(InputStream in) throws IOException, ImportException {
    Set<String> found = new HashSet<>();
    read(
        in,
        (field, node) -> {
          if (field.equals("nodes") && node.path("type").asText().equals("INDIVIDUAL")) {
            found.add(node.path("id").asText());
          }
        });
    return found;
  }

  static void read(InputStream in, OboGraphTriples into) throws IOException, ImportException {
    read(in, into::element);
    into.finish();
  }

  @FunctionalInterface
  private interface Elements {
    void element(String field, JsonNode value);
  }

  private static void read(InputStream in, Elements elements) throws IOException, ImportException {
    try (JsonParser parser = JSON.getFactory().createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ImportException("line 1: an object was expected");
      }
      each(
          parser,
          field -> {
            if (field.equals("graphs")) {
              graphs(parser, elements);
            } else {
              parser.skipChildren();
            }
          });
      if (parser.nextToken() != null) {
        throw new JsonFault("more follows the end", parser);
      }
    } catch (JsonFault e) {
      throw e.cause;
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw ImportException.at(
          place == null ? 0 : place.getLineNr(),
          place == null ? 0 : place.getColumnNr(),
          e.getOriginalMessage());
    }
  }

  private static void graphs(JsonParser parser, Elements elements) throws IOException {
    expect(parser, JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser, JsonToken.START_OBJECT);
      each(
          parser,
          field -> {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
              while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.element(field, JSON.readTree(parser));
              }
            } else {
              elements.element(field, JSON.readTree(parser));
            }
          });
      elements.element("", JSON.nullNode());
    }
  }

  @FunctionalInterface
  private interface FieldReader {
    void read(String field) throws IOException;
  }

  /** Calls {@code reader} at the value of each field of the object that the parser stands at. */
  private static void each(JsonParser parser, FieldReader reader) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      reader.read(field);
    }
    expect(parser, JsonToken.END_OBJECT);
  }

  private static void expect(JsonParser parser, JsonToken token) throws IOException {
    if (parser.currentToken() != token) {
      throw new JsonFault("expected " + token + ", found " + parser.currentToken(), parser);
    }
  }

  private static final class JsonFault extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient ImportException cause;

    JsonFault(String message, JsonParser parser) {
      super(message);
      var place = parser.currentLocation();
      cause = ImportException.at(place.getLineNr(), place.getColumnNr(), message);
    }
  }
}
