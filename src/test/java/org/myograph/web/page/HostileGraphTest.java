package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** The small graph of a claim, each of whose texts and links is an attack on the page's reader. */
class HostileGraphTest {
  private static Service service;
  private static Pages pages;

  @BeforeAll
  static void start() throws IOException {
    service = Service.of(HostileGraph.generation());
    pages = new Pages(service.server.address().toString());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/Thing",
        "/id/Odd%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/id/claim/hostile-C001",
        "/article/hostile",
        "/source/hostile",
        "/mapping/hostile",
        "/graph/concepts",
        "/ns",
        "/id",
        "/id/claim",
        "/mapping",
        "/id/%3Cscript%3Ealert(1)%3C/script%3E",
      })
  void no_text_or_IRI_becomes_markup_a_script_or_a_turned_line(String path) throws IOException {
    HttpResponse<String> response = pages.get(path, "Accept", "text/html");
    assertEquals(path.contains("/%3C") ? 404 : 200, response.statusCode(), path);
    assertFalse(response.body().contains("<script>"), path);
    assertFalse(response.body().matches("(?s).*[\u202E\u2066\u0007].*"), path);
    Document html = Pages.document(response, "http://service.example" + path);
    for (Element element : html.getAllElements()) {
      element
          .attributes()
          .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), path + element));
    }
    List<String> schemes = new ArrayList<>();
    for (Element link : html.select("[href], [src], [action]")) {
      String target =
          link.hasAttr("href") ? link.attr("href") : link.attr("src") + link.attr("action");
      assertTrue(target.matches("/[^/].*|/|#.*|https?://[^/].*"), path + ": " + target);
      schemes.add(target);
    }
    assertFalse(schemes.isEmpty(), path);
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("script-src"), policy);
  }

  @Test
  void what_was_meant_as_an_attack_can_be_read_as_text() throws IOException {
    Document html =
        Pages.document(pages.get("/id/Thing", "Accept", "text/html"), "http://service.example/");
    assertTrue(html.select("h1").text().contains(HostileGraph.SCRIPT), html.select("h1").text());
    assertTrue(html.text().contains("safe[U+202E]elbat [U+2066] [U+0007]"), html.text());
    for (String iri : HostileGraph.FOREIGN) {
      assertTrue(html.text().contains(iri), iri + " is not shown");
    }
  }

  @Test
  void the_page_of_an_odd_IRI_is_found_by_its_link() throws IOException {
    Document html =
        Pages.document(
            pages.get("/id/Thing", "Accept", "text/html"), service.server.address() + "/id/Thing");
    Element link = html.select("a[href^=/id/Odd]").first();
    HttpResponse<String> response = pages.get(link.absUrl("href"), "Accept", "text/html");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("odd &lt;script&gt;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/Thing", "/id/claim/hostile-C001", "/mapping/hostile"})
  void programs_get_it_in_some_form_or_are_told_why_not(String path) throws IOException {
    for (String type : Pages.RDF) {
      int status = pages.get(path, "Accept", type).statusCode();
      assertTrue(List.of(200, 406).contains(status), path + " as " + type + ": " + status);
    }
  }
}
