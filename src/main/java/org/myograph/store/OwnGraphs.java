package org.myograph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Our graphs out of a store that holds those of others too. */
final class OwnGraphs {
  private OwnGraphs() {}

  /** The IRIs of the named graphs of a dataset; call it in a transaction. */
  static List<String> names(DatasetGraph dataset) {
    List<String> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(node -> names.add(node.toString()));
    names.sort(null);
    return names;
  }

  /** Our graphs alone; the dataset itself when it holds nothing else. */
  static DatasetGraph of(DatasetGraph all) {
    return Txn.calculateRead(
        all,
        () -> {
          List<String> names = new ArrayList<>(names(all));
          boolean others = names.removeIf(name -> Names.isBeside(NodeFactory.createURI(name)));
          return others ? copy(all, names) : all;
        });
  }

  /**
   * A copy of those graphs in memory, with the union of all but the model cases as its default
   * graph. They are few thousand triples.
   */
  static DatasetGraph copy(DatasetGraph all, List<String> names) {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    Txn.executeRead(all, () -> Txn.executeWrite(copy, () -> fill(copy, all, names)));
    return copy;
  }

  private static void fill(DatasetGraph copy, DatasetGraph all, List<String> names) {
    for (String name : names) {
      Node graph = NodeFactory.createURI(name);
      boolean isServed = !Names.isModelCases(graph);
      all.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                copy.add(quad);
                if (isServed) {
                  copy.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                }
              });
    }
    copy.prefixes().putAll(all.prefixes());
  }
}
