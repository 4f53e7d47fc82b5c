package org.myograph.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * The end of a query's time, for code that ARQ cannot interrupt: it looks at its clock between two
 * rows only, and a regular expression may back-track for years on one.
 *
 * @param end the end, by {@link System#nanoTime()}
 */
record Watch(long end) {
  private static final int READS_A_LOOK = 4096;

  static Watch of(Duration time) {
    return new Watch(System.nanoTime() + time.toNanos());
  }

  /**
   * @throws QueryCancelledException if the time is over
   */
  void look() {
    if (System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
  }

  /** The same text; who reads it reads the clock too. */
  CharSequence over(CharSequence text) {
    return new Watched(text);
  }

  private final class Watched implements CharSequence {
    private final CharSequence text;
    private int reads;

    private Watched(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++reads == READS_A_LOOK) {
        reads = 0;
        look();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Watched(text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
