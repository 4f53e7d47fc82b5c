package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyographServerTest {
  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.trig(
                "g1",
                "<http://example.org/g> { <http://example.org/s> <http://example.org/p> 1 }"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** Sends bytes as they are and returns all that comes back. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", service.server.port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void assertProblem(int status, String slug, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").get());
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertEquals("https://w3id.org/myograph/problem/" + slug, json.get("type").asText());
    assertEquals(status, json.get("status").asInt());
    assertEquals(
        response.headers().firstValue("X-Request-Id").get(), json.get("requestId").asText());
  }

  @Test
  void an_address_without_a_thing_is_a_problem() throws Exception {
    HttpResponse<String> response = service.get("/nothing/here", "text/csv");
    assertProblem(404, "not-found", response);
    assertEquals(
        "/nothing/here", new ObjectMapper().readTree(response.body()).get("instance").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST", "PROPFIND"})
  void a_method_that_changes_something_is_refused_everywhere(String method) throws Exception {
    for (String path : List.of("/nothing", "/sparql/data", "/$/datasets")) {
      HttpResponse<String> response =
          Service.send(
              service.request(path).method(method, HttpRequest.BodyPublishers.ofString("x")));
      assertTrue(
          List.of(404, 405, 501).contains(response.statusCode()), path + response.statusCode());
      assertEquals("application/problem+json", response.headers().firstValue("Content-Type").get());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/%2e%2e/etc/passwd",
        "/sparql/..%2f..%2fetc",
        "/%2e%2e%2fpom.xml",
        "/a%00b",
        "/;x=y/../pom.xml",
        "/a\\b",
        "/%zz",
        "/sparql%2f",
      })
  void an_address_that_climbs_is_refused(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*"), answer);
    assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
    assertFalse(answer.contains("Exception"), answer);
  }

  @Test
  void broken_HTTP_is_answered_with_a_problem() throws Exception {
    for (String request :
        List.of(
            "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding:"
                + " chunked\r\n\r\n0\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: x\r\n\r\n")) {
      String answer = raw(request);
      String shown = request.substring(0, Math.min(80, request.length())) + " -> " + answer;
      assertTrue(answer.matches("(?s)HTTP/1.1 (400|414|431|505) .*"), shown);
      assertTrue(answer.contains("application/problem+json"), shown);
      assertTrue(answer.contains("\"requestId\""), shown);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void a_body_that_is_too_large_is_refused_with_and_without_a_length(String type) throws Exception {
    String head = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n";
    // A gigabyte that is announced need not be sent.
    String announced = raw(head + "Content-Length: 1000000000\r\n\r\n");
    assertTrue(announced.startsWith("HTTP/1.1 413 "), announced);
    assertTrue(announced.contains("/problem/too-large"), announced);
    byte[] body = ("query=" + "x".repeat(150_000)).getBytes(StandardCharsets.UTF_8);
    assertProblem(
        413,
        "query-too-complex",
        Service.send(
            service
                .request("/sparql")
                .header("Content-Type", type)
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body)))));
  }

  @Test
  void no_header_tells_the_software_and_every_answer_may_be_read_across_origins() {
    for (String path : List.of("/nothing", "/sparql?query=ASK%7B%7D")) {
      HttpResponse<String> response = service.get(path, null);
      assertFalse(response.headers().firstValue("Server").isPresent(), path);
      assertFalse(response.headers().firstValue("Fuseki-Request-Id").isPresent(), path);
      assertEquals(List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"), path);
      assertFalse(response.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").get());
      assertTrue(response.headers().firstValue("Content-Security-Policy").get().contains("'none'"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "TRACE", "OPTIONS", "PROPFIND"})
  void where_nothing_is_no_method_is_taken_and_none_sent_back(String method) throws Exception {
    String answer =
        raw(
            method
                + " /nothing/here HTTP/1.1\r\nHost: localhost\r\nCookie: secret=1\r\n"
                + "Connection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertTrue(answer.contains("https://w3id.org/myograph/problem/not-found"), answer);
    assertFalse(answer.contains("secret"), answer);
    assertFalse(answer.contains("Allow: "), answer);
  }

  @Test
  void a_preflight_is_answered_for_SPARQL_and_REST() {
    for (String path : List.of("/sparql", "/api/conditions")) {
      HttpResponse<String> response =
          Service.send(
              service
                  .request(path)
                  .header("Origin", "https://example.org")
                  .header("Access-Control-Request-Method", "POST")
                  .header("Access-Control-Request-Headers", "content-type, accept")
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
      assertEquals(204, response.statusCode());
      assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").get());
      assertTrue(
          response
              .headers()
              .firstValue("Access-Control-Allow-Headers")
              .get()
              .contains("Content-Type"));
    }
  }

  @Test
  void a_forged_host_gets_into_no_answer() throws Exception {
    for (String path : List.of("/", "/sparql", "/api", "/nothing", "/sparql?query=SELECT")) {
      String answer =
          raw(
              "GET "
                  + path
                  + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                  + "X-Forwarded-Proto: evil\r\nForwarded: host=evil.example\r\n"
                  + "Accept: */*\r\nConnection: close\r\n\r\n");
      assertFalse(answer.contains("evil"), path + "\n" + answer);
    }
  }

  @Test
  void the_public_address_stands_in_what_the_service_says_of_itself() {
    URI world = URI.create("https://example.org/myograph");
    try (Service own = Service.of(Service.trig("g", ""), world)) {
      assertTrue(own.get("/sparql", "text/turtle").body().contains("<" + world + "/sparql>"));
      assertTrue(own.get("/", null).body().contains("<code>" + world + "/sparql</code>"));
    }
  }

  @Test
  void each_request_has_its_own_id() {
    assertNotEquals(
        service.get("/nothing", null).headers().firstValue("X-Request-Id").get(),
        service.get("/nothing", null).headers().firstValue("X-Request-Id").get());
  }
}
