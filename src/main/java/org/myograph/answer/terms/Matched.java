package org.myograph.answer.terms;

/** How many of the asked words a search wants to find again, as its answer says. */
public enum Matched {
  ALL_WORDS("all words"),
  /**
   * More than half of them, but not one word of two; or a whole name, where the other words of the
   * question are none of it ({@code headache} in {@code headache with spasm}).
   */
  MOST_WORDS("most words");

  private final String word;

  Matched(String word) {
    this.word = word;
  }

  /** As answers have it. */
  public String word() {
    return word;
  }

  /** How many of so many words are enough. */
  public int of(int words) {
    return this == ALL_WORDS ? words : Math.max(Math.min(words, 2), words / 2 + 1);
  }
}
