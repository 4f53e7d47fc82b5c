package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.lookup.Column;
import org.myograph.lookup.ColumnType;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** No look-up returns what is not of the kind that its header declares, whatever it is asked. */
class ColumnKindsTest {
  /** Columns that hold anything of the graph. */
  private static final Set<String> OF_ANY_KIND =
      Set.of("relation", "predicate", "subject", "concept", "about");

  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream()
        .filter(lookup -> lookup.columns().stream().anyMatch(c -> !c.kinds().isEmpty()));
  }

  @Test
  void each_column_of_concepts_declares_of_which_kind_they_are() {
    for (Lookup lookup : ApiUnderTest.lookups()) {
      for (Column column : lookup.columns()) {
        boolean concepts =
            column.type() == ColumnType.CONCEPT || column.type() == ColumnType.CONCEPTS;
        assertTrue(
            !concepts || !column.kinds().isEmpty() || OF_ANY_KIND.contains(column.name()),
            lookup.name() + " " + column.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void each_row_is_of_the_declared_kind(Lookup lookup) {
    int cells = 0;
    for (Map<String, List<String>> call : calls(lookup)) {
      String address = ApiUnderTest.call(lookup, call);
      JsonNode answer = ApiUnderTest.get(address);
      assertTrue(answer.has("items"), address + answer);
      for (JsonNode item : answer.get("items")) {
        for (JsonNode row : item.has("symptoms") ? item.get("symptoms") : List.of(item)) {
          cells += check(lookup, address, row);
        }
      }
    }
    boolean ours = !lookup.acrossOntologies();
    assertFalse(ours && cells == 0, lookup.name() + " has no row to look at");
  }

  private static int check(Lookup lookup, String address, JsonNode row) {
    int cells = 0;
    for (Column column : lookup.columns()) {
      JsonNode cell = row.path(column.name());
      for (JsonNode one : cell.isArray() ? cell : List.of(cell)) {
        if (one.has("iri") && !column.kinds().isEmpty()) {
          Set<String> is = kinds(one.get("iri").asText());
          assertTrue(
              column.kinds().stream().anyMatch(is::contains),
              () -> address + " " + column.name() + " " + one.get("id") + " is " + is);
          cells++;
        }
      }
    }
    return cells;
  }

  private static Set<String> kinds(String iri) {
    return KINDS.computeIfAbsent(
        iri,
        asked -> {
          String query =
              "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?kind WHERE { <"
                  + asked
                  + "> rdfs:subClassOf|a/rdfs:subClassOf? ?kind }";
          String json = "application/sparql-results+json";
          JsonNode rows = ApiUnderTest.json(ApiUnderTest.service().ask(query, json).body());
          Set<String> kinds = new TreeSet<>();
          rows.at("/results/bindings")
              .forEach(k -> kinds.add(k.at("/kind/value").asText().replaceFirst("^.*#", "myo:")));
          return kinds;
        });
  }

  /** The example, and of a look-up about one concept every concept that it takes. */
  private static List<Map<String, List<String>>> calls(Lookup lookup) {
    Map<String, List<String>> all = new HashMap<>(lookup.example());
    lookup.parameter(ParameterType.POLARITY).ifPresent(p -> all.put(p.name(), List.of("all")));
    List<Map<String, List<String>>> calls = new ArrayList<>(List.of(lookup.example(), all));
    for (Parameter parameter : lookup.parameters()) {
      String list = parameter.kind().orElse("");
      boolean listed = list.equals("myo:Condition") || list.equals("myo:Symptom");
      if (parameter.required() && listed) {
        JsonNode items =
            ApiUnderTest.get(list.equals("myo:Condition") ? "/api/conditions" : "/api/symptoms")
                .get("items");
        String column = list.equals("myo:Condition") ? "condition" : "symptom";
        for (String id : ApiUnderTest.texts(items, "/" + column + "/id")) {
          Map<String, List<String>> call = new HashMap<>(all);
          call.keySet().retainAll(Set.of(parameter.name(), "polarity"));
          call.put(parameter.name(), List.of(id));
          calls.add(call);
        }
      }
    }
    return calls;
  }
}
