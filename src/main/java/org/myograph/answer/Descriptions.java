package org.myograph.answer;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.store.Generation;

/**
 * What the graph says of resources: their own triples, those of blank nodes in them, and those of
 * the places that a claim points to.
 */
public final class Descriptions {
  private Descriptions() {}

  /** Of a generation that is leased. */
  public static Graph of(Collection<String> iris, Generation generation, Index index) {
    DatasetGraph dataset = generation.dataset();
    return Txn.calculateRead(dataset, () -> describe(iris, dataset, index));
  }

  private static Graph describe(Collection<String> iris, DatasetGraph dataset, Index index) {
    Graph graph = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> seen = new HashSet<>();
    for (String iri : iris) {
      open.add(NodeFactory.createURI(iri));
      index
          .claims()
          .byIri(iri)
          .ifPresent(c -> c.places().forEach(p -> open.add(NodeFactory.createURI(p.iri()))));
    }
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (seen.add(node)) {
        dataset
            .getDefaultGraph()
            .find(node, Node.ANY, Node.ANY)
            .forEach(triple -> add(graph, triple, open));
      }
    }
    return graph;
  }

  private static void add(Graph graph, Triple triple, Deque<Node> open) {
    graph.add(triple);
    if (triple.getObject().isBlank()) {
      open.add(triple.getObject());
    }
  }

  /** The prefixes of the generation's files. */
  public static Map<String, String> prefixes(Generation generation) {
    DatasetGraph dataset = generation.dataset();
    return Txn.calculateRead(dataset, () -> Map.copyOf(dataset.prefixes().getMapping()));
  }
}
