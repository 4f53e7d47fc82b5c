package org.myograph.answer.terms;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;

/**
 * What an ontology says by an axiom not to hold: the axiom has {@code sssom:predicate_modifier},
 * though its triple may stand in the graph like any other. Call it inside a transaction.
 */
final class Negations {
  static final Node MODIFIER = NodeFactory.createURI("https://w3id.org/sssom/predicate_modifier");

  private Negations() {}

  /** The slot's only value: as the standard's IRI for it, or as its text. */
  static boolean isNot(Node value) {
    return value.isURI()
        ? value.getURI().endsWith("/NegatedPredicate")
        : TermReader.text(value).equalsIgnoreCase("Not");
  }

  /** The negated triples whose subject the term is. */
  static Set<Triple> of(Graph graph, Node term) {
    Set<Triple> negated = new HashSet<>();
    for (Triple about : graph.find(Node.ANY, OWL2.annotatedSource.asNode(), term).toList()) {
      Node axiom = about.getSubject();
      Node modifier = TermReader.first(graph, axiom, MODIFIER);
      Node property = TermReader.first(graph, axiom, OWL2.annotatedProperty.asNode());
      Node target = TermReader.first(graph, axiom, OWL2.annotatedTarget.asNode());
      if (modifier != null && isNot(modifier) && property != null && target != null) {
        negated.add(Triple.create(term, property, target));
      }
    }
    return negated;
  }
}
