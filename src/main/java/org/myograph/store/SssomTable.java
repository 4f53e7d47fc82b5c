package org.myograph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping set as it stands in its file.
 *
 * @param header the set's metadata
 * @param rows the mappings, in the file's order
 */
record SssomTable(SssomHeader header, List<Row> rows) {

  private static final List<String> REQUIRED =
      List.of("subject_id", "predicate_id", "object_id", "mapping_justification");

  /**
   * The slots that files of ours may have: those that the graph shows, and those that only people
   * read. Those of others may have any.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "predicate_label",
          "predicate_modifier",
          "object_id",
          "object_label",
          "object_source",
          "object_source_version",
          "mapping_justification",
          "mapping_date",
          "mapping_source",
          "confidence",
          "author_id",
          "author_label",
          "reviewer_id",
          "reviewer_label",
          "see_also",
          "comment");

  /**
   * @param line line in the file, counted from 1
   * @param cells column to value; empty cells are left out
   */
  record Row(long line, Map<String, String> cells) {
    String get(String column) {
      return cells.get(column);
    }
  }

  /** Reads {@code file}; mistakes are added to {@code findings}, and the sound rows returned. */
  static SssomTable read(SourceFile file, List<Finding> findings) {
    List<String> lines = file.text().lines().toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).startsWith("#")) {
      first++;
    }
    SssomHeader header = SssomHeader.read(file, lines.subList(0, first), findings);
    List<Row> rows = new ArrayList<>();
    if (first == lines.size()) {
      findings.add(file.at(first, 0, "no table follows the header"));
      return new SssomTable(header, rows);
    }
    List<String> columns = List.of(lines.get(first).split("\t", -1));
    boolean usable = checkColumns(file, first + 1L, columns, findings);
    for (int i = first + 1; usable && i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(file, i + 1L, columns, lines.get(i), rows, findings);
      }
    }
    return new SssomTable(header, rows);
  }

  private static boolean checkColumns(
      SourceFile file, long line, List<String> columns, List<Finding> findings) {
    int before = findings.size();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        findings.add(file.at(line, 0, "column " + column + " stands twice"));
      } else if (file.kind() == SourceFile.Kind.SSSOM && !KNOWN.contains(column)) {
        findings.add(file.at(line, 0, "unknown column " + column));
      }
    }
    REQUIRED.stream()
        .filter(column -> !seen.contains(column))
        .forEach(column -> findings.add(file.at(line, 0, "column " + column + " is missing")));
    return findings.size() == before;
  }

  private static void row(
      SourceFile file,
      long line,
      List<String> columns,
      String text,
      List<Row> rows,
      List<Finding> findings) {
    String[] values = text.split("\t", -1);
    if (values.length != columns.size()) {
      findings.add(
          file.at(
              line,
              0,
              values.length + " fields where the table has " + columns.size() + " columns"));
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      String value = unquote(values[i]);
      if (!value.isBlank()) {
        cells.put(columns.get(i), value);
      }
    }
    List<String> missing = REQUIRED.stream().filter(column -> !cells.containsKey(column)).toList();
    if (missing.isEmpty()) {
      rows.add(new Row(line, cells));
    } else {
      missing.forEach(column -> findings.add(file.at(line, 0, column + " is empty")));
    }
  }

  /** A field in quotation marks, as spreadsheets write one that holds such marks. */
  private static String unquote(String field) {
    boolean quoted = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }
}
