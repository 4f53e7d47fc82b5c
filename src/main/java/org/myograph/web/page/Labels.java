package org.myograph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Section;
import org.myograph.store.Names;

/** What people read where the graph has a node: its label, else a short form of its IRI. */
final class Labels {
  private static final String PART = ", ";

  private final Index index;
  private final Graph graph;
  private final Addresses addresses;
  private final Map<String, String> prefixes;
  private final boolean severalArticles;

  Labels(Reading reading) {
    index = reading.index();
    graph = reading.graph();
    addresses = reading.addresses();
    prefixes = reading.prefixes();
    severalArticles =
        index.sections().values().stream().map(Section::article).distinct().count() > 1;
  }

  /** Of an IRI. */
  Link link(String iri) {
    String note = index.concepts().byIri(iri).flatMap(Concept::definition).orElse(null);
    return new Link(text(iri), iri, addresses.link(iri), note);
  }

  /** Of any node. */
  Link link(Node node) {
    return node.isURI() ? link(node.getURI()) : new Link(plain(node), null, null, null);
  }

  /** Of all things of a class whose IRI begins with {@code root}, by IRI. */
  List<Link> links(Node type, String root) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(triple -> triple.getSubject().toString())
        .toList()
        .stream()
        .sorted()
        .filter(iri -> iri.startsWith(root))
        .map(this::link)
        .toList();
  }

  /** Of a property, a borrowed one in plain words too: {@code skos:closeMatch} as close match. */
  Link property(String iri) {
    if (iri.equals(RDFS.subClassOf.getURI())) {
      return new Link("is a kind of", iri, addresses.link(iri), shortForm(iri));
    }
    if (index.concepts().byIri(iri).isPresent() || labelInGraph(iri).isPresent()) {
      return link(iri);
    }
    String words = MappingLine.words(Addresses.localName(iri).replace('_', ' '));
    return new Link(words, iri, addresses.link(iri), shortForm(iri));
  }

  /**
   * A term of our vocabulary by its short name, for example a hedge; plain text if there is none.
   */
  Link term(String slug) {
    return index.concepts().bySlug(slug).stream()
        .filter(concept -> concept.iri().startsWith(Names.NS))
        .findFirst()
        .map(concept -> link(concept.iri()))
        .orElse(new Link(slug, null, null, null));
  }

  private String text(String iri) {
    Optional<Concept> concept = index.concepts().byIri(iri);
    if (concept.isPresent()) {
      return concept.get().label();
    }
    Section section = index.sections().get(iri);
    if (section != null) {
      return severalArticles
          ? index.concepts().name(section.article()).label() + PART + section.label()
          : section.label();
    }
    Optional<Claim> claim = index.claims().byIri(iri);
    if (claim.isPresent()) {
      return "claim " + Addresses.localName(iri);
    }
    return labelInGraph(iri).orElseGet(() -> shortForm(iri));
  }

  private Optional<String> labelInGraph(String iri) {
    return graph
        .find(NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> plain(triple.getObject()))
        .toList()
        .stream()
        .sorted()
        .findFirst();
  }

  /** With the longest prefix that fits and leaves a name. */
  String shortForm(String iri) {
    return shortForm(iri, prefixes);
  }

  static String shortForm(String iri, Map<String, String> prefixes) {
    String best = null;
    String namespace = "";
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String candidate = prefix.getValue();
      boolean fits = iri.startsWith(candidate) && iri.length() > candidate.length();
      if (fits && candidate.length() > namespace.length()) {
        namespace = candidate;
        best = prefix.getKey() + ":" + iri.substring(candidate.length());
      }
    }
    return best == null ? iri : best;
  }

  static String plain(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
