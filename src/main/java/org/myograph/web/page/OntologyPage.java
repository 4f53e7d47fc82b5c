package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.myograph.store.Names;

/** The vocabulary: every class, property, hedge and so on, at {@code /ns} with an anchor each. */
final class OntologyPage implements Page {
  /** The ontology's IRI. */
  static final String ONTOLOGY = Addresses.NAMES + "ns";

  @Override
  public String root() {
    return ONTOLOGY;
  }

  @Override
  public String name() {
    return "ontology";
  }

  @Override
  public String plural() {
    return "Ontology";
  }

  /** The ontology, and the version of it that is served. */
  @Override
  public boolean has(Reading reading, String iri) {
    return iri.equals(ONTOLOGY)
        || reading
            .graph()
            .contains(
                NodeFactory.createURI(ONTOLOGY),
                OWL2.versionIRI.asNode(),
                NodeFactory.createURI(iri));
  }

  /** Who takes the hash for a slash means the term. */
  @Override
  public Optional<String> meant(Reading reading, String iri) {
    String name = iri.substring(root().length()).replaceFirst("^/", "");
    if (name.isEmpty()) {
      return Optional.of(ONTOLOGY);
    }
    return Optional.of(Names.NS + name).filter(reading::describes);
  }

  @Override
  public List<Link> all(Reading reading) {
    Labels labels = new Labels(reading);
    return reading.index().concepts().all().stream()
        .filter(concept -> concept.iri().startsWith(Names.NS))
        .map(concept -> labels.link(concept.iri()))
        .toList();
  }

  @Override
  public Graph graph(Reading reading, String iri) {
    return Page.super.graph(reading, ONTOLOGY);
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Map<String, Term> terms = TermTable.of(reading, labels);
    Map<String, Object> model = new HashMap<>();
    String title =
        reading
            .graph()
            .find(NodeFactory.createURI(ONTOLOGY), DCTerms.title.asNode(), Node.ANY)
            .mapWith(triple -> Labels.plain(triple.getObject()))
            .nextOptional()
            .orElse("Ontology");
    model.put("title", title);
    model.put("values", Values.of(reading, labels, ONTOLOGY, property -> true));
    List<Term> all = List.copyOf(terms.values());
    List<Term> classes = all.stream().filter(t -> t.is(OWL.Class.getURI())).toList();
    model.put("tree", TermTree.of(classes));
    List<Part> parts = new ArrayList<>();
    part(parts, "Classes", "classes", classes);
    List<Term> relations = all.stream().filter(t -> t.is(Names.NS + "ClaimPredicate")).toList();
    part(parts, "Properties that claims use", "claim-properties", relations);
    part(
        parts,
        "Properties of records",
        "record-properties",
        all.stream().filter(Term::isProperty).filter(t -> !relations.contains(t)).toList());
    for (String kind : List.of("Polarity", "Hedge", "GroupOperator", "RangeEnd")) {
      String heading =
          switch (kind) {
            case "Polarity" -> "Polarities";
            case "Hedge" -> "Hedges";
            case "GroupOperator" -> "Group operators";
            default -> "Ends of a range";
          };
      part(
          parts,
          heading,
          heading.toLowerCase(Locale.ROOT).replace(' ', '-'),
          all.stream().filter(t -> t.is(Names.NS + kind)).toList());
    }
    List<Term> placed = parts.stream().flatMap(part -> part.terms().stream()).toList();
    part(
        parts,
        "Other terms",
        "other-terms",
        all.stream().filter(t -> !placed.contains(t)).toList());
    model.put("parts", parts);
    model.put("schema", SchemaOrg.terms(title, all));
    return model;
  }

  private static void part(List<Part> parts, String heading, String key, List<Term> terms) {
    if (!terms.isEmpty()) {
      parts.add(new Part(heading, "page-" + key, terms));
    }
  }

  /** Terms of one kind under a heading. */
  public record Part(String heading, String key, List<Term> terms) {}
}
