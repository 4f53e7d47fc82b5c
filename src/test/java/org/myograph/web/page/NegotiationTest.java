package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a client gets, and what it is told when there is none. */
class NegotiationTest extends AskedPages {
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
  void what_cannot_be_given_is_answered_with_what_can() throws IOException {
    HttpResponse<String> response = pages.get("/id/NeckSpasm", "Accept", "application/pdf");
    assertEquals(406, response.statusCode());
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(Pages.NAMES + "problem/not-acceptable", problem.get("type").asText());
    assertEquals(5, problem.get("available").size());
    assertEquals(".ttl", problem.get("available").get(0).get("suffix").asText());
  }
}
