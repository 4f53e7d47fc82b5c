package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.answer.ArgumentReader;
import org.myograph.answer.Arguments;
import org.myograph.answer.BoundQuery;
import org.myograph.answer.Index;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.Indexes;
import org.myograph.lookup.Column;
import org.myograph.lookup.ColumnType;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;

/** A row of REST is a row of SPARQL: the bound query, sent to {@code /sparql}, gives the same. */
class SameRowsTest {
  private static Indexes indexes;

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream();
  }

  /** Of the service that is asked. */
  private static synchronized Index index() {
    try (Generations.Lease lease = ApiUnderTest.service().generations.lease()) {
      if (indexes == null) {
        indexes = new Indexes(IndexQueries.read(Path.of("queries")), Optional.empty());
      }
      return indexes.of(lease.generation());
    } catch (LoadException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void the_rows_of_REST_are_the_rows_of_SPARQL(Lookup lookup) {
    for (Map<String, List<String>> call : variants(lookup)) {
      Arguments arguments = ArgumentReader.read(lookup, call, index());
      String query = BoundQuery.of(lookup, arguments).serialize();
      JsonNode sparql =
          ApiUnderTest.json(
              ApiUnderTest.service().ask(query, "application/sparql-results+json").body());
      String address = ApiUnderTest.withSuffix(ApiUnderTest.call(lookup, call), "srj");
      JsonNode rest = ApiUnderTest.get(address);
      assertEquals(sparql.get("head"), rest.get("head"), address);
      assertEquals(rows(sparql, lookup), rows(rest, lookup), address);
    }
  }

  /** Several concepts in one cell come in no order (SPARQL 1.1, section 18.5.1.7). */
  private static List<JsonNode> rows(JsonNode results, Lookup lookup) {
    List<JsonNode> rows = new ArrayList<>();
    results.at("/results/bindings").forEach(rows::add);
    for (Column column : lookup.columns()) {
      if (column.type() == ColumnType.CONCEPTS) {
        for (JsonNode row : rows) {
          if (row.path(column.name()) instanceof ObjectNode cell) {
            String[] iris = cell.get("value").asText().split(" ");
            Arrays.sort(iris);
            cell.put("value", String.join(" ", iris));
          }
        }
      }
    }
    return rows;
  }

  /** The example on the largest page, without its optional parameters, and with each enum value. */
  private static List<Map<String, List<String>>> variants(Lookup lookup) {
    Map<String, List<String>> example = new HashMap<>(lookup.example());
    lookup
        .parameter(ParameterType.LIMIT)
        .ifPresent(p -> example.put(p.name(), List.of("" + p.max().getAsInt())));
    List<Map<String, List<String>>> variants = new ArrayList<>(List.of(example));
    Map<String, List<String>> least = new HashMap<>(example);
    for (Parameter parameter : lookup.parameters()) {
      if (!parameter.required() && !parameter.type().paging()) {
        least.remove(parameter.name());
      }
      for (String value : parameter.values()) {
        Map<String, List<String>> with = new HashMap<>(example);
        with.put(parameter.name(), List.of(value));
        variants.add(with);
      }
    }
    variants.add(least);
    return variants;
  }

  @Test
  void each_example_has_an_answer_worth_showing() {
    for (Lookup lookup : ApiUnderTest.lookups()) {
      JsonNode answer = ApiUnderTest.get(ApiUnderTest.example(lookup));
      // Nothing is imported here: then an answer across ontologies says so.
      boolean noted = lookup.acrossOntologies() && answer.get("note").asText().contains("import");
      assertFalse(answer.get("items").isEmpty() && !noted, lookup.name());
    }
  }
}
