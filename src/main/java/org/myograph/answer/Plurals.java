package org.myograph.answer;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/** Names in the plural, which mean what they mean in the singular. */
final class Plurals {
  private static final EnglishMinimalStemmer STEMMER = new EnglishMinimalStemmer();

  private Plurals() {}

  /**
   * Each word without the ending of a plural, and else as it is: two names are the same but for
   * number when this is. Nothing else is taken off, since cramping is no cramp.
   *
   * @param text words in lower case with single spaces between
   */
  static String singular(String text) {
    StringBuilder singular = new StringBuilder();
    for (String word : text.split(" ")) {
      char[] letters = word.toCharArray();
      int length = STEMMER.stem(letters, letters.length);
      singular.append(singular.isEmpty() ? "" : " ").append(letters, 0, length);
    }
    return singular.toString();
  }
}
