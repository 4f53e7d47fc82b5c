package org.myograph.web.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The items of an answer that is no look-up's as lines of cells, for CSV and TSV: some members of
 * each, named by the keys on the way to them. Of a list the values are separated by spaces; what is
 * absent or null is an empty cell.
 */
public final class TreeTable {
  private static final String LIST = "list";

  private static final Map<String, String> OF_SEARCH =
      columns(
          "concept", "concept.id",
          "concept_label", "concept.label",
          "concept_iri", "concept.iri",
          "vocabulary", "vocabulary",
          "kinds", "kinds.id",
          "match", "match",
          "field", "field",
          "text", "text",
          "synonym_kind", "synonymKind",
          "lay", "lay",
          "ontologies", "ontologies",
          "obsolete", "obsolete",
          "replaced_by", "replacedBy.id",
          "mapped_to", "mappedTo.concept.id");

  private static final Map<String, String> OF_RESOLVE =
      columns(
          LIST,
          LIST,
          "concept",
          "concept.id",
          "concept_label",
          "concept.label",
          "predicate",
          "predicate",
          "modifier",
          "modifier",
          "code",
          "code",
          "iri",
          "iri",
          "label",
          "label",
          "vocabulary",
          "vocabulary",
          "set",
          "set",
          "confidence",
          "confidence",
          "comment",
          "comment");

  private TreeTable() {}

  private static Map<String, String> columns(String... namesAndKeys) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndKeys.length; i += 2) {
      columns.put(namesAndKeys[i], namesAndKeys[i + 1]);
    }
    return columns;
  }

  /** What a search has found, of one page. */
  public static List<List<String>> ofSearch(Map<String, Object> answer) {
    return lines(OF_SEARCH, list(answer, "items"));
  }

  /**
   * What a code resolves to; {@code list} says in which list of the JSON a line stands: {@code
   * items}, {@code through} or {@code others}.
   */
  public static List<List<String>> ofResolve(Map<String, Object> answer) {
    List<Map<?, ?>> all = new ArrayList<>();
    for (String name : List.of("items", "through", "others")) {
      for (Map<?, ?> item : list(answer, name)) {
        Map<Object, Object> named = new LinkedHashMap<>(item);
        named.put(LIST, name);
        all.add(named);
      }
    }
    return lines(OF_RESOLVE, all);
  }

  private static List<Map<?, ?>> list(Map<String, Object> answer, String name) {
    List<Map<?, ?>> items = new ArrayList<>();
    for (Object item : (Collection<?>) answer.getOrDefault(name, List.of())) {
      items.add((Map<?, ?>) item);
    }
    return items;
  }

  private static List<List<String>> lines(Map<String, String> columns, List<Map<?, ?>> items) {
    List<List<String>> lines = new ArrayList<>(List.of(List.copyOf(columns.keySet())));
    for (Map<?, ?> item : items) {
      lines.add(columns.values().stream().map(keys -> cell(item, keys)).toList());
    }
    return lines;
  }

  private static String cell(Object value, String keys) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(one -> cell(one, keys)).collect(Collectors.joining(" "));
    }
    if (keys.isEmpty()) {
      return value.toString();
    }
    int dot = keys.indexOf('.');
    String key = dot < 0 ? keys : keys.substring(0, dot);
    return value instanceof Map<?, ?> map
        ? cell(map.get(key), dot < 0 ? "" : keys.substring(dot + 1))
        : "";
  }
}
