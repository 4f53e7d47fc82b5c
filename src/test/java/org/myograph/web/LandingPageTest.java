package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** The page at /, with the project's own graph behind its links. */
class LandingPageTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"");

  private static RunningService service;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
    HttpResponse<String> response = service.get("/", "Accept", "text/html");
    assertEquals(200, response.statusCode());
    page = response.body();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Set<String> links() {
    Set<String> links = new LinkedHashSet<>();
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      links.add(link.group(1).replace("&amp;", "&"));
    }
    return links;
  }

  @Test
  void every_example_in_SPARQL_has_rows() throws Exception {
    int queries = 0;
    for (String link : links()) {
      if (link.startsWith("/sparql?")) {
        JsonNode json = new ObjectMapper().readTree(service.get(link).body());
        assertTrue(json.get("results").get("bindings").size() > 0, link);
        queries++;
      }
    }
    assertEquals(3, queries);
  }

  @Test
  void the_example_on_refuted_claims_says_for_what_they_are_stated() throws Exception {
    String link = links().stream().filter(l -> l.contains("statedFor")).findFirst().orElseThrow();
    JsonNode rows = new ObjectMapper().readTree(service.get(link).body());
    Set<String> statedFor = new LinkedHashSet<>();
    for (JsonNode row : rows.get("results").get("bindings")) {
      statedFor.add(row.get("statedFor").get("value").asText());
    }
    assertEquals(Set.of("muscle spasm", "muscle cramp"), statedFor);
  }

  @Test
  void every_example_look_up_has_items() throws Exception {
    for (String link : links()) {
      if (link.startsWith("/api/") && link.contains("conditions")) {
        JsonNode json = new ObjectMapper().readTree(service.get(link).body());
        assertTrue(json.get("items").size() > 0, link);
      }
    }
  }

  @Test
  void it_says_what_it_is_where_it_is_and_what_it_is_not() {
    for (String due :
        new String[] {
          "No medical advice",
          "CC BY 4.0",
          "Apache 2.0",
          "href=\"/sparql\"",
          "href=\"/api\"",
          "href=\"/api/openapi.json\"",
          "<html lang=\"en\">",
          "100,000 rows"
        }) {
      assertTrue(page.contains(due), due);
    }
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains(" style="), page);
  }

  @Test
  void it_is_sent_with_a_policy_that_allows_no_script() throws IOException {
    HttpResponse<String> response = service.get("/");
    String policy = response.headers().firstValue("Content-Security-Policy").get();
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("no-referrer", response.headers().firstValue("Referrer-Policy").get());
    assertEquals("text/html;charset=utf-8", response.headers().firstValue("Content-Type").get());
  }

  @Test
  void who_wants_RDF_is_led_to_the_description_of_the_dataset() throws IOException {
    for (String type : new String[] {"text/turtle", "application/ld+json;q=0.9,text/html;q=0.1"}) {
      HttpResponse<String> response = service.get("/", "Accept", type);
      assertEquals(303, response.statusCode(), type);
      assertEquals("/.well-known/void", response.headers().firstValue("Location").orElse(""));
      assertEquals("Accept", response.headers().firstValue("Vary").orElse(""));
      HttpResponse<String> there = service.get("/.well-known/void", "Accept", type);
      assertTrue(there.body().contains("sparqlEndpoint"), type);
    }
    assertEquals(406, service.get("/", "Accept", "image/png").statusCode());
  }

  @Test
  void its_style_serves_light_and_dark() throws IOException {
    String style = service.get("/style.css").body();
    assertEquals(Files.readString(Path.of("src/main/resources/pages/style.css")), style);
    assertTrue(style.contains("prefers-color-scheme: dark"), style);
  }

  @Test
  void it_cannot_be_written_to_and_has_no_second_address() throws IOException {
    assertEquals(404, service.get("/index.html").statusCode());
    assertEquals(404, service.get("/pages/home.ftl").statusCode());
  }
}
