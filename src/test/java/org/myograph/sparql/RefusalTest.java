package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** What the endpoint refuses, and how it says so. */
class RefusalTest {
  private static Service service;
  private static HttpServer canary;
  private static final AtomicInteger HITS = new AtomicInteger();

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    service =
        Service.of(
            Service.trig(
                "g",
                "PREFIX ex: <http://example.org/> ex:a ex:p 1 , 2 , 3 . ex:g { ex:a ex:p 1 }"));
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          HITS.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    canary.start();
  }

  @AfterAll
  static void stop() {
    service.close();
    canary.stop(0);
  }

  /** Whatever was sent: nothing went out, and the service still answers. */
  @AfterEach
  void unharmed() {
    assertEquals(0, HITS.get(), "the canary was called");
    assertEquals(200, service.ask("ASK { ?s ?p 3 }", null).statusCode());
  }

  private static String canary() {
    return "http://localhost:" + canary.getAddress().getPort() + "/sparql";
  }

  private static JsonNode problem(int status, String slug, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").get());
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertEquals("https://w3id.org/myograph/problem/" + slug, json.get("type").asText());
    assertEquals("/sparql", json.get("instance").asText());
    assertEquals(
        response.headers().firstValue("X-Request-Id").get(), json.get("requestId").asText());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("org.apache"), response.body());
    return json;
  }

  private static HttpResponse<String> post(String type, String body) {
    return Service.send(
        service
            .request("/sparql")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c . OPTIONAL { SERVICE SILENT <URL> { ?s ?p ?o } } }",
        "SELECT * { VALUES ?e { <URL> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }",
        "ASK { FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
        "ASK { ?s ?p ?o FILTER (1 = 1 && NOT EXISTS { GRAPH ?g { SERVICE <URL> { ?s ?p ?o } } }) }",
        "SELECT (EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?x) {}",
        "SELECT (COUNT(EXISTS { SERVICE <URL> { ?s ?p ?o } }) AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
        "SELECT ?k { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?k)",
        "ASK { ?s ?p ?o MINUS { SERVICE <URL> { ?s ?p ?o } } }",
        "ASK { BIND (IF(EXISTS { SERVICE <URL> {} }, 1, 2) AS ?x) }",
        "CONSTRUCT { ?s ?p ?o } WHERE { { } UNION { SERVICE <URL> { ?s ?p ?o } } }",
        "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }",
      })
  void SERVICE_is_refused_wherever_it_stands(String query) throws Exception {
    problem(403, "service-not-allowed", service.ask(query.replace("URL", canary()), null));
  }

  @Test
  void a_graph_that_is_not_served_is_empty_and_never_fetched() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:x> <urn:y> 'secret' .");
    for (String iri : List.of(canary(), file.toUri().toString(), "file:///etc/passwd", "jar:x")) {
      for (String query :
          List.of(
              "SELECT * FROM <" + iri + "> { ?s ?p ?o }",
              "SELECT * FROM NAMED <" + iri + "> { GRAPH ?g { ?s ?p ?o } }",
              "SELECT * { GRAPH <" + iri + "> { ?s ?p ?o } }")) {
        HttpResponse<String> response = service.ask(query, "text/csv");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(1, response.body().strip().lines().count(), response.body());
      }
      for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
        HttpResponse<String> response =
            service.get(
                "/sparql?"
                    + parameter
                    + "="
                    + Service.encode(iri)
                    + "&query="
                    + Service.encode("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"),
                "text/csv");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(1, response.body().strip().lines().count(), response.body());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "ASK { FILTER (<java:org.example.Evil>(1)) }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%s', 1) AS ?x) {}",
        "SELECT (<http://jena.hpl.hp.com/ARQ/function#now>() AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(9, 9) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/js#eval>('1') AS ?x) {}",
        "SELECT (<http://www.w3.org/2001/XMLSchema#duration>('P1D') AS ?x) {}",
        "SELECT (COUNT(<http://example.org/f>(?s)) AS ?x) { ?s ?p ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#median>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT (SUM(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
        "SELECT * { ?s ?p ?o } ORDER BY DESC(1 + <java:x.Y>(?o))",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s))",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(<java:x.Y>(?s)) > 1)",
        "SELECT ?k { ?s ?p ?o } GROUP BY (<java:x.Y>(?s) AS ?k)",
        "SELECT * { ?s ?p ?o BIND (IF(true, COALESCE(<java:x.Y>(1)), 1) AS ?x) }",
        "SELECT * { ?s ?p ?o FILTER (?o IN (1, <java:x.Y>(1))) }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?z FILTER (<java:x.Y>(?z)) } }",
        "SELECT * { { SELECT (<java:x.Y>(1) AS ?y) {} } }",
        "SELECT * { OPTIONAL { ?s ?p ?o FILTER (<java:x.Y>(?o)) } }",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND (<java:x.Y>(?o) AS ?x) }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * { ?x <http://jena.hpl.hp.com/ARQ/property#concat> (1 2) }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> ?y }",
        "SELECT * { ?x <java:org.example.Evil> ?y }",
        "SELECT * { ?x <http://jena.apache.org/text#query> 'a*' }",
        "ASK { FILTER EXISTS { ?x <http://jena.apache.org/ARQ/property#seq> ?y } }",
      })
  void a_function_beyond_SPARQL_is_refused_wherever_it_stands(String query) throws Exception {
    JsonNode json = problem(403, "function-not-allowed", service.ask(query, null));
    assertTrue(query.contains(json.get("function").asText()));
  }

  @Test
  void the_functions_of_SPARQL_itself_are_run() {
    String query =
        """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT (xsd:integer("1") + xsd:double("2") AS ?a) (xsd:dateTime("2020-01-01T00:00:00Z") AS ?b)
               (xsd:boolean("1") AS ?c) (xsd:string(1) AS ?d) (xsd:decimal(1) AS ?e) (xsd:float(1) AS ?f)
               (REPLACE(UCASE("abc"), "B", "x") AS ?g) (SHA256("a") AS ?h) (GROUP_CONCAT(?o) AS ?i)
        WHERE { ?s ?p ?o . OPTIONAL { ?s rdfs:member ?m } FILTER REGEX(STR(?p), "^http") }
        """;
    HttpResponse<String> response = service.ask(query, "text/csv");
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(
        response.body().contains("3.0e0,2020-01-01T00:00:00Z,true,1,1,1,AxC,"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <http://example.org/x> <http://example.org/p> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "PREFIX load: <http://example.org/> DELETE { ?s ?p ?o } INSERT {} WHERE { ?s ?p ?o }",
        "# comment\nLOAD <file:///etc/passwd>",
        "CLEAR ALL",
        "drop silent default",
        "BASE <http://example.org/> WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
      })
  void an_update_is_refused_however_it_is_sent(String update) throws Exception {
    problem(400, "update-refused", service.ask(update, null));
    problem(400, "update-refused", post("application/sparql-query", update));
    problem(
        400,
        "update-refused",
        post("application/x-www-form-urlencoded", "update=" + Service.encode(update)));
    problem(400, "update-refused", service.get("/sparql?update=" + Service.encode(update), null));
    problem(415, "unsupported-media-type", post("application/sparql-update", update));
    for (String path : List.of("/sparql/update", "/sparql/data", "/", "/api", "/update")) {
      int status =
          Service.send(
                  service
                      .request(path)
                      .header("Content-Type", "application/sparql-update")
                      .POST(BodyPublishers.ofString(update)))
              .statusCode();
      assertTrue(List.of(404, 405, 415).contains(status), path + " " + status);
    }
    assertEquals(3, service.ask("SELECT * { ?s ?p ?o }", "text/csv").body().lines().count() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "COPY"})
  void no_other_method_is_taken(String method) throws Exception {
    for (String path :
        List.of("/sparql", "/sparql?default", "/sparql?graph=http://example.org/g")) {
      HttpResponse<String> response =
          Service.send(
              service
                  .request(path)
                  .header("Content-Type", "text/turtle")
                  .method(method, BodyPublishers.ofString("<urn:a> <urn:b> 1 .")));
      problem(405, "method-not-allowed", response);
      assertEquals("GET, HEAD, POST, OPTIONS", response.headers().firstValue("Allow").get());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stylesheet=http://evil.example/x.xsl",
        "callback=alert",
        "query-ref=http://evil.example/q",
        "force-accept=text/plain",
        "default=",
        "graph=http://evil.example/g",
        "%3Cscript%3E=evil"
      })
  void an_unknown_parameter_is_refused_and_not_echoed(String parameter) throws Exception {
    for (String rest : List.of("&query=ASK%7B%7D", "")) {
      HttpResponse<String> response = service.get("/sparql?" + parameter + rest, null);
      JsonNode json = problem(400, "unknown-parameter", response);
      assertTrue(json.get("known").toString().contains("default-graph-uri"));
      assertFalse(response.body().contains("evil"), response.body());
      assertFalse(response.body().contains("script"), response.body());
    }
  }

  @Test
  void a_request_that_is_not_one_query_is_refused() throws Exception {
    problem(
        400, "repeated-parameter", service.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D", null));
    problem(400, "query-syntax", service.get("/sparql?query=", null));
    problem(400, "query-syntax", service.get("/sparql?query=%20%0A", null));
    problem(400, "missing-parameter", service.get("/sparql?timeout=3", null));
    problem(400, "missing-parameter", post("application/x-www-form-urlencoded", ""));
    problem(415, "unsupported-media-type", post("text/plain", "ASK {}"));
    problem(415, "unsupported-media-type", post("application/json", "ASK {}"));
    problem(
        415, "unsupported-media-type", post("application/sparql-query; charset=UTF-16", "ASK {}"));
    problem(400, "bad-request", service.get("/sparql?query=ASK%7B%7D%ff", null));
    problem(
        400,
        "bad-request",
        Service.send(
            service
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(new byte[] {'A', 'S', 'K', (byte) 0xff}))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "SELECT * {\\n  ?s ?p\\n}|3|1|\"}\" does not fit",
        "SELECT * WHERE { ?s foaf:name ?o }|1|21|PREFIX foaf: <",
        "SELECT ?s\\nWHERE { ?s ?p 'abc }|2|21|not complete",
        "ASK {} ASK {}|1|8|\"ASK\" does not fit",
        "SELECT * { ?s ?p ?o|1|19|ends too early",
        "SELECT * { ?s <http://example.org/p> <http://example.org/o> <http://example.org/x> }|1|61|\"<http://example.org/x>\" does not",
        "ASK { ?s ?p 'a' \\q }|1|18|not complete",
      })
  void a_syntax_error_has_its_line_and_column(String query, int line, int column, String detail)
      throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask(query.replace("\\n", "\n"), null));
    assertEquals(line, json.get("line").asInt(), json.toString());
    assertEquals(column, json.get("column").asInt(), json.toString());
    assertTrue(json.get("detail").asText().contains(detail), json.toString());
  }

  @Test
  void a_query_that_contradicts_itself_is_told_so() throws Exception {
    JsonNode json =
        problem(400, "query-syntax", service.ask("SELECT (?x AS ?x) { ?x ?p ?o }", null));
    assertEquals(
        "Variable used when already in-scope: ?x in (?x AS ?x)", json.get("detail").asText());
  }

  @Test
  void a_missing_prefix_is_spelled_out() throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask("ASK { ?s myo:hedge ?o }", null));
    assertTrue(
        json.get("detail").asText().contains("PREFIX myo: <https://w3id.org/myograph/ns#>"),
        json.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (MEDIAN(?o) AS ?m) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o LET (?x := 1) }",
        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s ?p ?z } LIMIT 1 } }",
        "JSON { 's': ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { << ?s ?p ?o >> ?q ?r }",
        "SELECT (CALL('java:x') AS ?c) {}",
      })
  void syntax_beyond_SPARQL_1_1_is_refused_by_name(String query) throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask(query, null));
    assertTrue(json.get("detail").asText().contains("SPARQL 1.1 only"), json.toString());
  }

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
          assertTimeout(Duration.ofSeconds(2), () -> post("application/sparql-query", bomb));
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
    assertEquals(200, post("application/sparql-query", query).statusCode());
  }

  @Test
  void the_longest_chains_that_are_allowed_are_evaluated() {
    assertEquals(
        200,
        post("application/sparql-query", "ASK { FILTER (1" + "+1".repeat(1490) + " > 0) }")
            .statusCode());
    assertEquals(
        200,
        post("application/sparql-query", "ASK { {}" + " UNION {}".repeat(1490) + " }")
            .statusCode());
    assertEquals(
        200,
        post("application/sparql-query", "ASK { ?s <a:b>" + "/<a:b>".repeat(1490) + " ?o }")
            .statusCode());
    assertEquals(
        200,
        post(
                "application/sparql-query",
                "ASK { FILTER (1 = 1)" + "{".repeat(63) + "}".repeat(63) + "}")
            .statusCode());
  }
}
