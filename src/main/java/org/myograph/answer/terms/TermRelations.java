package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What one import's graph says of a term beyond its names and named parents; call it inside a
 * transaction.
 */
final class TermRelations {
  /** Said elsewhere in a term's description. */
  private static final Set<Node> ELSEWHERE = new HashSet<>();

  static {
    ELSEWHERE.addAll(TermReader.names());
    ELSEWHERE.addAll(
        List.of(
            RDF.type.asNode(),
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            OWL2.equivalentClass.asNode(),
            OWL2.disjointWith.asNode(),
            OWL2.deprecated.asNode(),
            Vocabulary.DEFINITION,
            Vocabulary.SKOS_DEFINITION,
            Vocabulary.XREF,
            Vocabulary.REPLACED_BY,
            Vocabulary.CONSIDER));
  }

  private final Graph graph;
  private final ClassExpressions expressions;

  TermRelations(Graph graph) {
    this.graph = graph;
    this.expressions = new ClassExpressions(graph);
  }

  /** Sorted by where they are stated, property and target. */
  List<Relation> relations(Node term) {
    List<Relation> found = new ArrayList<>(stated(term));
    for (Node axiom : expressions.intersectionsWith(term)) {
      for (Node above : objects(axiom, RDFS.subClassOf.asNode())) {
        expressions.parts(above).forEach(what -> found.add(conditional(what, axiom, term)));
      }
    }
    for (Node other : objects(term, OWL2.disjointWith.asNode())) {
      expressions.parts(other).forEach(what -> found.add(plain(what, "disjointWith")));
    }
    Set<Triple> negated = Negations.of(graph, term);
    for (Triple edge : graph.find(term, Node.ANY, Node.ANY).toList()) {
      Node property = edge.getPredicate();
      if (edge.getObject().isURI()
          && !ELSEWHERE.contains(property)
          && !negated.contains(edge)
          && isRelation(property)) {
        found.add(plain(edge, is(property, OWL2.AnnotationProperty.asNode())));
      }
    }
    found.sort(
        Comparator.comparing(Relation::statedIn)
            .thenComparing(relation -> relation.what().property())
            .thenComparing(relation -> relation.what().toString())
            .thenComparing(relation -> relation.onlyOf().toString()));
    return found.stream().distinct().toList();
  }

  /** The class expressions that hold of all that the term names. */
  List<Relation> stated(Node term) {
    List<Relation> found = new ArrayList<>();
    for (Node above : objects(term, RDFS.subClassOf.asNode())) {
      if (above.isBlank()) {
        expressions.parts(above).forEach(what -> found.add(plain(what, "subClassOf")));
      }
    }
    Node equivalent = OWL2.equivalentClass.asNode();
    Set<Triple> negated = Negations.of(graph, term);
    for (Node same : objects(term, equivalent)) {
      if (!negated.contains(Triple.create(term, equivalent, same))) {
        expressions.parts(same).forEach(what -> found.add(plain(what, "equivalentClass")));
      }
    }
    return found;
  }

  private static Relation plain(Restriction what, String statedIn) {
    return new Relation(what, statedIn, List.of());
  }

  private Relation conditional(Restriction what, Node axiom, Node term) {
    List<Restriction> others =
        expressions.parts(axiom).stream()
            .filter(part -> !part.target().equals(Optional.of(term.getURI())))
            .toList();
    return new Relation(what, "subClassOf", others);
  }

  private static Relation plain(Triple edge, boolean annotation) {
    Restriction what =
        new Restriction(
            edge.getPredicate().getURI(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(edge.getObject().getURI()),
            Optional.empty());
    return new Relation(what, annotation ? "annotation" : "assertion", List.of());
  }

  /**
   * Literals, and IRIs that say something of the entry and not of what it stands for; and whatever
   * is negated, which stands nowhere else.
   */
  List<PropertyValue> values(Node term) {
    List<PropertyValue> found = new ArrayList<>();
    Set<Triple> negations = Negations.of(graph, term);
    Set<Triple> all = new HashSet<>(graph.find(term, Node.ANY, Node.ANY).toList());
    all.addAll(negations);
    for (Triple said : all) {
      Node property = said.getPredicate();
      Node value = said.getObject();
      boolean negated = negations.contains(said);
      if (value.isBlank() || (ELSEWHERE.contains(property) && !negated)) {
        continue;
      }
      if (value.isLiteral()) {
        found.add(
            new PropertyValue(
                property.getURI(),
                value.getLiteralLexicalForm(),
                Optional.of(value.getLiteralDatatypeURI()),
                Optional.of(value.getLiteralLanguage()).filter(text -> !text.isEmpty()),
                negated));
      } else if (value.isURI() && (negated || !isRelation(property))) {
        found.add(
            new PropertyValue(
                property.getURI(), value.getURI(), Optional.empty(), Optional.empty(), negated));
      }
    }
    found.sort(Comparator.comparing(PropertyValue::property).thenComparing(PropertyValue::value));
    return found;
  }

  /** Whether what a property says is said of the thing: what ontologies say of entries is not. */
  private boolean isRelation(Node property) {
    return is(property, OWL2.ObjectProperty.asNode())
        || Vocabulary.ABOUT_ENTRIES.stream().noneMatch(property.getURI()::startsWith);
  }

  private boolean is(Node property, Node type) {
    return graph.contains(property, RDF.type.asNode(), type);
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
