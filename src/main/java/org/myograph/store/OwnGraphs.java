package org.myograph.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Our graphs out of a store that holds imports too. */
final class OwnGraphs {
  private OwnGraphs() {}

  /** The IRIs of the named graphs of a dataset that holds only ours; call it in a transaction. */
  static List<String> names(DatasetGraph ours) {
    List<String> names = new java.util.ArrayList<>();
    ours.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
    names.sort(null);
    return names;
  }

  /**
   * A copy of those graphs in memory, with their union as its default graph. They are few thousand
   * triples.
   */
  static DatasetGraph copy(DatasetGraph all, List<String> names) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    Txn.executeRead(all, () -> Txn.executeWrite(copy, () -> fill(copy, all, names)));
    return copy;
  }

  private static void fill(DatasetGraph copy, DatasetGraph all, List<String> names) {
    for (String name : names) {
      Node graph = NodeFactory.createURI(name);
      all.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                copy.add(quad);
                if (!Names.isMappingsExtra(graph)) {
                  copy.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                }
              });
    }
    copy.prefixes().putAll(all.prefixes());
  }
}
