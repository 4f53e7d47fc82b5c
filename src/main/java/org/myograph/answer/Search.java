package org.myograph.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.myograph.store.Names;

/**
 * Finds concepts by words, best first: id, exact label, exact synonym, beginning of a name, all
 * words in a name, small typos, words of the definition.
 */
public final class Search {
  private static final int SHORTEST_WITH_TYPO = 4;
  private static final int LONG_ENOUGH_FOR_TWO = 8;

  /** How a hit was found, best first. */
  public enum How {
    ID,
    LABEL,
    SYNONYM,
    PREFIX,
    WORDS,
    TYPO,
    DEFINITION
  }

  /**
   * A concept that was found.
   *
   * @param field id, label, synonym or definition
   * @param synonymKind exact, lay, narrow, broad or related, for a synonym
   * @param text what matched
   */
  public record Hit(
      Concept concept, How how, String field, Optional<String> synonymKind, String text) {}

  private record Named(String field, Optional<String> kind, String text) {}

  private final ConceptIndex concepts;

  public Search(ConceptIndex concepts) {
    this.concepts = concepts;
  }

  /**
   * All hits, each concept once, by its best match.
   *
   * @param wanted which concepts may be found
   */
  public List<Hit> find(String query, Predicate<Concept> wanted) {
    String folded = ConceptResolver.fold(query);
    List<Hit> hits = new ArrayList<>();
    for (Concept concept : concepts.all()) {
      if (findable(concept) && wanted.test(concept)) {
        best(concept, folded).ifPresent(hits::add);
      }
    }
    hits.sort(
        Comparator.comparing(Hit::how)
            .thenComparing(hit -> hit.text().length())
            .thenComparing(hit -> hit.concept().iri()));
    return hits;
  }

  /** Concepts, kinds, documents and articles; not groups of claims, hedges, cases and the like. */
  private static boolean findable(Concept concept) {
    return !concept.children().isEmpty()
        || (concept.iri().startsWith(Names.ID) && !concept.parents().isEmpty())
        || concept.is(Names.NS + "Document")
        || concept.is(Names.NS + "Article");
  }

  private static Optional<Hit> best(Concept concept, String query) {
    Hit best = null;
    for (Named named : names(concept)) {
      How how = how(named, query);
      if (how != null && (best == null || how.compareTo(best.how()) < 0)) {
        best = new Hit(concept, how, named.field(), named.kind(), named.text());
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Named> names(Concept concept) {
    List<Named> names = new ArrayList<>();
    names.add(new Named("id", Optional.empty(), concept.slug()));
    names.add(new Named("label", Optional.empty(), concept.label()));
    concept
        .synonyms()
        .forEach(s -> names.add(new Named("synonym", Optional.of(s.kind()), s.text())));
    concept
        .definition()
        .ifPresent(text -> names.add(new Named("definition", Optional.empty(), text)));
    return names;
  }

  private static How how(Named named, String query) {
    String text = named.text().toLowerCase(Locale.ROOT);
    List<String> words = words(text);
    if (named.field().equals("definition")) {
      return words.containsAll(words(query)) ? How.DEFINITION : null;
    }
    if (named.field().equals("id")) {
      return text.equals(query) ? How.ID : null;
    }
    if (text.equals(query)) {
      return named.field().equals("label") ? How.LABEL : How.SYNONYM;
    }
    if (text.startsWith(query)) {
      return How.PREFIX;
    }
    List<String> asked = words(query);
    if (!asked.isEmpty()
        && asked.stream().allMatch(a -> words.stream().anyMatch(w -> w.startsWith(a)))) {
      return How.WORDS;
    }
    return typo(text, query)
            || (asked.size() == 1 && words.stream().anyMatch(word -> typo(word, query)))
        ? How.TYPO
        : null;
  }

  private static boolean typo(String text, String query) {
    int allowed =
        query.length() < SHORTEST_WITH_TYPO ? 0 : query.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    return allowed > 0
        && Math.abs(text.length() - query.length()) <= allowed
        && new LevenshteinDistance(allowed).apply(text, query) >= 0;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}']+")).filter(w -> !w.isEmpty()).toList();
  }
}
