package org.myograph.web.dump;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Query;

/**
 * The mapping sets of the graph, ready to be written as SSSOM.
 *
 * @param curieMap the prefixes of all CURIEs in {@code slots} and {@code mappings}
 * @param slots metadata of the set, or of all sets together, by SSSOM slot
 * @param mappings one map a mapping, by SSSOM slot, in the order of {@link #COLUMNS}
 */
record SssomSets(
    Map<String, String> curieMap, Map<String, String> slots, List<Map<String, String>> mappings) {

  /** The slots of a mapping, in the order in which SSSOM lists them. */
  static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "predicate_modifier",
          "object_id",
          "object_label",
          "mapping_justification",
          "object_source",
          "mapping_source",
          "confidence",
          "comment");

  /** What a file needs to know of all sets. */
  record Queries(Query sets, Query mappings) {}

  /** Titles of the sets by their short names, sorted. */
  static Map<String, String> titles(OurGraphs graphs, Queries queries) {
    Map<String, String> titles = new TreeMap<>();
    for (Rows.Row row : graphs.rows(queries.sets()).rows()) {
      titles.put(row.text("name"), row.find("title").orElse(row.text("name")));
    }
    return titles;
  }

  /**
   * Reads one set or all.
   *
   * @param name a set's short name; empty: all sets, each mapping with the set it comes from
   */
  static SssomSets read(OurGraphs graphs, Queries queries, Optional<String> name) {
    Curies curies = new Curies(Map.of());
    curies.of("https://w3id.org/semapv/vocab/CompositeMatching");
    List<Rows.Row> sets =
        graphs.rows(queries.sets()).rows().stream()
            .filter(row -> name.isEmpty() || row.text("name").equals(name.get()))
            .toList();
    List<Map<String, String>> mappings = new ArrayList<>();
    for (Rows.Row row : graphs.rows(queries.mappings()).rows()) {
      if (name.isEmpty() || row.text("set_name").equals(name.get())) {
        mappings.add(mapping(row, curies, name.isEmpty()));
      }
    }
    Map<String, String> slots = new LinkedHashMap<>();
    Rows.Row first = sets.get(0);
    slots.put("mapping_set_id", name.isEmpty() ? ALL : first.text("set"));
    copy(first, "version", slots, "mapping_set_version");
    if (name.isEmpty()) {
      slots.put("mapping_set_title", "Myograph: all mapping sets in one");
      slots.put("mapping_set_description", "mapping_source names the set of each mapping.");
    } else {
      copy(first, "title", slots, "mapping_set_title");
      copy(first, "description", slots, "mapping_set_description");
    }
    copy(first, "license", slots, "license");
    slots.put("subject_source", curies.of("https://w3id.org/myograph/ns"));
    return new SssomSets(Map.copyOf(curies.used()), slots, mappings);
  }

  private static final String ALL = "https://w3id.org/myograph/dump/myograph.sssom.tsv";

  private static void copy(Rows.Row from, String column, Map<String, String> slots, String slot) {
    from.find(column).ifPresent(value -> slots.put(slot, value));
  }

  private static Map<String, String> mapping(Rows.Row row, Curies curies, boolean withSource) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : COLUMNS) {
      switch (column) {
        case "object_id" -> cells.put(column, curies.code(row.text("code"), row.text(column)));
        case "mapping_source" -> {
          if (withSource) {
            cells.put(column, curies.of(row.text("set")));
          }
        }
        case "confidence" ->
            row.find(column)
                .map(text -> new BigDecimal(text).stripTrailingZeros().toPlainString())
                .ifPresent(value -> cells.put(column, value));
        case "subject_label", "object_label", "comment", "predicate_modifier" ->
            row.find(column).ifPresent(value -> cells.put(column, value));
        default -> row.find(column).ifPresent(value -> cells.put(column, curies.of(value)));
      }
    }
    return cells;
  }
}
