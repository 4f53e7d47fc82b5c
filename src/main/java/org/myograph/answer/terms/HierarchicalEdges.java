package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The edges by which a term stands below others in a wider sense: as a kind of them, and by given
 * properties, such as part of. An edge counts where the graph states it of all that the term names:
 * as an existential restriction, in {@code rdfs:subClassOf} or in a definition, or as a plain edge;
 * not one that holds on a condition. Call it inside a transaction.
 */
final class HierarchicalEdges {
  private final Graph graph;
  private final Set<String> properties;
  private final TermRelations relations;
  private final ClassExpressions expressions;

  /**
   * @param properties IRIs
   */
  HierarchicalEdges(Graph graph, Collection<String> properties) {
    this.graph = graph;
    this.properties = Set.copyOf(properties);
    this.relations = new TermRelations(graph);
    this.expressions = new ClassExpressions(graph);
  }

  /** What stands directly above a term, each with the properties by which it does. */
  Map<String, Set<String>> above(String iri) {
    Node term = NodeFactory.createURI(iri);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Triple edge : graph.find(term, Node.ANY, Node.ANY).toList()) {
      String property = edge.getPredicate().getURI();
      if (edge.getObject().isURI() && (isKind(edge) || properties.contains(property))) {
        add(found, edge.getObject().getURI(), property);
      }
    }
    for (Relation relation : relations.stated(term)) {
      Restriction what = relation.what();
      if (counts(what) && what.target().isPresent()) {
        add(found, what.target().get(), what.property());
      }
    }
    found.remove(iri);
    return found;
  }

  private boolean counts(Restriction what) {
    return properties.contains(what.property())
        && what.quantifier().filter(q -> q.equals("some") || q.equals("value")).isPresent();
  }

  /** What stands directly below a term. */
  Map<String, Set<String>> below(String iri) {
    Node term = NodeFactory.createURI(iri);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (Triple edge : graph.find(Node.ANY, Node.ANY, term).toList()) {
      Node subject = edge.getSubject();
      String property = edge.getPredicate().getURI();
      if (subject.isURI()) {
        if (isKind(edge) || properties.contains(property)) {
          add(found, subject.getURI(), property);
        }
      } else if (isFiller(edge)) {
        Node on = TermReader.first(graph, subject, OWL2.onProperty.asNode());
        if (on != null && on.isURI() && properties.contains(on.getURI())) {
          haveExpression(subject).forEach(below -> add(found, below, on.getURI()));
        }
      }
    }
    found.remove(iri);
    return found;
  }

  private static boolean isKind(Triple edge) {
    return edge.getPredicate().equals(RDFS.subClassOf.asNode());
  }

  private static boolean isFiller(Triple edge) {
    Node property = edge.getPredicate();
    return property.equals(OWL2.someValuesFrom.asNode()) || property.equals(OWL2.hasValue.asNode());
  }

  /** The named classes that are below an expression, or are it, also as one of several parts. */
  private Set<String> haveExpression(Node expression) {
    Set<String> found = new TreeSet<>();
    List<Node> wholes = new ArrayList<>(List.of(expression));
    wholes.addAll(expressions.intersectionsWith(expression));
    for (Node whole : wholes) {
      for (Node by : List.of(RDFS.subClassOf.asNode(), OWL2.equivalentClass.asNode())) {
        graph
            .find(Node.ANY, by, whole)
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .forEachRemaining(node -> found.add(node.getURI()));
      }
    }
    return found;
  }

  private static void add(Map<String, Set<String>> found, String iri, String property) {
    found.computeIfAbsent(iri, unused -> new TreeSet<>()).add(property);
  }
}
