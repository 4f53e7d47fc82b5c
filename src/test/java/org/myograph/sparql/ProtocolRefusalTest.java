package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.post;
import static org.myograph.sparql.Problems.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** Requests that are no query, or more than one: refused, and told why. */
class ProtocolRefusalTest extends ThreeNumbers {
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
    problem(400, "update-refused", post(service, "application/sparql-query", update));
    problem(
        400,
        "update-refused",
        post(service, "application/x-www-form-urlencoded", "update=" + Service.encode(update)));
    problem(400, "update-refused", service.get("/sparql?update=" + Service.encode(update), null));
    problem(415, "unsupported-media-type", post(service, "application/sparql-update", update));
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
    problem(400, "missing-parameter", post(service, "application/x-www-form-urlencoded", ""));
    problem(415, "unsupported-media-type", post(service, "text/plain", "ASK {}"));
    problem(415, "unsupported-media-type", post(service, "application/json", "ASK {}"));
    problem(
        415,
        "unsupported-media-type",
        post(service, "application/sparql-query; charset=UTF-16", "ASK {}"));
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
}
