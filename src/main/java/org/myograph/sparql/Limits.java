package org.myograph.sparql;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What one query may take.
 *
 * @param time how long it may run; at least a millisecond
 * @param rows how many rows or triples its answer may have; at least 1
 * @param bytes how long its text may be, in UTF-8; at least 1
 * @param atOnce how many run at the same time, the others wait for their turn; at least 1
 * @param patience how long one may wait for its turn; at least a millisecond
 */
public record Limits(Duration time, int rows, int bytes, int atOnce, Duration patience) {
  static final Symbol ROWS = Symbol.create("https://w3id.org/myograph/ns#rowLimit");
  static final Symbol BYTES = Symbol.create("https://w3id.org/myograph/ns#queryLength");
  static final Symbol AT_ONCE = Symbol.create("https://w3id.org/myograph/ns#queriesAtOnce");
  static final Symbol WAIT = Symbol.create("https://w3id.org/myograph/ns#queueTime");

  /** More at once would leave the look-ups no thread. */
  private static final int MOST_AT_ONCE = 32;

  private static final int LEAST_AT_ONCE = 8;

  /** Brackets in brackets: deeper ones would overflow the parser's stack. */
  public static final int DEPTH = 64;

  /** Operators and clauses of one query: longer chains overflow the stack of the evaluation. */
  public static final int OPERATORS = 1500;

  /** What holds where the configuration says nothing. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10), 100_000, 32 * 1024, usefulAtOnce(), Duration.ofSeconds(20));

  /**
   * Four a processor: enough that short queries go past long ones, few enough that each of them
   * gets so much of the processors that its own time does not end by the others.
   */
  private static int usefulAtOnce() {
    int useful = 4 * Runtime.getRuntime().availableProcessors();
    return Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, useful));
  }

  /**
   * The limits of a configuration.
   *
   * @throws IllegalArgumentException if a setting is no whole number above zero; the message names
   *     it
   */
  static Limits of(Context settings) {
    return new Limits(
        Duration.ofMillis(number(settings, ARQ.queryTimeout, (int) DEFAULT.time.toMillis())),
        number(settings, ROWS, DEFAULT.rows),
        number(settings, BYTES, DEFAULT.bytes),
        Math.min(MOST_AT_ONCE, number(settings, AT_ONCE, DEFAULT.atOnce)),
        Duration.ofMillis(number(settings, WAIT, (int) DEFAULT.patience.toMillis())));
  }

  private static int number(Context settings, Symbol name, int otherwise) {
    String value = settings.getAsString(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, with the name of the setting.
    }
    throw new IllegalArgumentException(
        "The setting "
            + name.getSymbol()
            + " is \""
            + value
            + "\": a whole number above 0 is due.");
  }
}
