package org.myograph.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.store.Names;

/** Everything with a short name, by slug, IRI and name. Immutable. */
public final class ConceptIndex {
  private final Map<String, Concept> byIri = new TreeMap<>();
  private final Map<String, List<Concept>> bySlug = new HashMap<>();
  private final Map<String, String> predicateLabels = new LinkedHashMap<>();

  /** Call inside a READ transaction. */
  ConceptIndex(IndexQueries queries, DatasetGraph dataset) {
    Map<String, List<IndexRow>> synonyms = grouped(queries.rows("synonyms", dataset), "concept");
    Map<String, List<IndexRow>> kinds = grouped(queries.rows("kinds", dataset), "concept");
    List<IndexRow> parentRows = queries.rows("parents", dataset);
    Map<String, List<IndexRow>> parents = grouped(parentRows, "concept");
    Map<String, List<IndexRow>> children = grouped(parentRows, "parent");
    for (IndexRow row : queries.rows("concepts", dataset)) {
      String iri = row.text("concept");
      if (byIri.containsKey(iri)) {
        continue; // A second label or definition: the first in the query's order stands.
      }
      Concept concept =
          new Concept(
              iri,
              row.text("slug"),
              row.findText("label").orElseGet(() -> words(iri)),
              row.findText("definition"),
              row.findText("link"),
              each(synonyms.get(iri), r -> new Concept.Synonym(r.text("kind"), r.text("text"))),
              Set.copyOf(each(kinds.get(iri), r -> r.text("kind"))),
              each(parents.get(iri), ConceptIndex::parent),
              each(children.get(iri), r -> r.text("concept")));
      byIri.put(iri, concept);
      bySlug.computeIfAbsent(concept.slug(), slug -> new ArrayList<>()).add(concept);
    }
    for (IndexRow row : queries.rows("predicates", dataset)) {
      String iri = row.text("predicate");
      predicateLabels.putIfAbsent(iri, row.findText("label").orElseGet(() -> words(iri)));
    }
    // What id/ names goes before what ns# names, and ns# before the rest.
    bySlug.values().forEach(list -> list.sort(Comparator.comparingInt(ConceptIndex::namespace)));
  }

  private static int namespace(Concept concept) {
    return concept.iri().startsWith(Names.ID) ? 0 : concept.iri().startsWith(Names.NS) ? 1 : 2;
  }

  private static Concept.Parent parent(IndexRow row) {
    return new Concept.Parent(row.text("parent"), row.text("editorial").equals("true"));
  }

  private static Map<String, List<IndexRow>> grouped(List<IndexRow> rows, String column) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.text(column)));
  }

  private static <T> List<T> each(List<IndexRow> rows, Function<IndexRow, T> read) {
    return rows == null ? List.of() : rows.stream().map(read).distinct().toList();
  }

  private static String words(String iri) {
    return Slugs.of(Slugs.localName(iri)).replace('-', ' ');
  }

  /** All, by IRI. */
  public Collection<Concept> all() {
    return byIri.values();
  }

  /** The concept with that IRI. */
  public Optional<Concept> byIri(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** All with that slug, those of {@code id/} first. */
  public List<Concept> bySlug(String slug) {
    return bySlug.getOrDefault(slug, List.of());
  }

  /** Relations that claims use, by IRI, with their labels. */
  public Map<String, String> predicates() {
    return predicateLabels;
  }

  /** How to show an IRI; one that nothing is known of goes by its last part. */
  public Name name(String iri) {
    Concept concept = byIri.get(iri);
    if (concept != null) {
      return concept.name();
    }
    String label = predicateLabels.getOrDefault(iri, words(iri));
    return new Name(Slugs.of(Slugs.localName(iri)), iri, label);
  }

  /** The broadest kinds of ours that a concept is below of or one of: symptom, condition, … */
  public List<Name> broadestKinds(Concept concept) {
    Set<String> found = new LinkedHashSet<>();
    for (String kind : concept.kinds()) {
      Concept known = byIri.get(kind);
      if (known != null && kind.startsWith(Names.NS) && known.kinds().isEmpty()) {
        found.add(kind);
      }
    }
    return found.stream().sorted().map(this::name).toList();
  }
}
