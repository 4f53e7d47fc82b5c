package org.myograph.web.dump;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/** The RDF syntaxes that are written as they are read, statement by statement. */
public final class RdfFiles {
  private static final String REIFIES = RDF.getURI() + "reifies";

  private RdfFiles() {}

  /** RDF 1.1 N-Quads: each statement with its graph. */
  static void nquads(OurGraphs graphs, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
    writer.start();
    graphs.quads().forEach(writer::quad);
    writer.finish();
  }

  /** RDF 1.1 N-Triples of the union. */
  static void ntriples(OurGraphs graphs, OutputStream out) {
    triples(graphs.prefixes(), graphs.triples(), out, RDFFormat.NTRIPLES);
  }

  /** RDF 1.1 Turtle of the union, one block a subject. */
  static void turtle(OurGraphs graphs, OutputStream out) {
    triples(graphs.prefixes(), graphs.triples(), out, RDFFormat.TURTLE_BLOCKS);
  }

  /**
   * RDF 1.2 Turtle: the union, and each claim as the reifier of the triple it speaks of (RDF 1.2
   * Concepts, section 1.5). A refuted claim reifies its triple too; that triple is not asserted.
   *
   * @param claims rows of a claim, its subject, predicate and object
   */
  static Content rdf12(Query claims) {
    return (graphs, out) -> {
      List<Triple> all = new ArrayList<>(graphs.triples());
      Node reifies = NodeFactory.createURI(REIFIES);
      for (Rows.Row row : graphs.rows(claims).rows()) {
        Triple said = Triple.create(row.node("subject"), row.node("predicate"), row.node("object"));
        all.add(Triple.create(row.node("claim"), reifies, NodeFactory.createTripleTerm(said)));
      }
      // Its first line tells a reader of RDF 1.1 at once, and not where the first reifier stands.
      out.write("VERSION \"1.2\"\n".getBytes(StandardCharsets.US_ASCII));
      triples(graphs.prefixes(), StableOrder.triples(all), out, RDFFormat.TURTLE_BLOCKS);
    };
  }

  /** Turtle of any triples, in the same order. */
  public static void turtle(
      Map<String, String> prefixes, Collection<Triple> triples, OutputStream out) {
    triples(prefixes, StableOrder.triples(triples), out, RDFFormat.TURTLE_BLOCKS);
  }

  private static void triples(
      Map<String, String> prefixes, List<Triple> triples, OutputStream out, RDFFormat format) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
      new TreeMap<>(prefixes).forEach(writer::prefix);
    }
    triples.forEach(writer::triple);
    writer.finish();
  }
}
