package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** What the configuration limits is limited. */
class LimitsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c ?f",
        "SELECT ?c (GROUP_CONCAT(?f) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?c",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i MINUS { ?g ?h ?i . FILTER (?i < 0) } FILTER (?c + ?f + ?i < 0) }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c + ?f + ?i + ?l < 0) }",
        "CONSTRUCT { ?a ?b ?c } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c + ?f + ?i + ?l < 0) }",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c + ?f + ?i + ?l < 0) }",
      })
  void a_query_that_takes_too_long_is_ended(String query) throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", Adapted.numbers(1500)),
            Adapted.config(folder, "\"10000\"", "\"700\""))) {
      long start = System.nanoTime();
      HttpResponse<String> response = service.ask(query, null);
      JsonNode json = problem(503, "query-timeout", response);
      assertTrue(json.get("detail").asText().contains("0.7 s"), json.toString());
      assertEquals(0.7, json.get("limitSeconds").asDouble());
      assertTrue(response.headers().firstValue("Retry-After").isPresent());
      assertTrue((System.nanoTime() - start) / 1e9 < 1.7, "took too long to end");
    }
  }

  @Test
  void a_caller_may_ask_for_less_time() throws Exception {
    try (Service service = Service.of(Service.trig("g", Adapted.numbers(1500)))) {
      HttpResponse<String> response =
          service.get(
              "/sparql?timeout=0.3&query="
                  + Service.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
              null);
      JsonNode json = problem(503, "query-timeout", response);
      assertEquals(0.3, json.get("limitSeconds").asDouble());
    }
  }

  @Test
  void many_slow_queries_at_once_leave_the_service_answering() throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", Adapted.numbers(1500)),
            Adapted.config(folder, "\"10000\"", "\"500\""))) {
      List<CompletableFuture<Integer>> slow =
          IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              service
                                  .ask(
                                      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                                      null)
                                  .statusCode()))
              .toList();
      assertEquals(200, service.get("/", null).statusCode());
      for (CompletableFuture<Integer> one : slow) {
        assertEquals(503, one.get());
      }
      assertEquals(200, service.ask("ASK {}", null).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void more_rows_than_the_limit_are_an_error_and_never_cut_short(String accept) throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", Adapted.numbers(101)),
            Adapted.config(folder, "\"100000\"", "\"100\""))) {
      JsonNode json = problem(422, "too-many-rows", service.ask("SELECT * { ?s ?p ?o }", accept));
      assertEquals(100, json.get("limit").asInt());
      assertTrue(json.get("detail").asText().contains("OFFSET"), json.toString());
      assertEquals(200, service.ask("SELECT * { ?s ?p ?o } LIMIT 100", accept).statusCode());
      problem(422, "too-many-rows", service.ask("CONSTRUCT WHERE { ?s ?p ?o }", null));
      problem(422, "too-many-rows", service.ask("DESCRIBE <http://example.org/s>", null));
      assertEquals(200, service.ask("CONSTRUCT { ?s ?p 1 } WHERE { ?s ?p ?o }", null).statusCode());
    }
  }

  @Test
  void an_answer_of_more_bytes_than_can_be_held_is_an_error() throws Exception {
    try (Service service = Service.of(Service.trig("g", Adapted.numbers(1000)))) {
      String long1 = "CONCAT(STR(?s), '" + "x".repeat(5000) + "')";
      String query =
          "SELECT ("
              + long1
              + " AS ?x) (CONCAT(?x, ?x, ?x, ?x) AS ?y) (CONCAT(?y, ?y) AS ?z) { ?s ?p ?o }";
      problem(503, "query-memory", service.ask(query, null));
      problem(503, "query-memory", service.ask(query, "text/csv"));
    }
  }

  @Test
  void the_length_of_a_query_is_limited_by_the_file() throws Exception {
    try (Service service =
        Service.of(Service.trig("g", ""), Adapted.config(folder, "\"32768\"", "\"50\""))) {
      assertEquals(200, service.ask("ASK { ?s ?p ?o }", null).statusCode());
      problem(413, "query-too-complex", service.ask("ASK { ?s ?p ?o }" + " ".repeat(50), null));
    }
  }
}
