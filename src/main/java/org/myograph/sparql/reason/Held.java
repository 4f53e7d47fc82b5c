package org.myograph.sparql.reason;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Whether a dataset holds a triple.
 *
 * @param dataset with a read transaction
 */
record Held(DatasetGraph dataset) {

  static boolean isType(Node predicate) {
    return predicate.equals(RDF.type.asNode());
  }

  boolean has(Required.Pattern pattern) {
    return has(pattern.graph(), pattern.subject(), pattern.predicate(), pattern.object());
  }

  /**
   * @param graph {@link Node#ANY} for any named graph; empty: the default graph
   */
  boolean has(Optional<Node> graph, Node subject, Node predicate, Node object) {
    if (graph.isEmpty()) {
      return dataset.getDefaultGraph().contains(subject, predicate, object);
    }
    Iterator<Quad> quads = dataset.findNG(graph.get(), subject, predicate, object);
    try {
      return quads.hasNext();
    } finally {
      Iter.close(quads);
    }
  }

  /** In the default graph or any other. */
  boolean hasAnywhere(Node subject, Node predicate, Node object) {
    return has(Optional.empty(), subject, predicate, object)
        || has(Optional.of(Node.ANY), subject, predicate, object);
  }

  /** Whether it stands anywhere in a triple. */
  boolean names(Node node) {
    return hasAnywhere(node, Node.ANY, Node.ANY)
        || hasAnywhere(Node.ANY, Node.ANY, node)
        || hasAnywhere(Node.ANY, node, Node.ANY);
  }

  boolean hasBelow(Optional<Node> graph, Node type) {
    return has(graph, Node.ANY, RDFS.subClassOf.asNode(), type);
  }
}
