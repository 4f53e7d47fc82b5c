package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names nearest to one that is not known. */
final class Suggestions {
  private static final int MOST = 5;
  private static final int LONGEST = 80;

  private record Scored(Concept concept, int score) {}

  private final ConceptIndex concepts;

  Suggestions(ConceptIndex concepts) {
    this.concepts = concepts;
  }

  /**
   * At most five, nearest first; none for very long values.
   *
   * @param byName labels and synonyms are compared too
   * @param wanted only such concepts, unless there is none
   */
  List<Name> near(String value, boolean byName, Predicate<Concept> wanted) {
    if (value.isBlank() || value.length() > LONGEST) {
      return List.of();
    }
    int furthest = Math.max(2, value.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(furthest);
    String folded = ConceptResolver.fold(value).replace('-', ' ');
    List<Scored> scored = new ArrayList<>();
    for (Concept concept : concepts.all()) {
      int best = Integer.MAX_VALUE;
      for (String name : names(concept, byName)) {
        best = Math.min(best, score(distance, folded, name));
      }
      if (best <= furthest) {
        scored.add(new Scored(concept, best));
      }
    }
    scored.sort(Comparator.comparingInt(Scored::score).thenComparing(s -> s.concept().slug()));
    List<Name> right =
        scored.stream().map(Scored::concept).filter(wanted).limit(MOST).map(Concept::name).toList();
    return right.isEmpty()
        ? scored.stream().limit(MOST).map(s -> s.concept().name()).toList()
        : right;
  }

  private static int score(LevenshteinDistance distance, String value, String name) {
    if (value.length() > 2 && (name.startsWith(value) || value.startsWith(name))) {
      return 1;
    }
    int found = distance.apply(value, name);
    return found < 0 ? Integer.MAX_VALUE : found;
  }

  private static List<String> names(Concept concept, boolean byName) {
    List<String> names = new ArrayList<>();
    names.add(concept.slug().replace('-', ' '));
    names.add(concept.label().toLowerCase(Locale.ROOT));
    if (byName) {
      concept.synonyms().forEach(s -> names.add(s.text().toLowerCase(Locale.ROOT)));
    }
    return names;
  }
}
