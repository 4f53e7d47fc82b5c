package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.myograph.answer.terms.Spelling;
import org.myograph.answer.terms.Words;

/**
 * The names nearest to one that is not known, for no suggestion is better than a far one: only of
 * what is asked for, so that each can be given in its place, and only when
 *
 * <ul>
 *   <li>more than half of the words that were given stand in a name, or
 *   <li>all the words of a name were given, or
 *   <li>a name begins with what was given, three letters or more.
 * </ul>
 *
 * <p>A word stands for itself in singular or plural, and for what it may be a slip of ({@link
 * Spelling}: the first letter is right, and the longer the word, the more slips). Words that mean
 * nothing by themselves do not count.
 */
final class Suggestions {
  private static final int MOST = 5;
  private static final int LONGEST = 80;
  private static final int SHORTEST_BEGINNING = 3;

  /** What a word that one side lacks costs; a slip costs one. */
  private static final int MISSING = 2;

  private record Scored(Concept concept, int cost) {}

  /** A name of a concept, made ready to be compared. */
  private record Candidate(String folded, List<String> words, List<String> singular) {
    static Candidate of(String name) {
      String folded = ConceptResolver.fold(name);
      List<String> words = Words.whole(folded);
      return new Candidate(folded, words, words.stream().map(Plurals::singular).toList());
    }
  }

  private record Word(String singular, Spelling spelling) {
    static Word of(String word) {
      return new Word(Plurals.singular(word), new Spelling(word));
    }

    /** 0: the same; 1: a slip; -1: another word. */
    int slips(Candidate name) {
      return name.singular().contains(singular)
          ? 0
          : name.words().stream().anyMatch(spelling::mayMean) ? 1 : -1;
    }
  }

  private final Map<Concept, List<Candidate>> names = new LinkedHashMap<>();

  Suggestions(ConceptIndex concepts) {
    concepts
        .all()
        .forEach(one -> names.put(one, names(one).distinct().map(Candidate::of).toList()));
  }

  /**
   * At most five, nearest first; none for very long values.
   *
   * @param wanted only such concepts
   */
  List<Name> near(String value, Predicate<Concept> wanted) {
    if (value.length() > LONGEST) {
      return List.of();
    }
    String folded = ConceptResolver.fold(value);
    List<Word> asked = Words.whole(folded).stream().map(Word::of).toList();
    List<Scored> scored = new ArrayList<>();
    names.forEach(
        (concept, all) -> {
          if (wanted.test(concept)) {
            all.stream()
                .mapToInt(name -> cost(folded, asked, name))
                .filter(cost -> cost >= 0)
                .min()
                .ifPresent(cost -> scored.add(new Scored(concept, cost)));
          }
        });
    scored.sort(Comparator.comparingInt(Scored::cost).thenComparing(s -> s.concept().slug()));
    return scored.stream().limit(MOST).map(s -> s.concept().name()).toList();
  }

  private static Stream<String> names(Concept concept) {
    return Stream.concat(
        Stream.of(concept.slug(), concept.label()),
        concept.synonyms().stream().map(Concept.Synonym::text));
  }

  /** -1: too far. */
  private static int cost(String folded, List<Word> asked, Candidate name) {
    if (folded.length() >= SHORTEST_BEGINNING && name.folded().startsWith(folded)) {
      return 1;
    }
    int words = name.words().size();
    int slips = 0;
    int found = 0;
    for (Word word : asked) {
      int of = word.slips(name);
      slips += Math.max(0, of);
      found += of < 0 ? 0 : 1;
    }
    if (found == 0 || (2 * found <= asked.size() && found < words)) {
      return -1;
    }
    return slips + MISSING * (asked.size() - found + Math.max(0, words - found));
  }
}
