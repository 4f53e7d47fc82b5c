package org.myograph.answer.terms;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * A word and what it may be a slip of: a letter wrong, missing, too many or changed over with its
 * neighbour. Words of one or two letters stand for themselves, those of nine and more may have two
 * slips (weakness is no weariness). The first letter is right.
 */
public final class Spelling {
  private static final int SHORTEST_WITH_SLIP = 3;
  private static final int LONG_ENOUGH_FOR_TWO = 9;
  private static final int LONGEST = 40;

  private final CharacterRunAutomaton near;

  public Spelling(String word) {
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

  /** Whether the word may be a slip of {@code right}. */
  public boolean mayMean(String right) {
    return near != null && near.run(right);
  }
}
