package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Name;
import org.myograph.answer.Resolution;
import org.myograph.store.Names;

/** What stands below {@code /id/}: a concept, a document, a group of claims. */
final class ConceptPage implements Page {
  private static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";

  /** Kinds of synonyms, the closest first. */
  private static final List<String> SYNONYMS =
      List.of("exact", "lay", "narrow", "broad", "related");

  /** What the page shows in a place of its own. */
  private static final Set<String> SHOWN =
      Set.of(
          RDFS.label.getURI(),
          SKOS.definition.getURI(),
          SKOS.notation.getURI(),
          RDFS.subClassOf.getURI(),
          RDFS.isDefinedBy.getURI(),
          SKOS.exactMatch.getURI(),
          SKOS.closeMatch.getURI(),
          SKOS.broadMatch.getURI(),
          SKOS.narrowMatch.getURI(),
          SKOS.relatedMatch.getURI(),
          SKOS.prefLabel.getURI(),
          SKOS.broader.getURI(),
          SKOS.inScheme.getURI(),
          SKOS.topConceptOf.getURI(),
          "http://purl.obolibrary.org/obo/IAO_0000115",
          Names.NS + "editorialParent",
          Names.NS + "hasLaySynonym");

  private final FurtherQuestions questions;

  ConceptPage(FurtherQuestions questions) {
    this.questions = questions;
  }

  @Override
  public String root() {
    return Names.ID;
  }

  @Override
  public String name() {
    return "concept";
  }

  @Override
  public String plural() {
    return "Concepts";
  }

  /**
   * By a short name; a code or a label may fit only nearly, and is no name. A model case has no
   * page of its own and means the graph that tells of it.
   */
  @Override
  public Optional<String> meant(Reading reading, String iri) {
    Optional<String> cases = reading.modelCases(iri);
    if (cases.isPresent()) {
      return cases;
    }
    String name = iri.substring(root().length());
    return reading.index().resolver().resolve(name, false, any -> true)
            instanceof Resolution.Found found
        ? Optional.of(found.concept().iri())
            .filter(meant -> found.match().isEmpty() && Addresses.isOurs(meant))
        : Optional.empty();
  }

  @Override
  public List<Link> all(Reading reading) {
    Labels labels = new Labels(reading);
    return reading.index().concepts().all().stream()
        .map(Concept::iri)
        .filter(iri -> iri.startsWith(root()))
        .map(labels::link)
        .toList();
  }

  @Override
  public Map<String, List<Link>> groups(Reading reading) {
    Labels labels = new Labels(reading);
    Index index = reading.index();
    // What people come for goes first.
    List<String> first =
        Stream.of("Condition", "Symptom")
            .map(kind -> index.concepts().name(Names.NS + kind).label())
            .toList();
    Comparator<String> rank =
        Comparator.comparingInt(h -> first.contains(h) ? first.indexOf(h) : first.size());
    Map<String, List<Link>> groups = new TreeMap<>(rank.thenComparing(h -> h));
    for (Concept concept : index.concepts().all()) {
      if (concept.iri().startsWith(root())) {
        List<Name> kinds = index.concepts().broadestKinds(concept);
        List<String> headings = new ArrayList<>(kinds.stream().map(Name::label).toList());
        if (headings.isEmpty()) {
          headings.add("other things");
        }
        headings.forEach(
            heading ->
                groups
                    .computeIfAbsent(heading, h -> new ArrayList<>())
                    .add(labels.link(concept.iri())));
      }
    }
    groups.values().forEach(list -> list.sort(Comparator.comparing(Link::text)));
    return groups;
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Index index = reading.index();
    Optional<Concept> concept = index.concepts().byIri(iri);
    Map<String, Object> model = new HashMap<>();
    model.put("title", labels.link(iri).text());
    model.put("definition", concept.flatMap(Concept::definition).orElse(null));
    model.put("elsewhere", concept.flatMap(Concept::link).map(labels::link).orElse(null));
    model.put(
        "kinds",
        concept.map(c -> index.concepts().broadestKinds(c)).orElse(List.of()).stream()
            .map(name -> labels.link(name.iri()))
            .toList());
    model.put("synonyms", synonyms(concept));
    model.put(
        "parents",
        concept.map(Concept::parents).orElse(List.of()).stream()
            .map(parent -> new Parent(labels.link(parent.iri()), parent.editorial()))
            .toList());
    model.put(
        "children",
        concept.map(Concept::children).orElse(List.of()).stream().map(labels::link).toList());
    model.put("siblings", siblings(index, concept).map(labels::link).toList());
    model.putAll(ClaimsAbout.model(reading, labels, iri, concept));
    model.put("mappings", MappingLine.of(reading, iri));
    model.put("values", Values.of(reading, labels, iri, notShown(index)));
    model.put("questions", concept.map(c -> questions.about(reading, c)).orElse(List.of()));
    model.put("query", questions.statements(reading, iri));
    model.put("schema", SchemaOrg.concept(reading, iri, concept));
    return model;
  }

  /** By kind, the closest kind first. */
  private static Map<String, List<String>> synonyms(Optional<Concept> concept) {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    concept.map(Concept::synonyms).orElse(List.of()).stream()
        .sorted(Comparator.comparingInt(synonym -> SYNONYMS.indexOf(synonym.kind())))
        .forEach(
            synonym ->
                byKind
                    .computeIfAbsent(synonym.kind(), kind -> new ArrayList<>())
                    .add(synonym.text()));
    return byKind;
  }

  /** Concepts that share a parent with it. */
  private static Stream<String> siblings(Index index, Optional<Concept> concept) {
    return concept.stream()
        .flatMap(one -> one.parents().stream())
        .flatMap(parent -> index.concepts().byIri(parent.iri()).stream())
        .flatMap(parent -> parent.children().stream())
        .filter(child -> child.startsWith(Names.ID) && !child.equals(concept.get().iri()))
        .distinct();
  }

  /** Direct triples of claims are shown as claims, types as kinds. */
  private static Predicate<String> notShown(Index index) {
    Set<String> relations = new HashSet<>(index.concepts().predicates().keySet());
    return property ->
        !SHOWN.contains(property)
            && !relations.contains(property)
            && !property.startsWith(OIO)
            && !property.equals(RDF.type.getURI());
  }

  /** A class above. */
  public record Parent(Link link, boolean editorial) {}
}
