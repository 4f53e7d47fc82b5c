package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL endpoint in a browser. */
class QueryPageTest extends AskedPages {
  private static final String CHROMIUM =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";
  private static final String PREFIXES =
      "PREFIX myo: <https://w3id.org/myograph/ns#> PREFIX id: <https://w3id.org/myograph/id/> ";

  private static String asked(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Document page(int status, String path) throws Exception {
    HttpResponse<String> response = pages.get(path, "Accept", CHROMIUM);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "text/html;charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    return Pages.document(response, service.address() + path);
  }

  @Test
  void without_a_query_there_is_a_form_with_one_and_examples_that_run() throws Exception {
    Document form = page(200, "/sparql");
    assertTrue(form.select("textarea[name=query]").text().contains("SELECT"));
    assertEquals("/sparql", form.select("main form").attr("action"));
    List<Element> examples = form.select("section[aria-labelledby=page-examples] li a");
    assertFalse(examples.isEmpty());
    for (Element example : examples) {
      assertFalse(page(200, example.attr("href")).select("tbody tr").isEmpty(), example.text());
    }
  }

  @Test
  void rows_are_a_table_whose_names_lead_to_their_pages() throws Exception {
    String query = PREFIXES + "SELECT ?symptom ?n { id:NeckSpasm myo:hasSymptom ?symptom }";
    Document table = page(200, asked(query));
    assertEquals(List.of("symptom", "n"), table.select("thead th").eachText());
    assertEquals(query, table.select("textarea").first().wholeText());
    Element link = table.select("tbody a").first();
    assertTrue(link.text().startsWith("id:"), link.text());
    assertEquals(200, pages.get(link.attr("href"), "Accept", CHROMIUM).statusCode());
    for (Element form : table.select("section[aria-labelledby=page-answer] p a")) {
      assertEquals(200, pages.get(form.attr("href")).statusCode(), form.text());
    }
  }

  @Test
  void yes_and_no_and_triples_are_shown_too() throws Exception {
    assertEquals("Yes", page(200, asked("ASK { ?s ?p ?o }")).select("#page-answer").text());
    String described = PREFIXES + "DESCRIBE id:NeckSpasm";
    assertTrue(page(200, asked(described)).select("pre code").text().contains("id:NeckSpasm"));
  }

  @Test
  void an_empty_answer_says_why() throws Exception {
    Document empty = page(200, asked(PREFIXES + "SELECT * { id:neck-spasm myo:hasSymptom ?s }"));
    assertEquals("No row", empty.select("#page-answer").text());
    assertTrue(
        empty.select("[aria-labelledby=page-reasons]").text().contains("Did you mean id:NeckSpasm"),
        empty.text());
  }

  @Test
  void an_error_stands_beside_the_query_with_its_line() throws Exception {
    Document wrong = page(400, asked("SELECT *\n{ ?s ?p }"));
    assertTrue(wrong.select("[aria-labelledby=page-problem]").text().contains("Line 2"));
    assertTrue(wrong.select("textarea").text().contains("?s ?p"));
    page(403, asked("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }"));
    page(400, "/sparql?query=ASK%20%7B%7D&nonsense=1");
  }

  @Test
  void what_a_query_holds_is_never_markup() throws Exception {
    Document page = page(200, asked("SELECT (\"<b id='x'>&amp;</b>\" AS ?t) { }"));
    assertTrue(page.select("#x").isEmpty());
    assertEquals("<b id='x'>&amp;</b>", page.select("tbody td").first().wholeText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/sparql-results+json",
        "application/sparql-results+json, text/html;q=0.5",
        "text/html;q=0.2, application/sparql-results+xml",
        "text/html, application/sparql-results+json",
        "application/json, text/javascript, */*;q=0.01",
        "text/csv",
        "text/*",
      })
  void programs_get_what_they_ask_for(String accept) throws Exception {
    HttpResponse<String> response = pages.get(asked("SELECT * { } "), "Accept", accept);
    assertEquals(200, response.statusCode());
    assertFalse(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/html"), accept);
  }

  @ParameterizedTest
  @CsvSource({"format=json,application/sparql-results+json", "output=csv,text/csv; charset=utf-8"})
  void a_format_in_the_address_outweighs_the_browser(String parameter, String type)
      throws Exception {
    HttpResponse<String> response =
        pages.get(asked("SELECT * { }") + "&" + parameter, "Accept", CHROMIUM);
    assertEquals(type, response.headers().firstValue("Content-Type").orElse(""));
  }
}
