package org.myograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the slots of a row stand, also those that a table of before SSSOM 1.0 has under other names
 * (<a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV, compatibility
 * with previous versions</a>), or that a table of the former literal profile has.
 *
 * @param index slot to the number of its column
 * @param constant slot to what it is in all rows
 * @param words slot to what stands for a former word
 */
record SssomColumns(
    Map<String, Integer> index,
    Map<String, String> constant,
    Map<String, Map<String, String>> words) {

  private static final Map<String, List<String>> FORMER =
      Map.of(
          "match_type", List.of("mapping_justification"),
          "match_term_type", List.of("subject_type", "object_type"),
          "semantic_similarity_score", List.of("similarity_score"),
          "semantic_similarity_measure", List.of("similarity_measure"),
          "literal", List.of("subject_label"),
          "literal_source", List.of("subject_source"),
          "literal_source_version", List.of("subject_source_version"),
          "literal_preprocessing", List.of("subject_preprocessing"));

  private static final Map<String, Map<String, String>> FORMER_WORDS =
      Map.of(
          "match_type",
          Map.of(
              "Lexical", "semapv:LexicalMatching",
              "Logical", "semapv:LogicalMatching",
              "HumanCurated", "semapv:ManualMappingCuration",
              "Complex", "semapv:CompositeMatching",
              "Unspecified", "semapv:UnspecifiedMatching",
              "SemanticSimilarity", "semapv:SemanticSimilarityThresholdMatching"),
          "match_term_type",
          Map.of(
              "ConceptMatch", "skos concept",
              "ClassMatch", "owl class",
              "ObjectPropertyMatch", "owl object property",
              "IndividualMatch", "owl named individual",
              "DataPropertyMatch", "owl data property",
              "TermMatch", SssomSlot.LITERAL));

  /**
   * Of a table's first line.
   *
   * @param former whether former names count too
   */
  static SssomColumns of(List<String> names, boolean former) {
    SssomColumns columns =
        new SssomColumns(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
    for (int i = 0; i < names.size(); i++) {
      columns.index.put(names.get(i), i);
    }
    for (String name : former ? names : List.<String>of()) {
      for (String slot : FORMER.getOrDefault(name, List.of())) {
        if (!names.contains(slot)) {
          columns.index.put(slot, names.indexOf(name));
          Optional.ofNullable(FORMER_WORDS.get(name))
              .ifPresent(words -> columns.words.put(slot, words));
        }
      }
    }
    if (former && names.contains("literal") && !names.contains("subject_type")) {
      columns.constant.put("subject_type", SssomSlot.LITERAL);
    }
    return columns;
  }

  boolean has(String slot) {
    return index.containsKey(slot) || constant.containsKey(slot);
  }

  /** The text of a slot; null where it is empty. */
  String get(String slot, String[] cells) {
    Integer column = index.get(slot);
    String text = column == null ? null : cells[column];
    if (text == null || text.isBlank()) {
      return constant.get(slot);
    }
    return words.getOrDefault(slot, Map.of()).getOrDefault(text, text);
  }

  /** The slots of a mapping that the table has, in SSSOM's order. */
  List<SssomSlot> slots() {
    List<SssomSlot> slots = new ArrayList<>(SssomSlot.ofMapping());
    slots.removeIf(slot -> !has(slot.name()));
    return slots;
  }
}
