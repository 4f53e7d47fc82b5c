package org.myograph.web.page;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a graph in one of the forms of RDF; JSON-LD is compacted with our own context. */
final class RdfBody {
  private final JsonDocument context;

  /**
   * @param file a JSON-LD context; where there is no such file, JSON-LD has prefixes only
   */
  RdfBody(Path file) {
    context = Files.isRegularFile(file) ? read(file) : null;
  }

  private static JsonDocument read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalArgumentException(file + " is no JSON-LD context", e);
    }
  }

  /**
   * @param prefixes those that the graph uses are written
   * @throws org.myograph.problem.ProblemException 406 where the form cannot hold this graph, as
   *     RDF/XML cannot hold every property
   */
  byte[] write(Graph graph, Map<String, String> prefixes, Form form) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEach(copy::add);
    prefixes.forEach(
        (prefix, namespace) -> {
          if (form == Form.RDF_XML || uses(copy, namespace)) {
            copy.getPrefixMapping().setNsPrefix(prefix, namespace);
          }
        });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      RDFWriter.source(copy).format(form.rdf()).output(out);
    } catch (JenaException e) {
      throw Form.notAcceptable(
          Arrays.stream(Form.values()).filter(other -> other != form).toList());
    }
    return form == Form.JSON_LD ? compact(out.toByteArray()) : out.toByteArray();
  }

  private static boolean uses(Graph graph, String namespace) {
    List<Triple> triples = graph.find().toList();
    return triples.stream()
        .anyMatch(
            t ->
                t.getPredicate().getURI().startsWith(namespace)
                    || (t.getSubject().isURI() && t.getSubject().getURI().startsWith(namespace))
                    || (t.getObject().isURI() && t.getObject().getURI().startsWith(namespace))
                    || (t.getObject().isLiteral()
                        && t.getObject().getLiteralDatatypeURI().startsWith(namespace)));
  }

  private byte[] compact(byte[] expanded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonDocument document = JsonDocument.of(new ByteArrayInputStream(expanded));
      JsonDocument used =
          context == null ? JsonDocument.of(Json.createObjectBuilder().build()) : context;
      JsonObject compacted = JsonLd.compact(document, used).get();
      Map<String, Object> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
      try (JsonWriter writer = Json.createWriterFactory(pretty).createWriter(out)) {
        writer.write(compacted);
      }
    } catch (JsonLdError e) {
      throw new IllegalStateException("Our own context cannot compact our own graph", e);
    }
    return out.toByteArray();
  }
}
