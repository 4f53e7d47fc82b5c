package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** Nothing that a query says makes the service reach out of its graph. */
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
}
