package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.codes.CodeForms;

/** Links to foreign vocabularies, from both ends. Immutable. */
public final class MappingIndex {
  private final List<Mapping> all = new ArrayList<>();
  private final Map<String, List<Mapping>> byCode = new HashMap<>();
  private final Map<String, List<Mapping>> byObject = new HashMap<>();
  private final Map<String, List<Mapping>> byConcept = new HashMap<>();
  private final Map<String, String> vocabularies = new TreeMap<>();

  /** Call inside a READ transaction. */
  MappingIndex(IndexQueries queries, DatasetGraph dataset) {
    for (IndexRow row : queries.rows("mappings", dataset)) {
      String confidence = row.findText("confidence").orElse("");
      Mapping mapping =
          new Mapping(
              row.text("concept"),
              Slugs.localName(row.text("predicate")),
              row.text("code"),
              row.text("object"),
              row.findText("label"),
              row.findText("vocabulary").orElse(""),
              row.findText("set").orElse(""),
              confidence.isEmpty()
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(Double.parseDouble(confidence)),
              row.findText("comment"));
      all.add(mapping);
      add(byCode, fold(mapping.code()), mapping);
      add(byObject, mapping.object(), mapping);
      add(byConcept, mapping.concept(), mapping);
      vocabularies.put(plain(mapping.vocabulary()), mapping.vocabulary());
    }
    for (Mapping mapping : all) {
      vocabularies.putIfAbsent(plain(mapping.set()), mapping.vocabulary());
    }
  }

  private static void add(Map<String, List<Mapping>> map, String key, Mapping mapping) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(mapping);
  }

  private static String fold(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static String plain(String vocabulary) {
    return fold(vocabulary).replaceAll("[^a-z0-9]", "");
  }

  /** All of them, by concept and code. */
  public List<Mapping> all() {
    return List.copyOf(all);
  }

  /**
   * Closest first; {@code code} is written in any way that {@link CodeForms} reads. One that names
   * terms of several vocabularies has the mappings of all.
   */
  public List<Mapping> ofCode(String code) {
    List<Mapping> found = byObject.get(code);
    if (found == null) {
      found = byCode.get(fold(code));
    }
    if (found == null) {
      found =
          CodeForms.ALL.known(code, reading -> byCode.containsKey(fold(reading.code()))).stream()
              .flatMap(reading -> byCode.get(fold(reading.code())).stream())
              .toList();
    }
    List<Mapping> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Mapping::distance).thenComparing(Mapping::concept));
    return sorted;
  }

  /** By vocabulary's code. */
  public List<Mapping> ofConcept(String iri) {
    return byConcept.getOrDefault(iri, List.of());
  }

  /**
   * The name of a vocabulary as the graph has it, for its name in any case, that of its file, or a
   * prefix of its codes.
   */
  public Optional<String> vocabulary(String name) {
    return Optional.ofNullable(vocabularies.get(plain(name)))
        .or(
            () ->
                CodeForms.ALL
                    .ofVocabulary(name)
                    .map(form -> vocabularies.get(plain(form.vocabulary()))));
  }

  /** Names of all vocabularies. */
  public List<String> vocabularies() {
    return vocabularies.values().stream().distinct().sorted().toList();
  }
}
