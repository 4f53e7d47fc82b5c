package org.myograph.web.format;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle and JSON-LD of a graph. */
public final class RdfText {
  private RdfText() {}

  /** With those prefixes that the graph uses. */
  public static byte[] turtle(Graph graph, Map<String, String> prefixes) {
    return write(graph, prefixes, RDFFormat.TURTLE_PRETTY);
  }

  /** JSON-LD 1.1, compacted with the prefixes. */
  public static byte[] jsonLd(Graph graph, Map<String, String> prefixes) {
    return write(graph, prefixes, RDFFormat.JSONLD11_PRETTY);
  }

  /** In Turtle or in JSON-LD. */
  public static byte[] of(Graph graph, Map<String, String> prefixes, Format format) {
    return format == Format.TURTLE ? turtle(graph, prefixes) : jsonLd(graph, prefixes);
  }

  private static byte[] write(Graph graph, Map<String, String> prefixes, RDFFormat format) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEach(copy::add);
    prefixes.forEach(copy.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(copy).format(format).output(out);
    return out.toByteArray();
  }
}
