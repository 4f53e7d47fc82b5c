package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.post;
import static org.myograph.sparql.Problems.problem;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries that would overflow a stack, and those that only look so. */
class ComplexityTest extends ThreeNumbers {
  private static List<String> bombs() {
    return List.of(
        "ASK " + "{".repeat(10_000) + "}".repeat(10_000),
        "ASK { FILTER (" + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ") }",
        "ASK { FILTER (" + "!(".repeat(5_000) + "true" + ")".repeat(5_000) + ") }",
        "ASK { ?s ?p " + "[ ?p ".repeat(5_000) + "1" + "]".repeat(5_000) + " }",
        "ASK { " + "OPTIONAL {".repeat(2_500) + "}".repeat(2_500) + " }",
        "ASK { ?s " + "(".repeat(10_000) + "?p" + ")".repeat(10_000) + " ?o }",
        "ASK { ?s ?p " + "(".repeat(10_000) + ")".repeat(10_000) + " }",
        "ASK { FILTER (1" + "+1".repeat(15_000) + " > 0) }",
        "ASK { FILTER (true" + "||true".repeat(5_000) + ") }",
        "ASK { {}" + " UNION {}".repeat(3_000) + " }",
        "ASK { ?s <a:b>" + "/<a:b>".repeat(5_000) + " ?o }",
        "ASK { " + "OPTIONAL { ?s ?p ?o } ".repeat(1_600) + " }",
        "ASK { FILTER (1 IN (1" + ",1".repeat(100_000) + ")) }",
        "ASK { FILTER (" + "-(".repeat(70) + "1" + ")".repeat(70) + " = 1) }",
        "SELECT * { " + "{ SELECT * ".repeat(100) + "{}" + "}".repeat(100) + " }");
  }

  @Test
  void a_query_that_would_overflow_the_parser_is_refused_at_once() throws Exception {
    for (String bomb : bombs()) {
      HttpResponse<String> response =
          assertTimeout(
              Duration.ofSeconds(2), () -> post(service, "application/sparql-query", bomb));
      String shown = bomb.substring(0, 40);
      assertTrue(List.of(400, 413).contains(response.statusCode()), shown + response.statusCode());
      problem(response.statusCode(), "query-too-complex", response);
      assertEquals(200, service.ask("ASK {}", null).statusCode(), shown);
    }
  }

  @Test
  void brackets_and_operators_in_strings_IRIs_and_comments_do_not_count() {
    String query =
        "# "
            + "(".repeat(3000)
            + "\nSELECT ('"
            + "{".repeat(3000)
            + "' AS ?a) (\"\"\"\n"
            + "+\"".repeat(1500)
            + " \"\"\" AS ?b) { BIND (<http://example.org/"
            + "(".repeat(3000)
            + "> AS ?c) }";
    assertEquals(200, post(service, "application/sparql-query", query).statusCode());
  }

  @Test
  void the_longest_chains_that_are_allowed_are_evaluated() {
    assertEquals(
        200,
        post(service, "application/sparql-query", "ASK { FILTER (1" + "+1".repeat(1490) + " > 0) }")
            .statusCode());
    assertEquals(
        200,
        post(service, "application/sparql-query", "ASK { {}" + " UNION {}".repeat(1490) + " }")
            .statusCode());
    assertEquals(
        200,
        post(
                service,
                "application/sparql-query",
                "ASK { ?s <a:b>" + "/<a:b>".repeat(1490) + " ?o }")
            .statusCode());
    assertEquals(
        200,
        post(
                service,
                "application/sparql-query",
                "ASK { FILTER (1 = 1)" + "{".repeat(63) + "}".repeat(63) + "}")
            .statusCode());
  }
}
