package org.myograph.answer;

import java.util.List;
import org.myograph.answer.terms.Spelling;
import org.myograph.answer.terms.Words;

/** Words that stand for each other, or nearly so. */
public final class Nearest {
  /** Letters that words of one family begin with: treat, treated, treatment. */
  private static final int FAMILY = 5;

  private Nearest() {}

  /**
   * Of some single words those that a word may be meant for: the same in singular or plural, one of
   * which it is a slip, or one that begins like it.
   *
   * @return in the given order
   */
  public static List<String> of(String word, List<String> words) {
    String asked = ConceptResolver.fold(word);
    String singular = Plurals.singular(asked);
    Spelling spelling = new Spelling(asked);
    return words.stream()
        .filter(
            one -> {
              String name = ConceptResolver.fold(one);
              return Plurals.singular(name).equals(singular)
                  || spelling.mayMean(name)
                  || isFamily(asked, name);
            })
        .toList();
  }

  /** Whether a text has a word of the same family as each word that is asked for. */
  public static boolean mentions(String text, String asked) {
    List<String> words = Words.whole(text);
    List<String> wanted = Words.whole(ConceptResolver.fold(asked));
    return !wanted.isEmpty()
        && wanted.stream()
            .allMatch(
                word -> words.stream().anyMatch(one -> one.equals(word) || isFamily(word, one)));
  }

  private static boolean isFamily(String one, String other) {
    int letters = Math.max(FAMILY, Math.min(one.length(), other.length()) - 4);
    return one.length() >= FAMILY && one.regionMatches(0, other, 0, letters);
  }
}
