package org.myograph.answer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.answer.Search.How;
import org.myograph.answer.terms.Matched;
import org.myograph.answer.terms.Spelling;
import org.myograph.answer.terms.Words;

/** The words that are asked for, compared with names; of a long text the beginning. */
final class SearchQuestion {
  private static final int LONGEST = 300;

  private final Matched matched;
  private final String id;
  private final String folded;
  private final List<String> words;
  private final List<String> stems;
  private final Set<String> bag;
  private final Map<String, Spelling> spellings = new LinkedHashMap<>();

  /**
   * @param matched how many of the words are enough
   * @param known words that are right as they stand, and no slips of others
   */
  SearchQuestion(String given, Matched matched, Predicate<String> known) {
    String text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    String asked = Words.asked(text);
    this.matched = matched;
    id = text.strip().toLowerCase(java.util.Locale.ROOT);
    folded = Words.folded(text);
    words = Words.whole(asked);
    stems = Words.stems(asked);
    bag = new HashSet<>(stems);
    words.stream()
        .filter(word -> !known.test(word))
        .forEach(word -> spellings.computeIfAbsent(word, Spelling::new));
  }

  /** How a name answers the question; null when it does not. */
  How how(SearchName name) {
    if (name.field().equals("id")) {
      return name.text().equals(id) ? How.ID : null;
    }
    if (name.field().equals("definition")) {
      boolean all = matched == Matched.ALL_WORDS && name.stems().containsAll(bag);
      return !bag.isEmpty() && all ? How.DEFINITION : null;
    }
    if (name.folded().equals(folded)) {
      return name.field().equals("label") ? How.LABEL : How.SYNONYM;
    }
    if (bag.isEmpty()) {
      return null;
    }
    if (bag.equals(name.stems())) {
      return How.SAME_WORDS;
    }
    if (name.folded().startsWith(folded)) {
      return How.PREFIX;
    }
    int enough = matched.of(words.size());
    if (count(name, false) >= enough || isWholeWithin(name)) {
      return How.WORDS;
    }
    return count(name, true) >= enough ? How.TYPO : null;
  }

  private boolean isWholeWithin(SearchName name) {
    return matched == Matched.MOST_WORDS
        && name.isStrong()
        && !name.stems().isEmpty()
        && bag.containsAll(name.stems());
  }

  /** How many of the words a name has; 0 where all are wanted, so that all hits are alike in it. */
  int shared(SearchName name) {
    return matched == Matched.ALL_WORDS ? 0 : count(name, true);
  }

  /** How many of the words a name has just as they are asked. */
  int verbatim(SearchName name) {
    return (int) words.stream().filter(name.words()::contains).count();
  }

  private int count(SearchName name, boolean slips) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Spelling spelling = slips ? spellings.get(word) : null;
      boolean there =
          name.stems().contains(stems.get(i))
              || name.words().stream().anyMatch(other -> other.startsWith(word))
              || (spelling != null && name.words().stream().anyMatch(spelling::mayMean));
      count += there ? 1 : 0;
    }
    return count;
  }
}
