package org.myograph.answer.terms;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The namespaces in which imported ontologies name what they speak of, so that a term is found by
 * the last part of its IRI, which {@link Codes#of} gives where an IRI makes no CURIE. Immutable.
 */
final class LocalNames {
  private static final List<Node> KINDS =
      List.of(
          OWL2.Class.asNode(),
          RDFS.Class.asNode(),
          SKOS.Concept.asNode(),
          OWL2.NamedIndividual.asNode(),
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode(),
          OWL2.AnnotationProperty.asNode(),
          RDF.Property.asNode());

  private final Set<String> namespaces = new TreeSet<>();

  /** Reads the graphs; call it inside a transaction. */
  LocalNames(List<Graph> graphs) {
    // Properties that ontologies use without declaring them.
    Vocabulary.ABOUT_ENTRIES.stream().filter(n -> n.matches(".*[/#]")).forEach(namespaces::add);
    for (Graph graph : graphs) {
      for (Node kind : KINDS) {
        graph.find(Node.ANY, RDF.type.asNode(), kind).forEachRemaining(t -> add(t.getSubject()));
      }
      graph
          .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
          .forEachRemaining(t -> add(t.getObject()));
    }
  }

  private void add(Node node) {
    if (node.isURI()) {
      namespaces.add(Codes.namespace(node.getURI()));
    }
  }

  /** The IRIs that may end with a name, sorted; none for a text that can end no IRI. */
  List<String> iris(String name) {
    return name.matches("[^\\s<>\"{}|^`\\\\/#:]+")
        ? namespaces.stream().map(namespace -> namespace + name).toList()
        : List.of();
  }
}
