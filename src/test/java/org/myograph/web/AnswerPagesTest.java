package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;

/** What {@code /api} answers to a person's browser. */
class AnswerPagesTest {
  /** As Chromium sends it. */
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    URI address = URI.create(service.address() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = get(path, BROWSER);
    assertEquals("text/html;charset=utf-8", answer.headers().firstValue("Content-Type").get());
    return Jsoup.parse(answer.body(), service.address() + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/search?q=woozy",
        "/api/symptoms",
        "/api/conditions/neck-spasm/symptoms",
        "/api/statistics",
        "/api/mapping-sets",
        "/api/ontologies",
        "/api/resolve/HP:0002315"
      })
  void a_browser_gets_a_page_and_every_other_client_what_it_got_before(String path)
      throws Exception {
    assertTrue(page(path).title().endsWith("Myograph"));
    for (String accept : new String[] {"*/*", "application/json", "text/html, */*"}) {
      assertEquals(
          "application/json", get(path, accept).headers().firstValue("Content-Type").get(), accept);
    }
  }

  @Test
  void the_page_has_each_row_its_claim_and_links_to_all_forms() throws Exception {
    Document page = page("/api/conditions/neck-spasm/symptoms?severity=severe");
    assertEquals(5, page.select(".answers > li").size());
    assertEquals(5, page.select(".answers .claim .statement").size());
    assertTrue(page.select(".answers a[href=/id/Dizziness]").size() > 0);
    assertTrue(page.select(".answers .when").size() > 0);
    String json = page.select(".forms a[type=application/json]").attr("abs:href");
    assertEquals(
        service.address() + "/api/conditions/neck-spasm/symptoms.json?severity=severe", json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/symptoms", "/sparql?query=ASK%7B%7D"})
  void a_Java_program_that_sets_no_Accept_gets_no_page(String path) throws Exception {
    URLConnection connection = URI.create(service.address() + path).toURL().openConnection();
    assertFalse(connection.getContentType().startsWith("text/html"), connection.getContentType());
  }

  @Test
  void a_suffix_goes_before_the_browsers_wish() throws Exception {
    HttpResponse<String> answer = get("/api/symptoms.csv", BROWSER);
    assertTrue(answer.headers().firstValue("Content-Type").get().startsWith("text/csv"));
  }

  @Test
  void page_and_json_have_tags_of_their_own_and_say_that_the_accept_header_decides()
      throws Exception {
    HttpResponse<String> page = get("/api/symptoms", BROWSER);
    HttpResponse<String> json = get("/api/symptoms", "application/json");
    assertNotEquals(page.headers().firstValue("ETag"), json.headers().firstValue("ETag"));
    assertEquals("Accept", page.headers().firstValue("Vary").get());
  }

  @Test
  void an_answer_without_rows_says_so() throws Exception {
    Document page = page("/api/search?q=qqqqq");
    assertTrue(page.text().contains("Nothing was found"));
    assertEquals("/api", page.select("dt:contains(see) + dd a").attr("href"));
  }

  @Test
  void a_problem_is_a_page_with_the_same_words_and_status() throws Exception {
    HttpResponse<String> answer = get("/api/conditions/nek-spasm/symptoms", BROWSER);
    assertEquals(404, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.text().contains("No condition is named 'nek-spasm'"));
    assertTrue(page.text().contains("neck spasm"));
    assertEquals(
        "application/problem+json",
        get("/api/conditions/nek-spasm/symptoms", "*/*")
            .headers()
            .firstValue("Content-Type")
            .get());
  }

  @Test
  void an_address_of_no_part_of_the_service_is_a_page_for_a_browser_and_a_problem_for_others()
      throws Exception {
    Document page = page("/foo");
    assertTrue(page.text().contains("See / for what there is"), page.text());
    assertEquals(404, get("/foo", BROWSER).statusCode());
    for (String accept : new String[] {"application/json", "*/*", "text/html;q=wrong"}) {
      HttpResponse<String> answer = get("/foo", accept);
      assertEquals(404, answer.statusCode(), accept);
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").get(), accept);
    }
  }
}
