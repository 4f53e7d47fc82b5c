package org.myograph.web.dump;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.store.Generation;
import org.myograph.store.LocalQuery;
import org.myograph.store.Names;

/**
 * Our own named graphs of one generation, without those of others, in an order that depends on
 * nothing but the data. A copy: no transaction is needed to read it. Immutable.
 */
public final class OurGraphs {
  private final List<Quad> quads;
  private final List<Triple> triples;
  private final Map<String, String> prefixes;
  private final DatasetGraph dataset;

  private OurGraphs(List<Quad> quads, Map<String, String> prefixes) {
    this.quads = quads;
    this.prefixes = prefixes;
    this.dataset = DatasetGraphFactory.createGeneral();
    LinkedHashSet<Triple> union = new LinkedHashSet<>();
    for (Quad quad : quads) {
      dataset.add(quad);
      if (!Names.isModelCases(quad.getGraph())) {
        dataset.getDefaultGraph().add(quad.asTriple());
        union.add(quad.asTriple());
      }
    }
    this.triples = StableOrder.triples(union);
  }

  /** Reads a generation that is leased. */
  public static OurGraphs of(Generation generation) {
    DatasetGraph from = generation.own();
    return Txn.calculateRead(
        from,
        () -> {
          List<Quad> found = new ArrayList<>();
          Iterator<Node> names = from.listGraphNodes();
          while (names.hasNext()) {
            Node name = names.next();
            if (name.isURI() && name.getURI().startsWith(Names.GRAPH)) {
              from.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
            }
          }
          List<Quad> quads = StableOrder.quads(found);
          Map<String, String> prefixes = new TreeMap<>();
          from.prefixes().forEach(prefixes::put);
          return new OurGraphs(quads, prefixes);
        });
  }

  /** All statements by graph: sorted by graph, subject, predicate, object. */
  public List<Quad> quads() {
    return quads;
  }

  /**
   * The union of all graphs but the model cases, each triple once, sorted by subject, predicate,
   * object.
   */
  public List<Triple> triples() {
    return triples;
  }

  /** The prefixes that the sources declare, sorted. */
  public Map<String, String> prefixes() {
    return prefixes;
  }

  /** The graphs by name, sorted. */
  public Map<String, Graph> graphs() {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    quads.forEach(
        quad ->
            graphs
                .computeIfAbsent(
                    quad.getGraph().getURI(), name -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
    return graphs;
  }

  /** The union as one graph. Read it only. */
  public Graph union() {
    return dataset.getDefaultGraph();
  }

  /** The rows of a SELECT over the graphs and, as default graph, their union. */
  public Rows rows(Query query) {
    return Rows.of(query, dataset);
  }

  /** Each triple of a CONSTRUCT over the same. */
  public void construct(Query query, Consumer<Triple> sink) {
    try (var exec = LocalQuery.exec(query, dataset)) {
      exec.constructTriples().forEachRemaining(sink);
    }
  }

  /** As N-Triples writes it: what two nodes are compared by. */
  static String text(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
