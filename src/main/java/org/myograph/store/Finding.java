package org.myograph.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/**
 * A mistake in a source file, at the place where a person can mend it.
 *
 * @param file the file, as the user named it (below the folder given on the command line)
 * @param line line, counted from 1; 1 also stands for "the file as a whole"
 * @param column column, counted from 1; 0: not known
 * @param message what is wrong, one line
 */
public record Finding(Path file, long line, long column, String message)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.file().toString())
          .thenComparingLong(Finding::line)
          .thenComparingLong(Finding::column)
          .thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(file);
    line = Math.max(1, line);
    column = Math.max(0, column);
    message = message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** A finding about the file as a whole. */
  public static Finding of(Path file, String message) {
    return new Finding(file, 1, 0, message);
  }

  /** By file, line, column, message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: message}, the message preceded by the column where that is known. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (column > 0 ? "column " + column + ": " : "") + message;
  }
}
