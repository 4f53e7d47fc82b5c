package org.myograph.imports;

/** A file cannot be imported; the message is one line that says why and, where known, the place. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ImportException(String message) {
    super(oneLine(message));
  }

  public ImportException(String message, Throwable cause) {
    super(oneLine(message), cause);
  }

  /** Of a mistake at {@code line} and {@code column}, both counted from 1; 0 or less: not known. */
  static ImportException at(long line, long column, String message) {
    String place = line > 0 ? "line " + line + (column > 0 ? ", column " + column : "") + ": " : "";
    return new ImportException(place + message);
  }

  private static String oneLine(String message) {
    return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
