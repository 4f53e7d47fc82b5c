package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;
import org.myograph.Settings;
import org.myograph.store.LoadException;

/** Which form a client gets, under which headers, and what it is told when there is none. */
class NegotiationTest {
  private static RunningService service;
  private static Pages pages;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    pages = new Pages(service.address());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("(no " + name + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|text/turtle;charset=utf-8|/id/NeckSpasm.ttl",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html;charset=utf-8|/id/NeckSpasm.html",
        "text/turtle;q=0.4, application/ld+json;q=0.9|application/ld+json|/id/NeckSpasm.jsonld",
        "application/rdf+xml|application/rdf+xml|/id/NeckSpasm.rdf",
        "application/n-triples, text/html;q=0.9|application/n-triples|/id/NeckSpasm.nt",
        "text/*;q=0.5, text/turtle;q=0, */*;q=0.1|text/html;charset=utf-8|/id/NeckSpasm.html",
        "image/png, text/html;q=0.1|text/html;charset=utf-8|/id/NeckSpasm.html",
      })
  void the_most_wanted_form_is_given_and_named(String accept, String type, String location)
      throws IOException {
    HttpResponse<String> response = pages.get("/id/NeckSpasm", "Accept", accept);
    assertEquals(200, response.statusCode());
    assertEquals(type, header(response, "Content-Type"));
    assertEquals(location, header(response, "Content-Location"));
    assertEquals("Accept", header(response, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/NeckSpasm.ttl,text/turtle",
    "/id/NeckSpasm.nt,application/n-triples",
    "/id/claim/neck-spasms-C055.rdf,application/rdf+xml",
    "/ns.jsonld,application/ld+json",
    "/ns.html,text/html",
    "/ns/0.1.0.ttl,text/turtle",
    "/graph/articles/neck-spasms/article.nt,application/n-triples",
    "/problem/query-timeout.html,text/html",
  })
  void a_suffix_outweighs_the_Accept_header(String path, String type) throws IOException {
    HttpResponse<String> response = pages.get(path, "Accept", "image/png");
    assertEquals(200, response.statusCode());
    assertTrue(header(response, "Content-Type").startsWith(type), header(response, "Content-Type"));
  }

  @Test
  void every_other_form_and_the_name_itself_are_linked_in_the_header_and_in_the_page()
      throws IOException {
    HttpResponse<String> response = pages.get("/id/NeckSpasm.html");
    String links = header(response, "Link");
    assertTrue(links.contains("<https://w3id.org/myograph/id/NeckSpasm>; rel=\"canonical\""));
    for (String type : Pages.RDF) {
      assertTrue(links.contains("rel=\"alternate\"; type=\"" + type + "\""), type + " in " + links);
    }
    Document html = Pages.document(response, service.address());
    assertEquals(4, html.select("head link[rel=alternate]").size());
    assertEquals(
        "https://w3id.org/myograph/id/NeckSpasm",
        html.select("head link[rel=canonical]").attr("href"));
  }

  @Test
  void each_form_has_an_ETag_of_its_own_that_saves_sending_it_again() throws IOException {
    Set<String> tags = new HashSet<>();
    for (String suffix : List.of("ttl", "nt", "rdf", "jsonld", "html")) {
      String path = "/id/NeckSpasm." + suffix;
      HttpResponse<String> first = pages.get(path);
      String tag = header(first, "ETag");
      tags.add(tag);
      assertEquals(first.body(), pages.get(path).body(), "an equal ETag and another body");
      HttpResponse<String> again = pages.get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
      assertEquals("Accept", header(again, "Vary"));
    }
    assertEquals(5, tags.size());
  }

  @Test
  void HEAD_and_OPTIONS_are_answered_and_nothing_can_be_changed() throws IOException {
    HttpResponse<String> get = pages.get("/id/NeckSpasm.ttl");
    HttpResponse<String> head = pages.send("HEAD", "/id/NeckSpasm.ttl");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "ETag", "Link", "Content-Location", "Vary")) {
      assertEquals(header(get, name), header(head, name));
    }
    HttpResponse<String> options = pages.send("OPTIONS", "/id/NeckSpasm");
    assertTrue(options.statusCode() < 300, "OPTIONS: " + options.statusCode());
    assertTrue(header(options, "Allow").contains("GET"));
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      HttpResponse<String> refused = pages.send(method, "/id/NeckSpasm");
      assertEquals(405, refused.statusCode());
      assertEquals("application/problem+json", header(refused, "Content-Type"));
      assertTrue(header(refused, "Allow").contains("GET"));
    }
  }

  @Test
  void what_cannot_be_given_is_answered_with_what_can() throws IOException {
    HttpResponse<String> response = pages.get("/id/NeckSpasm", "Accept", "application/pdf");
    assertEquals(406, response.statusCode());
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(Pages.NAMES + "problem/not-acceptable", problem.get("type").asText());
    assertEquals(5, problem.get("available").size());
    assertEquals(".ttl", problem.get("available").get(0).get("suffix").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "/id/NeckSpasmm,NeckSpasm",
    "/id/Dizzines,Dizziness",
    "/id/claim/neck-spasms-C555,neck-spasms-C055",
    "/article/neck-spasm,neck-spasms",
    "/mapping/hp,hpo",
    "/problem/notfound,not-found",
  })
  void what_is_not_there_is_answered_with_the_nearest_names(String path, String nearest)
      throws IOException {
    HttpResponse<String> response = pages.get(path, "Accept", "text/turtle");
    assertEquals(404, response.statusCode());
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(Pages.NAMES + "problem/not-found", problem.get("type").asText());
    List<String> near = problem.get("suggestions").findValuesAsText("page");
    assertTrue(near.stream().anyMatch(page -> page.endsWith("/" + nearest)), response.body());

    HttpResponse<String> page = pages.get(path, "Accept", "text/html");
    assertEquals(404, page.statusCode());
    Document html = Pages.document(page, service.address());
    assertFalse(html.select("a[href$=/" + nearest + "]").isEmpty(), page.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/",
        "/id/claim/x/y",
        "/id/NeckSpasm/",
        "/source/",
        "/graph/none",
        "/ns/9.9.9",
        "/ns/x",
        "/id/%00",
        "/id/%F0%28",
        "/id/..%2f..%2fetc%2fpasswd",
        "/article/neck-spasms/course",
        "/id/NeckSpasm.pdf",
        "/id/.ttl"
      })
  void an_odd_address_is_a_problem_or_a_list_and_never_a_failure(String path) throws IOException {
    int status = pages.get(path, "Accept", "text/html").statusCode();
    assertTrue(List.of(200, 400, 404).contains(status), path + ": " + status);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/neck-spasm,/id/NeckSpasm",
    "/id/neck-spasm.ttl,/id/NeckSpasm.ttl",
    "/id/claim/neck-spasms-c055,/id/claim/neck-spasms-C055",
    "/id/symptom,/ns#Symptom",
    "/ns/hasSymptom,/ns#hasSymptom",
    "/ns/,/ns",
  })
  void a_short_name_leads_to_the_thing(String path, String target) throws IOException {
    HttpResponse<String> response = pages.get(path);
    assertEquals(303, response.statusCode());
    assertEquals(target, header(response, "Location"));
  }

  @Test
  void a_query_that_is_missing_or_broken_stops_the_start_and_is_named(@TempDir Path folder)
      throws IOException {
    assertThrows(LoadException.class, () -> new PageQueries(folder));
    for (String file : Path.of("queries/page").toFile().list()) {
      Files.copy(Path.of("queries/page", file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("terms.rq"), "SELECT ?term WHERE {\n");
    LoadException broken = assertThrows(LoadException.class, () -> new PageQueries(folder));
    assertEquals("terms.rq", broken.findings().get(0).file().getFileName().toString());
  }

  @Test
  void a_public_base_stands_before_every_address_and_a_Host_header_before_none()
      throws IOException {
    String base = "https://example.org/myograph";
    Settings plain = Settings.of(Path.of(""));
    Settings settings =
        new Settings(
            plain.ontology(),
            plain.queries(),
            plain.config(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.of(URI.create(base)));
    try (RunningService other = RunningService.start(settings)) {
      Pages there = new Pages(other.address());
      HttpResponse<String> response = there.get("/id/NeckSpasm", "Accept", "text/html");
      assertEquals(base + "/id/NeckSpasm.html", header(response, "Content-Location"));
      assertTrue(header(response, "Link").contains("<" + base + "/id/NeckSpasm.ttl>"));
      assertEquals(base + "/id/NeckSpasm", header(there.get("/id/neck-spasm"), "Location"));
      Document html = Pages.document(response, "https://elsewhere.invalid/");
      for (String href : html.select("a[href], link[href]").eachAttr("href")) {
        assertTrue(href.matches("(https?://|#).*"), href);
        assertFalse(href.contains("localhost"), href);
      }
    }
    HttpResponse<String> here = pages.get("/id/NeckSpasm", "Accept", "text/html");
    assertFalse(here.body().contains("localhost"), "a page repeats the Host header");
    assertFalse(header(here, "Link").contains("localhost"));
    assertNotEquals(base, header(here, "Content-Location"));
  }
}
