package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine over a graph whose every answer is known: forms of queries, texts, names, failures.
 */
class SmallApiTest {
  @TempDir static Path work;
  private static SmallApi api;

  @BeforeAll
  static void start() throws IOException {
    api = SmallApi.start(work, "sources", null);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static HttpResponse<String> send(SmallApi service, String call) {
    return Service.send(HttpRequest.newBuilder(service.at(call)).timeout(Duration.ofSeconds(30)));
  }

  private static JsonNode get(String call) {
    return ApiUnderTest.json(send(api, call).body());
  }

  @Test
  void a_refuted_row_is_withheld_counted_and_given_when_asked_for() {
    JsonNode answer = get("/api/conditions/leg-cramp/symptoms");
    assertEquals(2, answer.get("count").asInt());
    assertEquals(1, answer.at("/withheld/refuted").asInt());
    assertEquals(
        List.of("sample-c001", "sample-c003"),
        ApiUnderTest.texts(answer.get("items"), "/claim/id"));
    JsonNode all = get("/api/conditions/leg-cramp/symptoms?polarity=all");
    assertEquals(3, all.get("count").asInt());
    assertEquals(0, all.at("/withheld/refuted").asInt());
    JsonNode refuted = get("/api/conditions/leg-cramp/symptoms?polarity=refuted");
    assertEquals(List.of("sample-c002"), ApiUnderTest.texts(refuted.get("items"), "/claim/id"));
  }

  @Test
  void withheld_counts_what_the_same_call_would_show() {
    JsonNode answer = get("/api/conditions/leg-cramp/symptoms?symptom=tingling");
    assertEquals(1, answer.get("count").asInt());
    assertEquals(0, answer.at("/withheld/refuted").asInt());
  }

  @Test
  void a_claim_says_for_which_broader_concept_it_is_stated() {
    JsonNode narrow = get("/api/conditions/leg-cramp/symptoms").at("/items/0/claim");
    assertEquals("cramp", narrow.at("/statedFor/id").asText());
    JsonNode itself = get("/api/conditions/leg-cramp/symptoms").at("/items/1/claim");
    assertTrue(itself.get("statedFor").isNull());
    JsonNode broad = get("/api/conditions/cramp/symptoms").at("/items/0/claim");
    assertTrue(broad.get("statedFor").isNull());
  }

  @Test
  void the_words_of_a_place_are_counted_in_code_points() {
    JsonNode evidence = get("/api/claims/sample-c001").get("evidence");
    assertEquals("tingle", evidence.at("/0/text").asText());
    assertEquals("assertion", evidence.at("/0/role").asText());
    assertEquals("one", evidence.at("/0/section").asText());
    assertEquals("may", evidence.at("/1/text").asText());
    assertEquals("frame", evidence.at("/1/role").asText());
  }

  @Test
  void another_edition_of_the_text_gives_no_words(@TempDir Path other) throws IOException {
    try (SmallApi service = SmallApi.start(other, "other-edition", null)) {
      JsonNode claim = ApiUnderTest.json(send(service, "/api/claims/sample-c001").body());
      assertTrue(claim.at("/evidence/0/text").isNull());
      assertEquals(13, claim.at("/evidence/0/start").asInt());
    }
  }

  @Test
  void coverage_counts_code_points_inside_sections_and_shows_the_gaps() {
    JsonNode coverage = get("/api/statistics").at("/coverage/0");
    assertEquals(41, coverage.get("inSections").asInt());
    assertEquals(17, coverage.get("asserted").asInt());
    assertEquals(20, coverage.get("covered").asInt());
    assertEquals(
        List.of("😀 Cramps ", " ", ".", "There is ", "."),
        ApiUnderTest.texts(coverage.get("uncovered"), "/text"));
  }

  @Test
  void a_yes_or_no_is_answered_in_its_formats() {
    assertTrue(get("/api/conditions/cramp/is-known").get("answer").asBoolean());
    assertFalse(get("/api/conditions/leg-cramp/is-known").get("answer").asBoolean());
    assertFalse(get("/api/conditions/cramp/is-known?bound=3").get("answer").asBoolean());
    assertTrue(get("/api/conditions/cramp/is-known?bound=4").get("answer").asBoolean());
    assertTrue(get("/api/conditions/cramp/is-known.srj").get("boolean").asBoolean());
    assertEquals("answer\r\ntrue\r\n", send(api, "/api/conditions/cramp/is-known.csv").body());
    assertEquals(406, send(api, "/api/conditions/cramp/is-known.ttl").statusCode());
  }

  @Test
  void triples_are_answered_as_turtle_and_JSON_LD() {
    var turtle = GraphFactory.createDefaultGraph();
    RDFParser.fromString(send(api, "/api/conditions/cramp/graph.ttl").body(), Lang.TURTLE)
        .parse(turtle);
    assertEquals(2, turtle.size());
    var json = GraphFactory.createDefaultGraph();
    RDFParser.fromString(send(api, "/api/conditions/cramp/graph").body(), Lang.JSONLD11)
        .parse(json);
    assertTrue(turtle.isIsomorphicWith(json));
    assertEquals(406, send(api, "/api/conditions/cramp/graph.csv").statusCode());
  }

  @Test
  void each_type_of_column_has_its_JSON_and_its_cells() {
    JsonNode row = get("/api/concepts").at("/items/1");
    assertEquals("leg-cramp", row.at("/concept/id").asText());
    assertEquals(List.of("cramp", "condition"), sorted(row.get("kinds")));
    assertEquals(2, row.get("size").intValue());
    assertEquals(1.5, row.get("share").doubleValue());
    assertTrue(row.get("leaf").isBoolean());
    assertEquals("http://example.org/", row.get("page").asText());
    assertEquals("a, \"b\"\n\tc", row.get("anything").asText());
    List<List<String>> lines = CsvReader.read(send(api, "/api/concepts.csv").body());
    assertEquals("a, \"b\"\n\tc", lines.get(2).get(lines.get(0).indexOf("anything_label")));
    assertTrue(send(api, "/api/concepts.tsv").body().contains("a, \"b\" c\n"));
  }

  private static List<String> sorted(JsonNode names) {
    return ApiUnderTest.texts(names, "/id").stream().sorted(Comparator.reverseOrder()).toList();
  }

  @Test
  void a_list_and_its_iri_parameter_share_an_address() {
    assertEquals(4, get("/api/concepts").get("count").asInt());
    JsonNode one = get("/api/concepts?iri=https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FCramp");
    assertEquals("cramp", one.get("id").asText());
    assertTrue(one.at("/parents/0/editorial").asBoolean());
    JsonNode foreign = get("/api/concepts?iri=http:%2F%2Fexample.org%2Fx%2F2");
    assertEquals("tingling", foreign.get("id").asText());
  }

  @Test
  void the_closest_match_of_a_code_wins_and_equals_are_ambiguous() {
    JsonNode exact = get("/api/concepts/X:2");
    assertEquals("tingling", exact.get("id").asText());
    assertEquals("exactMatch", exact.at("/matchedBy/predicate").asText());
    JsonNode several = get("/api/concepts/X:1");
    assertEquals("https://w3id.org/myograph/problem/ambiguous", several.get("type").asText());
    assertEquals(404, several.get("status").asInt());
    assertEquals(
        List.of("numbness", "tingling"), ApiUnderTest.texts(several.get("candidates"), "/id"));
  }

  @Test
  void the_closest_kind_of_synonym_wins_and_equals_are_ambiguous() {
    String call = "/api/conditions/cramp/symptoms?symptom=";
    JsonNode exact = get(call + "Paraesthesia").at("/arguments/symptom");
    assertEquals("tingling", exact.get("id").asText());
    assertEquals("exact", exact.at("/matchedBy/kind").asText());
    assertEquals("ambiguous", slug(get(call + "pins%20and%20needles")));
    assertEquals("wrong-kind", slug(get(call + "leg%20cramp")));
  }

  private static String slug(JsonNode problem) {
    return problem.get("type").asText().replaceAll(".*/", "");
  }

  /** Five million rows in one sort stall a JVM of 1 GB for more than 30 s, unless they spill. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/endless", "/api/sorted-flood"})
  @Timeout(20)
  void a_look_up_that_takes_too_long_is_ended_and_said_so(String call) {
    HttpResponse<String> answer = send(api, call);
    assertEquals(503, answer.statusCode());
    assertEquals("query-timeout", slug(ApiUnderTest.json(answer.body())));
    assertEquals(List.of("5"), answer.headers().allValues("Retry-After"));
  }

  @Test
  void more_rows_than_are_given_are_an_error_that_says_the_limit() {
    JsonNode problem = get("/api/flood.csv");
    assertEquals("too-many-rows", slug(problem));
    assertTrue(problem.get("detail").asText().contains("20000"), problem.toString());
  }

  @Test
  void links_begin_with_the_public_base_where_there_is_one(@TempDir Path other) throws IOException {
    URI base = URI.create("https://data.example.org/myograph");
    try (SmallApi service = SmallApi.start(other, null, base)) {
      JsonNode page =
          ApiUnderTest.json(send(service, "/api/conditions/leg-cramp/symptoms?limit=1").body());
      assertEquals(
          base + "/api/conditions/leg-cramp/symptoms?limit=1&offset=1", page.get("next").asText());
      assertEquals(base + "/api/queries/condition-symptoms.rq", page.get("query").asText());
    }
  }

  @Test
  void a_new_generation_changes_the_ETag_and_the_answer_is_read_from_it(@TempDir Path other)
      throws IOException {
    try (SmallApi service = SmallApi.start(other, null, null)) {
      String call = "/api/conditions/leg-cramp/symptoms";
      HttpResponse<String> before = send(service, call);
      service.generations.publish(SmallApi.generation("next"));
      HttpResponse<String> after = send(service, call);
      assertEquals(before.body(), after.body());
      assertNotEquals(
          before.headers().firstValue("ETag").get(), after.headers().firstValue("ETag").get());
    }
  }

  @Test
  void a_failure_of_the_service_tells_no_details(@TempDir Path other) throws IOException {
    try (SmallApi service = SmallApi.start(other, null, null)) {
      service.generations.close();
      HttpResponse<String> response = send(service, "/api/conditions/cramp/symptoms");
      assertEquals(500, response.statusCode());
      assertEquals("internal", slug(ApiUnderTest.json(response.body())));
      assertFalse(response.body().contains("generation"), response.body());
      assertFalse(response.body().contains("Exception"), response.body());
    }
  }
}
