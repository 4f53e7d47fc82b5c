package org.myograph.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.myograph.store.Names;

/**
 * The named graphs that stand beside ours, by what is said of them: to list the names of millions
 * of quads TDB2 reads them all. Call inside a transaction.
 */
final class BesideGraphs {
  private BesideGraphs() {}

  /** Imports and the graph that tells of them, mapping sets of others and the graph of those. */
  static List<Node> names(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    add(names, dataset, Names.IMPORTS);
    dataset
        .getGraph(Names.IMPORTS)
        .find(Node.ANY, VOID.triples.asNode(), Node.ANY)
        .forEach(triple -> names.add(triple.getSubject()));
    add(names, dataset, Names.MAPPINGS_EXTRA);
    dataset
        .getGraph(Names.MAPPINGS_EXTRA)
        .find(Node.ANY, DCTerms.hasPart.asNode(), Node.ANY)
        .forEach(triple -> names.add(triple.getObject()));
    return names;
  }

  private static void add(List<Node> names, DatasetGraph dataset, Node name) {
    if (dataset.containsGraph(name)) {
      names.add(name);
    }
  }

  /** How many triples one of them has: of an import as it was counted when it was loaded. */
  static long size(DatasetGraph dataset, Node name) {
    Graph described = dataset.getGraph(Names.IMPORTS);
    return described
        .find(name, VOID.triples.asNode(), Node.ANY)
        .mapWith(triple -> Long.valueOf(triple.getObject().getLiteralLexicalForm()))
        .nextOptional()
        .orElseGet(() -> dataset.getGraph(name).stream().count());
  }
}
