package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * A word and what it may be a slip of: a letter wrong, missing, too many or changed over with its
 * neighbour. The first letter is right. A short word is another word as easily as a slip: those of
 * one or two letters stand for themselves, and those of three and four may only lack a letter or
 * have two changed over. Words of ten and more may have two slips that lie apart: two beside each
 * other, as a rule in the ending, make another word ({@code neurologist}, {@code neurologic}).
 */
public final class Spelling {
  private static final int SHORTEST_WITH_SLIP = 3;
  private static final int LONG_ENOUGH_FOR_ANY = 5;
  private static final int LONG_ENOUGH_FOR_TWO = 10;
  private static final int LONGEST = 40;

  private final String word;
  private final CharacterRunAutomaton near;

  public Spelling(String word) {
    this.word = word;
    int slips = slips(word);
    if (slips == 0) {
      near = null;
    } else {
      int first = word.offsetByCodePoints(0, 1);
      LevenshteinAutomata rest = new LevenshteinAutomata(word.substring(first), true);
      near = new CharacterRunAutomaton(rest.toAutomaton(slips, word.substring(0, first)));
    }
  }

  /** How many slips a word may have. */
  static int slips(String word) {
    int letters = word.length();
    return letters < SHORTEST_WITH_SLIP || letters > LONGEST
        ? 0
        : letters < LONG_ENOUGH_FOR_TWO ? 1 : 2;
  }

  /**
   * What a stem may be a slip of, among those of a field: as {@link #mayMean}, but that of a long
   * one two slips may lie beside each other.
   */
  static Query query(String field, String stem) {
    Term term = new Term(field, stem);
    if (stem.length() >= LONG_ENOUGH_FOR_ANY || !stem.matches("[a-z0-9]+")) {
      return new FuzzyQuery(term, slips(stem), 1);
    }
    List<String> ways = new ArrayList<>();
    for (int i = 1; i <= stem.length(); i++) {
      ways.add(stem.substring(0, i) + "." + stem.substring(i));
      if (i + 1 < stem.length()) {
        ways.add(
            stem.substring(0, i) + stem.charAt(i + 1) + stem.charAt(i) + stem.substring(i + 2));
      }
    }
    return new RegexpQuery(new Term(field, String.join("|", ways)));
  }

  /** Whether the word may be a slip of {@code right}. */
  public boolean mayMean(String right) {
    return near != null && near.run(right) && isSlip(right);
  }

  /** Of what differs in at most so many letters, what is no other word. */
  private boolean isSlip(String right) {
    int start = 0;
    int shorter = Math.min(word.length(), right.length());
    while (start < shorter && word.charAt(start) == right.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    int here = word.length() - start - end;
    int there = right.length() - start - end;
    boolean changedOver =
        here == 2
            && there == 2
            && word.charAt(start) == right.charAt(start + 1)
            && word.charAt(start + 1) == right.charAt(start);
    if (word.length() < LONG_ENOUGH_FOR_ANY) {
      return changedOver || (here == 0 && there == 1);
    }
    return changedOver || Math.max(here, there) != 2;
  }
}
