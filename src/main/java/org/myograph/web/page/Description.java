package org.myograph.web.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph says of some nodes: all triples with one of them as subject, whole with the blank
 * nodes in them; the axioms, blank themselves, that put something below one of them or say more of
 * what is said of it; and the names of all that is named.
 */
final class Description {
  private static final List<Node> AXIOMS =
      List.of(
          RDFS.subClassOf.asNode(), OWL.equivalentClass.asNode(), OWL2.annotatedSource.asNode());
  private static final List<Node> NAMES = List.of(RDFS.label.asNode(), DCTerms.title.asNode());

  private final Graph source;
  private final Graph described = GraphFactory.createDefaultGraph();
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<Node> seen = new HashSet<>();

  private Description(Graph source) {
    this.source = source;
  }

  static Graph of(Graph source, Collection<Node> nodes) {
    Description description = new Description(source);
    description.open.addAll(nodes);
    for (Node node : nodes) {
      for (Node axiom : AXIOMS) {
        source
            .find(Node.ANY, axiom, node)
            .filterKeep(triple -> triple.getSubject().isBlank())
            .forEach(triple -> description.open.add(triple.getSubject()));
      }
    }
    description.close();
    description.name();
    return description.described;
  }

  private void close() {
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (seen.add(node)) {
        source
            .find(node, Node.ANY, Node.ANY)
            .forEach(
                triple -> {
                  described.add(triple);
                  if (triple.getObject().isBlank()) {
                    open.add(triple.getObject());
                  }
                });
      }
    }
  }

  private void name() {
    Set<Node> named = new HashSet<>();
    for (Triple triple : described.find().toList()) {
      named.add(triple.getPredicate());
      named.add(triple.getObject());
    }
    named.removeAll(seen);
    for (Node node : named) {
      if (node.isURI()) {
        NAMES.forEach(name -> source.find(node, name, Node.ANY).forEach(described::add));
      }
    }
  }
}
