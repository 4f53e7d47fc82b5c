package org.myograph.answer;

import java.util.List;
import java.util.Map;

/**
 * Why an argument cannot be taken.
 *
 * @param parameter its name
 * @param message one sentence that says what would be right
 * @param details lists by name: {@code allowed} (text), {@code suggestions} or {@code candidates}
 *     ({@link Name}), {@code is} ({@link Name}: the concept that is of the wrong kind, then its
 *     kinds)
 */
public record ArgumentFault(
    String parameter, Kind kind, String message, Map<String, List<?>> details) {

  /** The kinds of faults; the last five are about what is in the graph. */
  public enum Kind {
    UNKNOWN_PARAMETER,
    REPEATED,
    MISSING,
    INVALID,
    UNKNOWN,
    UNKNOWN_TERM,
    UNKNOWN_ONTOLOGY,
    WRONG_KIND,
    AMBIGUOUS
  }
}
