package org.myograph.lookup;

import java.nio.file.Path;

/**
 * A rule that a look-up file breaks.
 *
 * @param line line of the file, from 1
 */
public record Fault(Path file, int line, Rule rule, String message) {

  /** {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
