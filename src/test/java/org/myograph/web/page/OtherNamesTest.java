package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs ask for by another name than ours, of a type, an address or a connection. */
class OtherNamesTest extends AskedPages {
  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
  }

  private static Graph graph(HttpResponse<String> response, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), lang).base("http://example.org/").parse(graph);
    return graph;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/NeckSpasm",
        "/id",
        "/id/claim/neck-spasms-C055",
        "/ns",
        "/article/neck-spasms",
        "/mapping",
        "/graph/concepts",
        "/.well-known/void",
        "/.well-known/sparql-examples"
      })
  void who_takes_JSON_gets_JSON_LD(String path) throws Exception {
    HttpResponse<String> json = pages.get(path, "Accept", "application/json");
    assertEquals(200, json.statusCode(), json.body());
    assertEquals("application/json", type(json));
    assertTrue(new ObjectMapper().readTree(json.body()).isContainerNode());
    HttpResponse<String> ld = pages.get(path, "Accept", "application/ld+json");
    assertEquals("application/ld+json", type(ld));
    assertEquals(ld.body(), json.body());
    HttpResponse<String> again =
        pages.get(
            path,
            "Accept",
            "application/json",
            "If-None-Match",
            json.headers().firstValue("ETag").orElse(""));
    assertEquals(304, again.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "text/n3,TURTLE",
    "application/trig,TRIG",
    "application/n-quads,NQUADS",
    "application/x-turtle,TURTLE"
  })
  void a_form_that_is_one_of_another_type_too_goes_by_its_name(String type, String lang)
      throws Exception {
    Lang reader =
        lang.equals("TURTLE") ? Lang.TURTLE : lang.equals("TRIG") ? Lang.TRIG : Lang.NQUADS;
    for (String path : new String[] {"/id/NeckSpasm", "/.well-known/void"}) {
      HttpResponse<String> response = pages.get(path, "Accept", type);
      assertEquals(200, response.statusCode(), path);
      assertEquals(type, type(response));
      HttpResponse<String> turtle = pages.get(path, "Accept", "text/turtle");
      assertEquals("text/turtle", type(turtle));
      if (path.startsWith("/id")) {
        assertTrue(graph(turtle, Lang.TURTLE).isIsomorphicWith(graph(response, reader)), path);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'application/json;q=0.5,text/turtle',text/turtle",
    "'application/json,*/*;q=0.1',application/json",
    "'text/html,application/json;q=0.9',text/html",
    "'application/ld+json,application/json',application/ld+json",
    "'*/*',text/turtle"
  })
  void a_name_counts_as_much_as_its_weight(String accept, String type) throws Exception {
    assertEquals(type, type(pages.get("/id/NeckSpasm", "Accept", accept)), accept);
  }

  @Test
  void the_service_itself_is_described_to_who_takes_JSON() throws Exception {
    HttpResponse<String> response = pages.get("/", "Accept", "application/json");
    assertEquals(303, response.statusCode());
    assertEquals("/.well-known/void", response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "/openapi.json,308,/api/openapi.json",
    "/swagger.json,308,/api/openapi.json",
    "/api/docs,303,/api",
    "/health,200,''"
  })
  void where_tools_look_first_they_are_led_on(String path, int status, String there)
      throws Exception {
    HttpResponse<String> response = pages.get(path);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(there, response.headers().firstValue("Location").orElse(""));
    if (!there.isEmpty()) {
      assertEquals(200, pages.get(there).statusCode());
    }
  }

  @Test
  void a_malformed_request_is_told_that_the_connection_ends() throws Exception {
    try (Socket socket = new Socket("localhost", URI.create(service.address()).getPort())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertTrue(answer.toLowerCase().contains("\r\nconnection: close\r\n"), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
    }
  }

  @Test
  void the_list_of_concepts_begins_with_conditions_and_symptoms() throws Exception {
    HttpResponse<String> response = pages.get("/id", "Accept", "text/html");
    var headings =
        Pages.document(response, service.address() + "/id").select("main h2").stream()
            .map(Element::text)
            .toList();
    assertTrue(headings.get(0).startsWith("Condition"), headings.toString());
    assertTrue(headings.get(1).startsWith("Symptom"), headings.toString());
  }
}
