package org.myograph.web.dump;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;

/**
 * JSON-LD 1.1 of the union, compacted with the project's own context, which stands in the file: who
 * saved it reads it without the service that it came from.
 *
 * @param context the context, as JSON
 */
record JsonLdFile(JsonStructure context) implements Content {

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    try {
      JsonArray expanded = expanded(graphs);
      write(
          JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(context)).ordered(true).get(),
          out);
    } catch (JsonLdError e) {
      throw new IOException(e);
    }
  }

  /** The expanded document form (JSON-LD 1.1, section 4.1): an object a subject, in order. */
  private static JsonArray expanded(OurGraphs graphs) {
    JsonArrayBuilder subjects = Json.createArrayBuilder();
    Map<Node, Map<String, JsonArrayBuilder>> bySubject = new LinkedHashMap<>();
    for (Triple triple : graphs.triples()) {
      boolean type = triple.getPredicate().equals(RDF.type.asNode());
      JsonArrayBuilder values =
          bySubject
              .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
              .computeIfAbsent(
                  type ? "@type" : triple.getPredicate().getURI(),
                  key -> Json.createArrayBuilder());
      if (type) {
        values.add(name(triple.getObject()));
      } else {
        values.add(value(triple.getObject()));
      }
    }
    bySubject.forEach(
        (subject, properties) -> {
          JsonObjectBuilder object = Json.createObjectBuilder().add("@id", name(subject));
          properties.forEach(object::add);
          subjects.add(object);
        });
    return subjects.build();
  }

  private static JsonObjectBuilder value(Node node) {
    JsonObjectBuilder value = Json.createObjectBuilder();
    if (!node.isLiteral()) {
      return value.add("@id", name(node));
    }
    value.add("@value", node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) {
      value.add("@language", node.getLiteralLanguage());
    } else if (!Util.isSimpleString(node)) {
      value.add("@type", node.getLiteralDatatypeURI());
    }
    return value;
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static void write(JsonObject tree, OutputStream out) {
    Map<String, Object> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonWriter writer = Json.createWriterFactory(pretty).createWriter(unclosed(out))) {
      writer.write(tree);
    }
  }

  /** The stream is the caller's to close. */
  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
