package org.myograph.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.answer.terms.Words;

/**
 * A name of a concept, made ready to be compared.
 *
 * @param field id, label, synonym or definition
 * @param kind of a synonym: exact, lay, narrow, broad or related
 */
record SearchName(
    String field,
    Optional<String> kind,
    String text,
    String folded,
    List<String> words,
    Set<String> stems) {
  private static final Set<String> STRONG = Set.of("exact", "lay");

  static SearchName of(String field, Optional<String> kind, String text) {
    return new SearchName(
        field, kind, text, Words.folded(text), Words.whole(text), new HashSet<>(Words.stems(text)));
  }

  /** A label, or a synonym that means the same. */
  boolean isStrong() {
    return field.equals("label") || kind.filter(STRONG::contains).isPresent();
  }
}
