package org.myograph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping set as it stands in its file.
 *
 * @param header the set's metadata
 * @param columns where the slots stand in a row; empty when the table has none that can be read
 * @param rows the mappings, in the file's order
 */
record SssomTable(SssomHeader header, SssomColumns columns, List<Row> rows) {

  private static final List<String> ALWAYS = List.of("predicate_id", "mapping_justification");

  /** A row, which has a value in each slot that must have one. */
  static final class Row {
    private final SssomColumns columns;
    private final TsvReader.Line line;

    Row(SssomColumns columns, TsvReader.Line line) {
      this.columns = columns;
      this.line = line;
    }

    /** Line in the file, counted from 1. */
    long line() {
      return line.line();
    }

    /** The text of a slot; null where it is empty. */
    String get(String slot) {
      return columns.get(slot, line.cells());
    }

    /** Where in its line a slot stands, counted from 1; 0: nowhere. */
    long column(String slot) {
      Integer index = columns.index().get(slot);
      return index == null ? 0 : line.columns()[index];
    }
  }

  /** Reads {@code file}; mistakes are added to {@code findings}, and the sound rows returned. */
  static SssomTable read(SourceFile file, List<Finding> findings) {
    return read(file, Optional.empty(), findings, findings);
  }

  /**
   * Reads {@code file}.
   *
   * @param metadata the set's metadata, where it is not in the same file
   * @param findings takes mistakes of header and columns
   * @param bad takes mistakes of single rows, which are left out
   */
  static SssomTable read(
      SourceFile file, Optional<SourceFile> metadata, List<Finding> findings, List<Finding> bad) {
    String text = file.text();
    int start = 0;
    List<String> embedded = new ArrayList<>();
    while (start < text.length() && text.charAt(start) == '#') {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
      embedded.add(text.substring(start + 1, end).stripTrailing());
      start = end;
    }
    boolean external = embedded.isEmpty() && metadata.isPresent();
    SourceFile about = external ? metadata.get() : file;
    String yaml = external ? about.text() : String.join("\n", embedded);
    int before = findings.size();
    SssomHeader header = SssomHeader.read(about, yaml, external ? 0 : 1, findings);
    if (findings.size() == before || !header.slots().isEmpty()) {
      SssomHeaderRules.check(file, about, yaml.lines().toList(), header, findings);
    }
    TsvReader reader = new TsvReader(text, start, embedded.size() + 1L);
    TsvReader.Line head = reader.next();
    boolean ours = file.kind() == SourceFile.Kind.SSSOM;
    if (head == null) {
      findings.add(file.at(Math.max(1, embedded.size()), 0, "no table follows the header"));
      return new SssomTable(header, SssomColumns.of(List.of(), false), List.of());
    }
    List<String> names = List.of(head.cells());
    SssomColumns columns = SssomColumns.of(names, !ours);
    List<Row> rows = new ArrayList<>();
    if (checkColumns(file, head, columns, header, findings)) {
      for (TsvReader.Line line = reader.next(); line != null; line = reader.next()) {
        row(file, header, columns, line, rows, bad);
      }
    }
    return new SssomTable(header, columns, rows);
  }

  private static boolean checkColumns(
      SourceFile file,
      TsvReader.Line head,
      SssomColumns columns,
      SssomHeader header,
      List<Finding> findings) {
    int before = findings.size();
    boolean ours = file.kind() == SourceFile.Kind.SSSOM;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < head.cells().length; i++) {
      String column = head.cells()[i];
      if (!seen.add(column)) {
        findings.add(file.at(head.line(), head.columns()[i], "column " + column + " stands twice"));
      } else if (ours && SssomSlot.ofMapping(column).isEmpty()) {
        findings.add(file.at(head.line(), head.columns()[i], "unknown column " + column));
      }
    }
    List<String> required = new ArrayList<>(ALWAYS);
    for (String end : List.of("subject", "object")) {
      boolean literal =
          !ours
              && columns.has(end + "_label")
              && (columns.has(end + "_type") || header.find(end + "_type").isPresent());
      if (!literal) {
        required.add(end + "_id");
      }
    }
    required.stream()
        .filter(column -> !columns.has(column))
        .forEach(
            column -> findings.add(file.at(head.line(), 0, "column " + column + " is missing")));
    return findings.size() == before;
  }

  private static void row(
      SourceFile file,
      SssomHeader header,
      SssomColumns columns,
      TsvReader.Line found,
      List<Row> rows,
      List<Finding> findings) {
    int width = (int) columns.index().values().stream().distinct().count();
    boolean ours = file.kind() == SourceFile.Kind.SSSOM;
    TsvReader.Line line = ours ? found : found.filled(width);
    if (line.fault() >= 0) {
      findings.add(
          file.at(
              line.line(),
              line.columns()[line.fault()],
              "a field that begins with a quotation mark is to end with one, and a mark within is"
                  + " to be doubled"));
      return;
    }
    if (line.cells().length != width) {
      String fault = " fields where the table has " + width + " columns";
      findings.add(file.at(line.line(), 0, line.cells().length + fault));
      return;
    }
    Row row = new Row(columns, line);
    List<String> required = new ArrayList<>(ALWAYS);
    for (String end : List.of("subject", "object")) {
      // Ours map terms to terms.
      required.add(end + (!ours && isLiteral(row, header, end) ? "_label" : "_id"));
    }
    int before = findings.size();
    for (String slot : required) {
      if (row.get(slot) == null) {
        findings.add(file.at(row.line(), row.column(slot), slot + " is empty"));
      }
    }
    if (findings.size() == before) {
      rows.add(row);
    }
  }

  /** Whether an end of a mapping is no term but words: those of its label. */
  static boolean isLiteral(Row row, SssomHeader header, String end) {
    String type = row.get(end + "_type");
    return SssomSlot.LITERAL.equals(type == null ? header.find(end + "_type").orElse(null) : type);
  }

  /** Whether no row has a value of its own: what the set says then counts for all of them. */
  boolean leavesToTheSet(SssomSlot slot) {
    return !columns.has(slot.name()) || rows.stream().allMatch(row -> row.get(slot.name()) == null);
  }
}
