package org.myograph.web;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180, strictly. */
public final class CsvReader {
  private CsvReader() {}

  public static List<List<String>> read(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int at = 0;
    while (at < csv.length()) {
      char c = csv.charAt(at);
      if (c == '"') {
        int end = closing(csv, at + 1);
        cell.append(csv, at + 1, end);
        at = end + 1;
      } else if (c == ',') {
        line.add(take(cell));
        at++;
      } else if (csv.startsWith("\r\n", at)) {
        line.add(take(cell));
        lines.add(List.copyOf(line));
        line.clear();
        at += 2;
      } else if (c == '\n' || c == '\r') {
        throw new AssertionError("a line break that is no CR LF, at " + at);
      } else {
        cell.append(c);
        at++;
      }
    }
    return lines;
  }

  private static int closing(String csv, int from) {
    int at = csv.indexOf('"', from);
    while (at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
      at = csv.indexOf('"', at + 2);
    }
    return at;
  }

  private static String take(StringBuilder cell) {
    String text = cell.toString().replace("\"\"", "\"");
    cell.setLength(0);
    return text;
  }
}
