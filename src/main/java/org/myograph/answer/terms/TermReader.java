package org.myograph.answer.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the terms of one import's graph, one after the other; call it inside a transaction. */
final class TermReader {
  /** Properties that name a term, and what they say of the name. */
  private static final Map<Node, String> NAMES = new LinkedHashMap<>();

  private static final List<Node> LABELS = List.of(RDFS.label.asNode(), Vocabulary.SKOS_LABEL);

  private static final Set<Node> NO_TERMS =
      Set.of(
          OWL2.Ontology.asNode(),
          OWL2.AnnotationProperty.asNode(),
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode());

  static {
    NAMES.put(RDFS.label.asNode(), TermName.LABEL);
    NAMES.put(Vocabulary.SKOS_LABEL, TermName.LABEL);
    NAMES.put(Vocabulary.oio("hasExactSynonym"), "exact");
    NAMES.put(Vocabulary.oio("hasNarrowSynonym"), "narrow");
    NAMES.put(Vocabulary.oio("hasBroadSynonym"), "broad");
    NAMES.put(Vocabulary.oio("hasRelatedSynonym"), "related");
    NAMES.put(Vocabulary.SKOS_ALT_LABEL, "related");
  }

  /** Takes terms. */
  interface Sink {
    void take(Term term) throws IOException;
  }

  private final Graph graph;
  private final String ontology;
  private final boolean obsolete;
  private final Set<String> lay = new HashSet<>();

  TermReader(Graph graph, String ontology, boolean obsolete) {
    this.graph = graph;
    this.ontology = ontology;
    this.obsolete = obsolete;
  }

  /** An axiom that says of a synonym what type it is of. */
  private void note(Triple said) {
    String type = said.getObject().toString();
    if (type.toLowerCase(Locale.ROOT).matches(".*lay(person|_person)?\"?")) {
      Node axiom = said.getSubject();
      Node source = first(graph, axiom, OWL2.annotatedSource.asNode());
      Node target = first(graph, axiom, OWL2.annotatedTarget.asNode());
      if (source != null && target != null) {
        lay.add(key(source, text(target)));
      }
    }
  }

  private static String key(Node term, String text) {
    return term + " " + text;
  }

  /** One term. */
  Term one(Node subject) {
    graph
        .find(Node.ANY, OWL2.annotatedSource.asNode(), subject)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(
            axiom ->
                graph.find(axiom, Vocabulary.SYNONYM_TYPE, Node.ANY).toList().forEach(this::note));
    return read(subject);
  }

  /** All of them. */
  void forEach(Sink sink) throws IOException {
    graph.find(Node.ANY, Vocabulary.SYNONYM_TYPE, Node.ANY).toList().forEach(this::note);
    for (Node property : LABELS) {
      Iterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
      while (found.hasNext()) {
        Triple labelled = found.next();
        Node subject = labelled.getSubject();
        if (subject.isURI() && isFirst(labelled) && isTerm(subject)) {
          sink.take(read(subject));
        }
      }
    }
  }

  /** Whether a term with several labels is met for the first time; remembers none. */
  private boolean isFirst(Triple labelled) {
    for (Node property : LABELS) {
      Node first = first(graph, labelled.getSubject(), property);
      if (first != null) {
        return property.equals(labelled.getPredicate()) && first.equals(labelled.getObject());
      }
    }
    return false;
  }

  private boolean isTerm(Node subject) {
    Iterator<Triple> types = graph.find(subject, RDF.type.asNode(), Node.ANY);
    while (types.hasNext()) {
      if (NO_TERMS.contains(types.next().getObject())) {
        return false;
      }
    }
    return true;
  }

  private Term read(Node subject) {
    List<TermName> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    NAMES.forEach(
        (property, kind) -> {
          Iterator<Triple> found = graph.find(subject, property, Node.ANY);
          while (found.hasNext()) {
            Node value = found.next().getObject();
            if (value.isLiteral() && seen.add(text(value))) {
              names.add(new TermName(text(value), kind, lay.contains(key(subject, text(value)))));
            }
          }
        });
    Optional<String> label = label(graph, subject);
    names.sort(Comparator.comparing(n -> !label.equals(Optional.of(n.text()))));
    Node definition = first(graph, subject, Vocabulary.DEFINITION);
    if (definition == null) {
      definition = first(graph, subject, Vocabulary.SKOS_DEFINITION);
    }
    return new Term(
        subject.getURI(),
        Codes.of(subject.getURI()),
        ontology,
        List.copyOf(names),
        Optional.ofNullable(definition).map(TermReader::text),
        obsolete);
  }

  /** The properties that name a term. */
  static Set<Node> names() {
    return NAMES.keySet();
  }

  /** The label; in English, where there are several. */
  static Optional<String> label(Graph graph, Node subject) {
    String best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Node property : LABELS) {
      Iterator<Triple> found = graph.find(subject, property, Node.ANY);
      while (found.hasNext()) {
        Node value = found.next().getObject();
        String language = value.isLiteral() ? value.getLiteralLanguage() : "-";
        int rank = language.isEmpty() ? 1 : language.startsWith("en") ? 0 : 2;
        boolean earlier = rank == bestRank && text(value).compareTo(best) < 0;
        if (rank < bestRank || earlier) {
          best = text(value);
          bestRank = rank;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** IRIs that a property names, also as CURIE. */
  static List<Node> resources(Graph graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    graph
        .find(subject, property, Node.ANY)
        .forEachRemaining(
            triple -> {
              Node value = triple.getObject();
              if (value.isURI()) {
                found.add(value);
              } else if (value.isLiteral()) {
                Codes.iris(text(value)).stream()
                    .findFirst()
                    .map(NodeFactory::createURI)
                    .ifPresent(found::add);
              }
            });
    found.sort(Comparator.comparing(Node::getURI));
    return found;
  }

  static Node first(Graph graph, Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
