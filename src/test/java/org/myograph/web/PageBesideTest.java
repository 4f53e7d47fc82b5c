package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A concept's page with an invented ontology beside ours. */
class PageBesideTest {
  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(new Beside().tiny().generation());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(service.get(path, "text/html").body(), service.server.address() + path);
  }

  private static Element row(Document page, String code) {
    return page.select(
            "tr:has(code:containsOwn(" + code + ")), tr:has(code a:containsOwn(" + code + "))")
        .first();
  }

  @Test
  void a_code_comes_with_what_its_ontology_says_of_it() {
    String row = row(page("/id/Headache"), "HP:0002315").text();
    assertTrue(row.contains("Ache anywhere above the neck."), row);
    assertTrue(row.contains("Below Pain, Trouble of the head."), row);
    assertTrue(row.contains("More of it in tiny"), row);
  }

  @Test
  void each_link_to_a_term_is_answered() {
    int followed = 0;
    for (Element link : row(page("/id/Headache"), "HP:0002315").select("a[href^=/api/terms/]")) {
      assertEquals(200, service.get(link.attr("href"), null).statusCode(), link.outerHtml());
      followed++;
    }
    assertEquals(3, followed);
  }

  @Test
  void no_file_is_offered_for_a_graph_that_none_of_ours_holds() {
    String file = "a[href=/dump/myograph.nq]";
    assertEquals(1, page("/graph/concepts").select(file).size());
    Document beside = page("/graph/imports");
    assertEquals("Graph imports", beside.select("h1").text());
    assertEquals(0, beside.select(file).size());
  }

  @Test
  void a_code_that_no_import_has_stands_alone() {
    assertFalse(row(page("/id/Headache"), "MESH:D006261").text().contains("More of it"));
  }

  @Test
  void a_concept_with_a_code_there_leads_to_what_is_like_it() {
    String similar = "/api/concepts/headache/similar";
    assertEquals(1, page("/id/Headache").select("a[href=" + similar + "]").size());
    assertEquals(200, service.get(similar, null).statusCode());
  }
}
