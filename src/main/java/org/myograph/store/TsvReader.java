package org.myograph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a table with tabs, one record after the other. A field may stand in quotation marks, and
 * then holds tabs, line breaks and doubled quotation marks (RFC 4180 with tabs, as SSSOM/TSV asks
 * for). Blank lines are passed over. Not for two threads.
 */
final class TsvReader {
  /**
   * @param line where it begins, counted from 1
   * @param cells its fields without the marks that quote them
   * @param columns where each field begins in its line, counted from 1
   * @param fault the number of the first field whose quotation marks are amiss, which is then taken
   *     as it stands up to the next tab; -1: none
   */
  record Line(long line, String[] cells, int[] columns, int fault) {
    /** With empty cells at its end up to {@code width}: programs for tables leave them out. */
    Line filled(int width) {
      if (cells.length >= width) {
        return this;
      }
      String[] all = Arrays.copyOf(cells, width);
      Arrays.fill(all, cells.length, width, "");
      return new Line(line, all, Arrays.copyOf(columns, width), fault);
    }
  }

  private final String text;
  private int at;
  private long line;
  private int lineStart;

  /**
   * @param text the whole file
   * @param from index in it of the table's first character
   * @param line the number of its line
   */
  TsvReader(String text, int from, long line) {
    this.text = text;
    this.at = from;
    this.lineStart = from;
    this.line = line;
  }

  /** The next record; null after the last one. */
  Line next() {
    skipBlankLines();
    if (at >= text.length()) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    long first = line;
    int fault = -1;
    boolean more = true;
    while (more) {
      columns.add(text.codePointCount(lineStart, at) + 1);
      String quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : null;
      if (quoted == null && at < text.length() && text.charAt(at) == '"' && fault < 0) {
        fault = cells.size();
      }
      cells.add(quoted == null ? plain() : quoted);
      more = at < text.length() && text.charAt(at) == '\t';
      if (more) {
        at++;
      }
    }
    endLine();
    return new Line(
        first,
        cells.toArray(new String[0]),
        columns.stream().mapToInt(Integer::intValue).toArray(),
        fault);
  }

  private void skipBlankLines() {
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) <= ' ') {
        // A row of nothing but tabs is a row: it has its empty fields.
        if (text.charAt(end) == '\t') {
          return;
        }
        end++;
      }
      if (end < text.length() && text.charAt(end) != '\n') {
        return;
      }
      at = end;
      endLine();
    }
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length()) {
      at++;
      line++;
      lineStart = at;
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '\t' && !atLineEnd(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean atLineEnd(int index) {
    char c = text.charAt(index);
    boolean pair = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return c == '\n' || pair || (c == '\r' && index + 1 == text.length());
  }

  /** What a quoted field holds; null, and nothing is read, where its marks are amiss. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    int index = at + 1;
    while (index < text.length()) {
      char c = text.charAt(index);
      boolean doubled = c == '"' && index + 1 < text.length() && text.charAt(index + 1) == '"';
      if (c == '"' && !doubled) {
        int after = index + 1;
        if (after < text.length() && text.charAt(after) != '\t' && !atLineEnd(after)) {
          return null;
        }
        moveTo(after);
        return value.toString();
      }
      value.append(c);
      index += doubled ? 2 : 1;
    }
    return null;
  }

  private void moveTo(int index) {
    for (int i = at; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    at = index;
  }
}
