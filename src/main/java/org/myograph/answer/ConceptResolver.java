package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.myograph.answer.Resolution.Ambiguous;
import org.myograph.answer.Resolution.Found;
import org.myograph.answer.Resolution.Unknown;
import org.myograph.answer.Resolution.WrongKind;
import org.myograph.store.Names;

/**
 * Finds the concept that a caller means: by slug, by CURIE ({@code myo:NeckSpasm}, {@code
 * HP:0002315}), by IRI, ours or foreign, and where it is asked for by label or synonym.
 */
public final class ConceptResolver {
  private static final List<String> NAMES_CLOSEST_FIRST =
      List.of("label", "exact", "lay", "narrow", "broad", "related");

  private record NameHit(Concept concept, String kind, String text) {}

  private record Hit(Concept concept, Optional<Match> match, int distance, String how) {}

  private final ConceptIndex concepts;
  private final MappingIndex mappings;
  private final Suggestions suggestions;
  private final Map<String, List<NameHit>> byName = new HashMap<>();

  ConceptResolver(ConceptIndex concepts, MappingIndex mappings) {
    this.concepts = concepts;
    this.mappings = mappings;
    this.suggestions = new Suggestions(concepts);
    for (Concept concept : concepts.all()) {
      add(new NameHit(concept, "label", concept.label()));
      concept.synonyms().forEach(s -> add(new NameHit(concept, s.kind(), s.text())));
    }
  }

  private void add(NameHit hit) {
    byName.computeIfAbsent(fold(hit.text()), text -> new ArrayList<>()).add(hit);
  }

  /** Case and spacing of a name do not matter. */
  static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Resolves a value.
   *
   * @param byName labels and synonyms count
   * @param wanted what the concept must be; those that are go first where several are meant
   */
  public Resolution resolve(String value, boolean byName, Predicate<Concept> wanted) {
    List<Hit> hits = hits(value.strip(), byName);
    List<Hit> right = hits.stream().filter(hit -> wanted.test(hit.concept())).toList();
    if (right.isEmpty()) {
      return hits.isEmpty()
          ? new Unknown(suggestions.near(value, byName, wanted))
          : new WrongKind(hits.get(0).concept());
    }
    int best = right.get(0).distance();
    List<Hit> closest = right.stream().filter(hit -> hit.distance() == best).toList();
    List<Concept> distinct = closest.stream().map(Hit::concept).distinct().toList();
    return distinct.size() == 1
        ? new Found(distinct.get(0), closest.get(0).match())
        : new Ambiguous(closest.get(0).how(), distinct);
  }

  /** Closest first. */
  private List<Hit> hits(String value, boolean names) {
    Optional<Concept> own = own(value);
    if (own.isPresent()) {
      return List.of(new Hit(own.get(), Optional.empty(), 0, ""));
    }
    List<Hit> hits = new ArrayList<>();
    int rank = 0;
    for (Concept concept : concepts.bySlug(Slugs.of(value))) {
      hits.add(new Hit(concept, Optional.empty(), rank++, ""));
    }
    if (hits.isEmpty()) {
      for (Mapping mapping : mappings.ofCode(value)) {
        Match match = new Match.ByCode(mapping.code(), mapping.predicate());
        concepts
            .byIri(mapping.concept())
            .map(c -> new Hit(c, Optional.of(match), mapping.distance(), mapping.predicate()))
            .ifPresent(hits::add);
      }
    }
    if (hits.isEmpty() && names) {
      for (NameHit hit : byName.getOrDefault(fold(value), List.of())) {
        Match match = new Match.BySynonym(hit.text(), hit.kind());
        int distance = NAMES_CLOSEST_FIRST.indexOf(hit.kind());
        hits.add(new Hit(hit.concept(), Optional.of(match), distance, hit.kind()));
      }
      hits.sort(Comparator.comparingInt(Hit::distance));
    }
    return hits;
  }

  /** An IRI of ours, or {@code myo:} and {@code id:} with a local name; id/ goes before ns#. */
  private Optional<Concept> own(String value) {
    if (value.startsWith("myo:") || value.startsWith("id:")) {
      String local = value.substring(value.indexOf(':') + 1);
      Optional<Concept> concept = concepts.byIri(Names.ID + local);
      return value.startsWith("myo:")
          ? concept.or(() -> concepts.byIri(Names.NS + local))
          : concept;
    }
    return concepts.byIri(value);
  }
}
