package org.myograph.web.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180) and TSV of a look-up's answer. */
public final class SeparatedText {
  private SeparatedText() {}

  /** Lines end with CR LF; cells are quoted where they must be. */
  public static byte[] csv(Rendering rendering) {
    return csv(new Table(rendering).lines());
  }

  /** The same of lines at hand. */
  public static byte[] csv(List<List<String>> lines) {
    return bytes(lines, ",", "\r\n", true);
  }

  /**
   * Lines end with LF; a tab or line break inside a cell becomes a space, for TSV has no quotes.
   */
  public static byte[] tsv(Rendering rendering) {
    return tsv(new Table(rendering).lines());
  }

  /** The same of lines at hand. */
  public static byte[] tsv(List<List<String>> lines) {
    return bytes(lines, "\t", "\n", false);
  }

  /** The format's lines: CSV, or TSV. */
  public static byte[] of(Format format, List<List<String>> lines) {
    return format == Format.TSV ? tsv(lines) : csv(lines);
  }

  private static byte[] bytes(
      List<List<String>> lines, String separator, String end, boolean quotes) {
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      text.append(
          line.stream()
              .map(cell -> quotes ? quoted(cell) : cell.replaceAll("[\\t\\r\\n]+", " "))
              .collect(Collectors.joining(separator)));
      text.append(end);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    boolean needed =
        cell.indexOf(',') >= 0
            || cell.indexOf('"') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
