package org.myograph.imports;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** What of a file could not be taken over, or looks wrong: all counted, the first listed. */
public final class Problems implements ErrorHandler {
  private static final int LISTED = 20;

  private final List<String> skippedList = new ArrayList<>();
  private final List<String> doubtfulList = new ArrayList<>();
  private long skipped;
  private long doubtful;
  private String lastPlace = "";

  /** A mistake that ends the reading. */
  static final class Fatal extends RiotException {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final long column;

    Fatal(String message, long line, long column) {
      super(message);
      this.line = line;
      this.column = column;
    }

    ImportException asImportException() {
      return ImportException.at(line, column, getMessage());
    }
  }

  /** Statements of the file that are left out. */
  public long skipped() {
    return skipped;
  }

  /** Statements that look wrong and were taken over as they are. */
  public long doubtful() {
    return doubtful;
  }

  /** The first statements left out, each with its place. */
  public List<String> firstSkipped() {
    return List.copyOf(skippedList);
  }

  /** The first statements that look wrong, each with its place. */
  public List<String> firstDoubtful() {
    return List.copyOf(doubtfulList);
  }

  /** Forgets all: the file is read anew. */
  void clear() {
    skippedList.clear();
    doubtfulList.clear();
    skipped = 0;
    doubtful = 0;
    lastPlace = "";
  }

  /** A statement is left out; its place is where the reader last saw a mistake. */
  void skip(String what) {
    skipAt(lastPlace, what);
  }

  /** A statement is left out that {@link #listSkipped} listed before. */
  void skipListed() {
    skipped++;
  }

  /** Lists what makes statements be left out; they are counted when it comes to them. */
  void listSkipped(long line, long column, String what) {
    if (skippedList.size() < LISTED) {
      skippedList.add("line " + line + ", column " + column + ": " + shortened(what));
    }
  }

  void skipLine(long line, String what) {
    skipAt("line " + line + ": ", what);
  }

  void skipAt(String place, String what) {
    skipped++;
    if (skippedList.size() < LISTED) {
      skippedList.add(place + shortened(what));
    }
  }

  /** What a line says is taken over in a way that its author may not have meant. */
  void doubtLine(long line, String what) {
    doubtAt("line " + line + ": ", what);
  }

  @Override
  public void warning(String message, long line, long column) {
    lastPlace = line > 0 ? "line " + line + ", column " + column + ": " : "";
    doubtAt(lastPlace, message);
  }

  private void doubtAt(String place, String what) {
    doubtful++;
    if (doubtfulList.size() < LISTED) {
      doubtfulList.add(place + shortened(what));
    }
  }

  @Override
  public void error(String message, long line, long column) {
    warning(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new Fatal(message, line, column);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }
}
