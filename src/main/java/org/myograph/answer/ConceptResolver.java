package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.myograph.answer.Resolution.Ambiguous;
import org.myograph.answer.Resolution.Found;
import org.myograph.answer.Resolution.Unknown;
import org.myograph.answer.Resolution.WrongKind;
import org.myograph.store.Names;

/**
 * Finds the concept that a caller means: by slug, by CURIE ({@code myo:NeckSpasm}, {@code
 * HP:0002315}), by IRI, ours or foreign, and where it is asked for by label or synonym, in singular
 * or plural.
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

  /** The same by the names' singular. */
  private final Map<String, List<NameHit>> bySingular = new HashMap<>();

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
    String folded = fold(hit.text());
    byName.computeIfAbsent(folded, text -> new ArrayList<>()).add(hit);
    bySingular.computeIfAbsent(Plurals.singular(folded), text -> new ArrayList<>()).add(hit);
  }

  /** Case, spacing, hyphens and underscores of a name do not matter. */
  static String fold(String text) {
    return text.strip().replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Resolves a value: by IRI or id, else by code, else by name, else by a name in the other number.
   * The first of these by which something that is wanted is meant decides, so that neck spasms are
   * a condition where one is wanted, though an article has this id.
   *
   * @param names labels and synonyms count
   * @param wanted what the concept must be
   */
  public Resolution resolve(String value, boolean names, Predicate<Concept> wanted) {
    String asked = value.strip();
    Optional<Concept> own = own(asked);
    List<Supplier<List<Hit>>> ways = new ArrayList<>();
    if (own.isPresent()) {
      ways.add(() -> List.of(new Hit(own.get(), Optional.empty(), 0, "")));
    } else {
      ways.add(() -> bySlug(asked));
      ways.add(() -> byCode(asked));
      if (names) {
        String folded = fold(asked);
        ways.add(() -> byName(byName.get(folded)));
        ways.add(() -> byName(bySingular.get(Plurals.singular(folded))));
      }
    }
    Optional<Concept> wrong = Optional.empty();
    for (Supplier<List<Hit>> way : ways) {
      List<Hit> hits = way.get();
      List<Hit> right = hits.stream().filter(hit -> wanted.test(hit.concept())).toList();
      if (!right.isEmpty()) {
        return closest(right);
      }
      wrong = wrong.or(() -> hits.stream().findFirst().map(Hit::concept));
    }
    return wrong
        .<Resolution>map(WrongKind::new)
        .orElseGet(() -> new Unknown(suggestions.near(asked, wanted)));
  }

  /**
   * @param hits closest first
   */
  private static Resolution closest(List<Hit> hits) {
    int best = hits.get(0).distance();
    List<Hit> closest = hits.stream().filter(hit -> hit.distance() == best).toList();
    List<Concept> distinct = closest.stream().map(Hit::concept).distinct().toList();
    return distinct.size() == 1
        ? new Found(distinct.get(0), closest.get(0).match())
        : new Ambiguous(closest.get(0).how(), distinct);
  }

  private List<Hit> bySlug(String value) {
    List<Hit> hits = new ArrayList<>();
    for (Concept concept : concepts.bySlug(Slugs.of(value))) {
      hits.add(new Hit(concept, Optional.empty(), hits.size(), ""));
    }
    return hits;
  }

  private List<Hit> byCode(String value) {
    List<Hit> hits = new ArrayList<>();
    for (Mapping mapping : mappings.ofCode(value)) {
      Match match = new Match.ByCode(mapping.code(), mapping.predicate());
      concepts
          .byIri(mapping.concept())
          .map(c -> new Hit(c, Optional.of(match), mapping.distance(), mapping.predicate()))
          .ifPresent(hits::add);
    }
    return hits;
  }

  private static List<Hit> byName(List<NameHit> found) {
    return found == null
        ? List.of()
        : found.stream()
            .map(
                hit ->
                    new Hit(
                        hit.concept(),
                        Optional.of(new Match.BySynonym(hit.text(), hit.kind())),
                        NAMES_CLOSEST_FIRST.indexOf(hit.kind()),
                        hit.kind()))
            .sorted(Comparator.comparingInt(Hit::distance))
            .toList();
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
