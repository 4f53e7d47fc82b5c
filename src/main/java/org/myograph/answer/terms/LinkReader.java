package org.myograph.answer.terms;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.codes.CodeForms;
import org.myograph.codes.Reading;

/**
 * Reads the mappings of one import: SKOS's five, {@code oboInOwl:hasDbXref}, and {@code
 * owl:equivalentClass} between terms of two vocabularies. A mapping whose axiom has {@code
 * sssom:predicate_modifier} is negative, whether or not its triple stands there too. References to
 * publications, persons and web pages are no mappings. Call it inside a transaction.
 */
final class LinkReader {
  private static final Node XREF = Vocabulary.oio("hasDbXref");
  private static final List<Node> PREDICATES =
      List.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode(),
          OWL2.equivalentClass.asNode(),
          XREF);

  private static final Node JUSTIFICATION =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");

  private static final Pattern CURIE = Pattern.compile("([A-Za-z][\\w.-]*):([^\\s/]\\S*)");

  /** What ontologies refer to that is no term. */
  private static final Set<String> NO_VOCABULARY =
      Set.of(
          "http",
          "https",
          "url",
          "pmid",
          "pmcid",
          "pmc",
          "pubmed",
          "doi",
          "isbn",
          "isbn-10",
          "isbn-13",
          "isbn10",
          "isbn13",
          "issn",
          "orcid",
          "goc",
          "hpo",
          "gc",
          "wikipedia",
          "go_ref",
          "mailto",
          "ftp",
          "www");

  /** Takes mappings. */
  interface Sink {
    void take(Link link) throws IOException;
  }

  private record Key(Node subject, Node predicate, Node object) {}

  private final Graph graph;
  private final Graph labels;
  private final String ontology;
  private final Map<Key, Boolean> negatives = new HashMap<>();
  private final Map<Key, String> justifications = new HashMap<>();
  private Link.End last;

  /**
   * @param labels of all imports
   */
  LinkReader(Graph graph, Graph labels, String ontology) {
    this.graph = graph;
    this.labels = labels;
    this.ontology = ontology;
  }

  void forEach(Sink sink) throws IOException {
    annotated(Negations.MODIFIER)
        .forEach((key, value) -> negatives.put(key, Negations.isNot(value)));
    annotated(JUSTIFICATION)
        .forEach((key, value) -> justifications.put(key, TermReader.text(value)));
    negatives.values().removeIf(not -> !not);
    for (Node predicate : PREDICATES) {
      Iterator<Triple> found = graph.find(Node.ANY, predicate, Node.ANY);
      while (found.hasNext()) {
        Triple triple = found.next();
        Key key = new Key(triple.getSubject(), predicate, triple.getObject());
        take(key, negatives.remove(key) != null, sink);
      }
    }
    for (Key key : List.copyOf(negatives.keySet())) {
      take(key, true, sink);
    }
  }

  /** What axioms say, by the triple that each is about. */
  private Map<Key, Node> annotated(Node property) {
    Map<Key, Node> found = new HashMap<>();
    for (Triple said : graph.find(Node.ANY, property, Node.ANY).toList()) {
      Node source = TermReader.first(graph, said.getSubject(), OWL2.annotatedSource.asNode());
      Node predicate = TermReader.first(graph, said.getSubject(), OWL2.annotatedProperty.asNode());
      Node target = TermReader.first(graph, said.getSubject(), OWL2.annotatedTarget.asNode());
      if (source != null && target != null && PREDICATES.contains(predicate)) {
        found.put(new Key(source, predicate, target), said.getObject());
      }
    }
    return found;
  }

  private void take(Key key, boolean negative, Sink sink) throws IOException {
    if (!key.subject().isURI()) {
      return;
    }
    Optional<Link.End> object = object(key);
    if (object.isEmpty()) {
      return;
    }
    Link.End subject = subject(key.subject().getURI());
    boolean within =
        key.predicate().equals(OWL2.equivalentClass.asNode())
            && subject.vocabulary().equals(object.get().vocabulary());
    if (!within && !subject.code().equalsIgnoreCase(object.get().code())) {
      Optional<String> justification = Optional.ofNullable(justifications.get(key));
      sink.take(
          new Link(
              ontology, subject, key.predicate().getURI(), object.get(), negative, justification));
    }
  }

  private Link.End subject(String iri) {
    if (last == null || !last.iri().equals(iri)) {
      last = ofIri(iri);
    }
    return last;
  }

  private Optional<Link.End> object(Key key) {
    Node node = key.object();
    if (node.isURI()) {
      // A reference to any address is one to a page, unless it is that of a term.
      Link.End end = ofIri(node.getURI());
      return key.predicate().equals(XREF) && end.vocabulary().isEmpty()
          ? Optional.empty()
          : Optional.of(end);
    }
    return node.isLiteral() ? ofCode(TermReader.text(node).strip()) : Optional.empty();
  }

  private Link.End ofIri(String iri) {
    Optional<Reading> read = CodeForms.ALL.best(iri);
    String code = read.map(Reading::code).orElseGet(() -> Codes.of(iri));
    int colon = code.indexOf(':');
    boolean known = colon > 0 && !code.equals(iri);
    String vocabulary =
        read.map(reading -> reading.form().vocabulary())
            .orElse(known ? code.substring(0, colon) : "");
    return new Link.End(known ? code : iri, iri, vocabulary, label(iri));
  }

  private Optional<Link.End> ofCode(String text) {
    Optional<Reading> read = CodeForms.ALL.best(text);
    if (read.isPresent()) {
      String iri = read.get().iri();
      String vocabulary = read.get().form().vocabulary();
      return Optional.of(new Link.End(read.get().code(), iri, vocabulary, label(iri)));
    }
    var curie = CURIE.matcher(text);
    return curie.matches()
            && !NO_VOCABULARY.contains(curie.group(1).toLowerCase(java.util.Locale.ROOT))
        ? Optional.of(new Link.End(text, text, curie.group(1), Optional.empty()))
        : Optional.empty();
  }

  private Optional<String> label(String iri) {
    return TermReader.label(labels, NodeFactory.createURI(iri));
  }
}
