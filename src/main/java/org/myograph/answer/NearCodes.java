package org.myograph.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The known codes nearest to one that is not: its neighbours in the alphabet, and those that one
 * slip away (a character wrong, missing, too many, or two changed over). Looks nowhere else, for a
 * thousand unknown codes are looked up among hundreds of thousands.
 */
final class NearCodes {
  private static final int MOST = 3;
  private static final int NEIGHBOURS = 6;
  private static final int LONGEST = 40;
  private static final int FURTHEST = 3;
  private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz.-:";

  private NearCodes() {}

  /**
   * At most three, nearest first; none for a very long code.
   *
   * @param folded in lower case
   * @param known by code in lower case
   */
  static List<Term> of(String folded, NavigableMap<String, Term> known) {
    if (folded.length() > LONGEST || folded.length() < 2) {
      return List.of();
    }
    Map<String, Term> found = new HashMap<>();
    // Step by step: a part of a tree map counts itself before it streams.
    Map.Entry<String, Term> after = known.higherEntry(folded);
    Map.Entry<String, Term> before = known.lowerEntry(folded);
    for (int i = 0; i < NEIGHBOURS; i++) {
      if (after != null) {
        found.put(after.getKey(), after.getValue());
        after = known.higherEntry(after.getKey());
      }
      if (before != null) {
        found.put(before.getKey(), before.getValue());
        before = known.lowerEntry(before.getKey());
      }
    }
    slips(folded, known, found);
    LevenshteinDistance distance = new LevenshteinDistance(FURTHEST);
    Map<String, Integer> distances = new HashMap<>();
    found.keySet().forEach(code -> distances.put(code, distance.apply(folded, code)));
    return found.keySet().stream()
        .filter(code -> distances.get(code) >= 0)
        .sorted(Comparator.<String>comparingInt(distances::get).thenComparing(code -> code))
        .limit(MOST)
        .map(found::get)
        .toList();
  }

  private static void slips(
      String folded, NavigableMap<String, Term> known, Map<String, Term> found) {
    for (int i = 0; i <= folded.length(); i++) {
      String before = folded.substring(0, i);
      String after = folded.substring(i);
      String rest = after.isEmpty() ? "" : after.substring(1);
      tryCode(before + rest, known, found);
      if (after.length() > 1) {
        tryCode(before + after.charAt(1) + after.charAt(0) + after.substring(2), known, found);
      }
      for (int c = 0; c < ALPHABET.length(); c++) {
        tryCode(before + ALPHABET.charAt(c) + after, known, found);
        if (!after.isEmpty()) {
          tryCode(before + ALPHABET.charAt(c) + rest, known, found);
        }
      }
    }
  }

  private static void tryCode(
      String code, NavigableMap<String, Term> known, Map<String, Term> found) {
    Term term = known.get(code);
    if (term != null) {
      found.put(code, term);
    }
  }
}
