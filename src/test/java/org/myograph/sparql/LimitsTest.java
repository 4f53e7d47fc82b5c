package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.store.LoadException;
import org.myograph.web.Service;

/** The configuration file is the configuration, and what it limits is limited. */
class LimitsTest {
  private static final Path OURS = Path.of("fuseki-config/memory.ttl");

  @TempDir private Path folder;

  /** A configuration folder whose file is ours with one text replaced by another. */
  private Path config(String from, String to) throws IOException {
    String ours = Files.readString(OURS);
    assertTrue(ours.contains(from), from);
    Files.writeString(folder.resolve("memory.ttl"), ours.replace(from, to));
    return folder;
  }

  private static JsonNode problem(int status, String slug, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertEquals("https://w3id.org/myograph/problem/" + slug, json.get("type").asText());
    return json;
  }

  private static String numbers(int count) {
    return "PREFIX ex: <http://example.org/> ex:s ex:p "
        + IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(", "))
        + " .";
  }

  @Test
  void another_name_in_the_file_is_another_address() throws Exception {
    try (Service service =
        Service.of(
            Service.trig("g", ""), config("fuseki:name \"sparql\"", "fuseki:name \"ask\""))) {
      assertEquals(200, service.get("/ask?query=ASK%7B%7D", null).statusCode());
      assertEquals(404, service.get("/sparql?query=ASK%7B%7D", null).statusCode());
      assertTrue(service.get("/ask", "text/turtle").body().contains(service.at("/ask").toString()));
      assertTrue(service.get("/", null).body().contains("href=\"/ask\""));
    }
  }

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
        Service.of(Service.trig("g", numbers(1500)), config("\"10000\"", "\"700\""))) {
      long start = System.nanoTime();
      HttpResponse<String> response = service.ask(query, null);
      JsonNode json = problem(503, "query-timeout", response);
      assertTrue(json.get("detail").asText().contains("0.7 s"), json.toString());
      assertEquals(0.7, json.get("limitSeconds").asDouble());
      assertTrue(response.headers().firstValue("Retry-After").isPresent());
      assertTrue((System.nanoTime() - start) / 1e9 < 1.7, "took too long to end");
    }
  }

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
        Service.of(Service.trig("g", numbers(5)), config("\"10000\"", "\"400\""))) {
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
  void strings_and_numbers_that_double_and_double_end_in_an_error() throws Exception {
    try (Service service = Service.of(Service.trig("g", numbers(5)))) {
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
    try (Service service = Service.of(Service.trig("g", chain), config("\"10000\"", "\"3000\""))) {
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

  @Test
  void a_caller_may_ask_for_less_time() throws Exception {
    try (Service service = Service.of(Service.trig("g", numbers(1500)))) {
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
        Service.of(Service.trig("g", numbers(1500)), config("\"10000\"", "\"500\""))) {
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
        Service.of(Service.trig("g", numbers(101)), config("\"100000\"", "\"100\""))) {
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
    try (Service service = Service.of(Service.trig("g", numbers(1000)))) {
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
    try (Service service = Service.of(Service.trig("g", ""), config("\"32768\"", "\"50\""))) {
      assertEquals(200, service.ask("ASK { ?s ?p ?o }", null).statusCode());
      problem(413, "query-too-complex", service.ask("ASK { ?s ?p ?o }" + " ".repeat(50), null));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fuseki:dataset :graph .|fuseki:dataset :graph|memory.ttl:",
        "fuseki:dataset :graph .|.|no fuseki:dataset",
        "a fuseki:Service|a fuseki:Servce|No fuseki:Service",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:update|update",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:gsp-r|gsp-r",
        "fuseki:operation fuseki:query|fuseki:operation fuseki:query ; fuseki:name \"q\"|without a name",
        "myo:ServedGeneration ;|ja:MemoryDataset ;|not a myo:ServedGeneration",
        "myo:ServedGeneration ;|myo:Unknown ;|",
        "\"10000\"|\"ten seconds\"|\"ten seconds\"",
        "\"100000\"|\"0\"|rowLimit",
        "fuseki:name \"sparql\"|fuseki:name \"sparql\" ; fuseki:allowedUsers \"me\"|allowedUsers",
        "fuseki:name \"sparql\"|fuseki:name \"../x\"|",
        "PREFIX myo:|PREFIX mio:|memory.ttl:",
      })
  void a_broken_file_is_refused_at_start(String from, String to, String said) throws Exception {
    Path file = config(from, to).resolve("memory.ttl");
    LoadException e = assertThrows(LoadException.class, () -> ServiceConfig.read(file));
    String message = e.findings().get(0).toString();
    assertTrue(said == null || message.contains(said), message);
    assertTrue(message.startsWith(file + ":"), message);
    assertFalse(message.contains("Exception"), message);
  }

  @Test
  void a_syntax_error_in_the_file_is_told_with_its_line() throws Exception {
    Path file = config("PREFIX myo:", "PREFIX mio:").resolve("memory.ttl");
    LoadException e = assertThrows(LoadException.class, () -> ServiceConfig.read(file));
    List<String> lines = Files.readAllLines(file);
    int line =
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("a myo:Served"))
                .findFirst()
                .getAsInt()
            + 1;
    assertEquals(line, e.findings().get(0).line());
  }

  @Test
  void a_missing_file_is_told() {
    LoadException e =
        assertThrows(LoadException.class, () -> ServiceConfig.read(folder.resolve("none.ttl")));
    assertTrue(e.getMessage().contains("no such file"), e.getMessage());
  }

  @Test
  void both_files_of_the_project_are_valid() throws Exception {
    for (String name : List.of("memory.ttl", "tdb2.ttl")) {
      List<ServiceConfig.Service> services = ServiceConfig.read(Path.of("fuseki-config", name));
      assertEquals("sparql", services.get(0).name());
      assertEquals(Limits.DEFAULT, services.get(0).limits());
    }
  }
}
