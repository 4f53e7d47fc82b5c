package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.problem;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.web.Service;

/** Functions and paths that would take for ever, or all memory. */
class TamingTest {
  @TempDir private Path folder;

  private static List<String> backtracking() {
    String text = "'" + "a".repeat(60) + "!'";
    String match = "REGEX(" + text + ", '(a+)+\\\\1b')";
    return List.of(
        "ASK { FILTER " + match + " }",
        "ASK { ?s ?p ?o FILTER REGEX(CONCAT(" + text + ", STR(?o)), '^((a+)+)+$') }",
        "ASK { ?s ?p ?o FILTER REGEX(CONCAT(" + text + ", STR(?o)), '(.*a){25}$', 'i') }",
        "ASK { ?s ?p ?o BIND (CONCAT('(a', '+)+\\\\1b') AS ?r) FILTER REGEX(" + text + ", ?r) }",
        "SELECT (REPLACE(" + text + ", '(a+)+\\\\1b', 'x') AS ?x) {}",
        "SELECT (REPLACE(CONCAT(STR(?o), " + text + "), '(a+)+\\\\1b', 'x') AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (" + match + " && ?o > 0)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(?o) > 0) (" + match + ")",
        "SELECT (COUNT(IF(" + match + ", ?o, ?s)) AS ?n) { ?s ?p ?o }",
        "SELECT ?k { ?s ?p ?o } GROUP BY (" + match + " AS ?k)",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?z FILTER " + match + " } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o FILTER " + match + " } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER " + match + " } }");
  }

  @Test
  void a_regular_expression_that_backtracks_ends_with_the_time() throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", Adapted.numbers(5)),
            Adapted.config(folder, "\"10000\"", "\"400\""))) {
      for (String query : backtracking()) {
        long start = System.nanoTime();
        HttpResponse<String> response = service.ask(query, null);
        assertEquals(503, response.statusCode(), query + "\n" + response.body());
        problem(503, "query-timeout", response);
        assertTrue((System.nanoTime() - start) / 1e9 < 0.9, query);
      }
    }
  }

  @Test
  void an_argument_that_makes_no_sense_leaves_the_variable_unbound() {
    try (Service service = Service.of(Service.trig("g", Adapted.numbers(5)))) {
      for (String call :
          List.of(
              "REPLACE('a', 'a', '\\\\')",
              "REPLACE('a', 'a', '$ b')",
              "REPLACE('a', 'a', '$9')",
              "STRLANG('a', ' - ')",
              "STRLANG('a', '')",
              "REGEX('a', CONCAT('[', ''))",
              "REPLACE('a', CONCAT('[', ''), 'b')",
              "IRI(1)",
              "1 / 0")) {
        HttpResponse<String> response = service.ask("SELECT (" + call + " AS ?x) {}", "text/csv");
        assertEquals(200, response.statusCode(), call + response.body());
        assertEquals("x", response.body().strip(), call);
      }
    }
  }

  @Test
  void strings_and_numbers_that_double_and_double_end_in_an_error() throws Exception {
    try (Service service = Service.of(Service.trig("g", Adapted.numbers(5)))) {
      for (String step :
          List.of("CONCAT(?A, ?A)", "REPLACE(?A, '(.)', '$1$1')", "REPLACE(?A, 'x', 'xx')")) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?v50) AS ?n) { BIND ('x' AS ?v0) ");
        for (int i = 0; i < 50; i++) {
          query.append("BIND (" + step.replace("?A", "?v" + i) + " AS ?v" + (i + 1) + ") ");
        }
        problem(503, "query-memory", service.ask(query + "}", null));
      }
      for (String start : List.of("7", "0.7", "7.7")) {
        StringBuilder query = new StringBuilder("SELECT ?v50 { BIND (" + start + " AS ?v0) ");
        for (int i = 0; i < 50; i++) {
          query.append("BIND (?v" + i + " * ?v" + i + " AS ?v" + (i + 1) + ") ");
        }
        problem(503, "query-memory", service.ask(query + "}", null));
      }
      assertEquals(
          "n\r\n499999",
          service
              .ask(
                  "SELECT (STRLEN(REPLACE('"
                      + "x".repeat(10_000)
                      + "', 'x$', '')) + 490000 AS ?n) {}",
                  "text/csv")
              .body()
              .strip());
    }
  }

  @Test
  void a_path_along_a_chain_of_20000_is_followed_to_its_end() throws Exception {
    String chain =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    "<http://example.org/"
                        + i
                        + "> <http://example.org/p> <http://example.org/"
                        + (i + 1)
                        + "> .")
            .collect(Collectors.joining("\n"));
    try (Service service =
        Service.of(Service.trig("g", chain), Adapted.config(folder, "\"10000\"", "\"3000\""))) {
      HttpResponse<String> found =
          service.ask(
              "SELECT (COUNT(*) AS ?n) { <http://example.org/0> <http://example.org/p>* ?x }",
              "text/csv");
      assertEquals("n\r\n20001", found.body().strip());
      problem(
          503,
          "query-timeout",
          service.ask("SELECT (COUNT(*) AS ?n) { ?x <http://example.org/p>* ?y }", null));
      assertEquals(200, service.ask("ASK {}", null).statusCode());
    }
  }
}
