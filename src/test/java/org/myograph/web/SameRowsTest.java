package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;

/** A row of REST is a row of SPARQL: the bound query, sent to {@code /sparql}, gives the same. */
class SameRowsTest {
  private static Index index;

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream();
  }

  private static synchronized Index index() {
    if (index == null) {
      try (Generations.Lease lease = ApiUnderTest.service().generations.lease()) {
        IndexQueries queries = IndexQueries.read(Path.of("queries"));
        index = Index.of(lease.generation(), queries, Optional.empty());
      } catch (LoadException e) {
        throw new IllegalStateException(e);
      }
    }
    return index;
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
      assertEquals(rows(sparql), rows(rest), address);
    }
  }

  private static List<JsonNode> rows(JsonNode results) {
    List<JsonNode> rows = new ArrayList<>();
    results.at("/results/bindings").forEach(rows::add);
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
