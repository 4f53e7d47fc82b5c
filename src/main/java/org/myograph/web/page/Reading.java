package org.myograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.myograph.answer.Index;
import org.myograph.store.Generation;
import org.myograph.store.Names;

/** One generation as one request reads it, in a READ transaction and under a lease. */
record Reading(Generation generation, Index index, PageQueries queries, Addresses addresses) {
  /** The parameter of a query that is about one thing. */
  private static final Var THING = Var.alloc("thing");

  private static final long LONGEST_SECONDS = 10;

  /** Ours alone: a page is the same, and as fast, whatever stands beside. */
  DatasetGraph dataset() {
    return generation.own();
  }

  /** The union of our graphs. */
  Graph graph() {
    return dataset().getDefaultGraph();
  }

  /** Whether anything is said of it. */
  boolean describes(String iri) {
    return graph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** The graph of a source file that tells of a model case with that IRI, if one does. */
  Optional<String> modelCases(String iri) {
    return index.graphs().keySet().stream()
        .map(NodeFactory::createURI)
        .filter(graph -> Names.isModelCases(graph) && !graph.equals(Names.INFERRED_CASES))
        .filter(graph -> dataset().contains(graph, NodeFactory.createURI(iri), Node.ANY, Node.ANY))
        .map(Node::getURI)
        .findFirst();
  }

  /** Rows of a SELECT of {@code queries/page} that has no parameter. */
  List<Binding> rows(String query) {
    return rows(QueryExec.dataset(dataset()).query(queries.get(query)));
  }

  /**
   * The same with {@code $thing}, given as a node and never as text; a graph that stands beside
   * ours is read where it stands.
   */
  List<Binding> rows(String query, String thing) {
    Node node = NodeFactory.createURI(thing);
    DatasetGraph asked = Names.isBeside(node) ? generation.dataset() : dataset();
    return Txn.calculateRead(
        asked,
        () -> rows(QueryExec.dataset(asked).query(queries.get(query)).substitution(THING, node)));
  }

  private static List<Binding> rows(QueryExecBuilder builder) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec =
        builder
            .timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      exec.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  Map<String, String> prefixes() {
    return Map.copyOf(dataset().prefixes().getMapping());
  }
}
