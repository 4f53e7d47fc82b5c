package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** What a well-meaning client gets from the endpoint. */
class EndpointTest extends TwoGraphs {
  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void a_query_comes_by_GET_by_form_and_as_a_body() throws Exception {
    assertEquals(3, rows(service.ask(SELECT, null)));
    assertEquals(
        3,
        rows(
            Service.send(
                service
                    .request("/sparql")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("query=" + Service.encode(SELECT))))));
    assertEquals(
        3,
        rows(
            Service.send(
                service
                    .request("/sparql")
                    .header("Content-Type", "application/sparql-query; charset=UTF-8")
                    .POST(BodyPublishers.ofString(SELECT)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|application/sparql-results+json",
        "*/*|application/sparql-results+json",
        "application/json|application/json",
        "application/sparql-results+xml|application/sparql-results+xml",
        "text/csv|text/csv; charset=utf-8",
        "text/tab-separated-values|text/tab-separated-values; charset=utf-8",
        "text/*|text/csv; charset=utf-8",
        "text/csv;q=0.5, application/sparql-results+xml;q=0.9|application/sparql-results+xml",
        "application/sparql-results+json;q=0, */*;q=0.1|application/sparql-results+xml",
        "text/turtle, application/sparql-results+xml;q=0.2|application/sparql-results+xml",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html;charset=utf-8",
        "text/html;q=0.1,application/xml;q=0.9,*/*;q=0.8|application/xml",
      })
  void a_table_comes_in_the_format_that_is_preferred(String accept, String expected) {
    HttpResponse<String> response = service.ask(SELECT, accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(expected, type(response));
    assertTrue(response.headers().allValues("Vary").contains("Accept"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|text/turtle; charset=utf-8",
        "application/n-triples|application/n-triples",
        "application/rdf+xml|application/rdf+xml",
        "application/ld+json|application/ld+json",
        "application/trig|application/trig",
        "application/n-quads|application/n-quads",
        "text/turtle;q=0.3,application/ld+json;q=0.4|application/ld+json",
      })
  void a_graph_comes_in_the_format_that_is_preferred_and_is_the_same_in_all(
      String accept, String expected) {
    HttpResponse<String> response =
        service.ask(
            "CONSTRUCT { ?s ?p ?o } WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }",
            accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(expected, type(response));
    Lang lang = RDFLanguages.contentTypeToLang(type(response).replaceFirst(";.*", ""));
    Graph found = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), lang).parse(found);
    Graph all = GraphFactory.createDefaultGraph();
    RDFParser.fromString(DATA.replaceAll("ex:\\w+ \\{|\\}", ""), Lang.TURTLE).parse(all);
    assertTrue(found.isIsomorphicWith(all), response.body());
  }

  @Test
  void commas_quotes_and_line_breaks_survive_CSV() {
    assertTrue(
        service.ask(SELECT, "text/csv").body().contains("\"x,y\n\"\"z\"\"\""),
        service.ask(SELECT, "text/csv").body());
  }

  @Test
  void letters_beyond_ASCII_survive_in_query_and_answer() throws Exception {
    String query =
        "SELECT ?s { ?s <http://www.w3.org/2000/01/rdf-schema#label> \"spasme du cou, « sévère » 🙂\"@fr }";
    assertEquals(1, rows(service.ask(query, null)));
    assertTrue(service.ask("SELECT * { ?s ?p ?o }", "text/csv").body().contains("« sévère » 🙂"));
  }

  @Test
  void a_format_that_there_is_not_is_refused_with_the_list_of_those_there_are() throws Exception {
    HttpResponse<String> response = service.ask(SELECT, "image/png");
    assertEquals(406, response.statusCode());
    assertEquals("application/problem+json", type(response));
    assertTrue(json(response.body()).get("available").toString().contains("text/csv"));
    assertEquals(406, service.get("/sparql?format=png&query=ASK%7B%7D", "*/*").statusCode());
    assertEquals(406, service.ask("ASK {}", "text/csv").statusCode());
    assertEquals(406, service.ask("CONSTRUCT WHERE { ?s ?p ?o }", "text/csv").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "format=csv, text/csv; charset=utf-8",
    "output=xml, application/sparql-results+xml",
    "results=tsv, text/tab-separated-values; charset=utf-8",
    "format=application%2Fsparql-results%2Bjson, application/sparql-results+json",
    "format=tsv&format=text%2Ftab-separated-values, text/tab-separated-values; charset=utf-8",
    "format=nonsense&output=csv, text/csv; charset=utf-8",
    "format=json&output=json&results=json, application/sparql-results+json",
  })
  void a_parameter_outweighs_the_header(String parameters, String expected) {
    HttpResponse<String> response =
        service.get("/sparql?" + parameters + "&query=" + Service.encode(SELECT), "text/csv;q=0.1");
    assertEquals(expected, type(response), response.body());
  }

  @Test
  void graphs_of_ours_may_be_selected_by_protocol_and_by_query() throws Exception {
    String all = Service.encode("SELECT * { ?s ?p ?o }");
    assertEquals(1, rows(service.get("/sparql?query=" + all, null)));
    assertEquals(
        2,
        rows(
            service.get(
                "/sparql?default-graph-uri=http%3A%2F%2Fexample.org%2Fone&query=" + all, null)));
    assertEquals(2, rows(service.ask("SELECT * FROM <http://example.org/one> { ?s ?p ?o }", null)));
    String named = Service.encode("SELECT * { GRAPH ?g { ?s ?p ?o } }");
    assertEquals(
        1,
        rows(
            service.get(
                "/sparql?named-graph-uri=http%3A%2F%2Fexample.org%2Ftwo&query=" + named, null)));
    // What the protocol says goes before FROM.
    assertEquals(
        1,
        rows(
            service.get(
                "/sparql?default-graph-uri=http%3A%2F%2Fexample.org%2Ftwo&query="
                    + Service.encode("SELECT * FROM <http://example.org/one> { ?s ?p ?o }"),
                null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json",
        "application/trig",
        "application/n-quads"
      })
  void without_a_query_the_endpoint_describes_itself(String accept) {
    HttpResponse<String> response = service.get("/sparql", accept.isEmpty() ? null : accept);
    assertEquals(200, response.statusCode(), response.body());
    Lang lang = RDFLanguages.contentTypeToLang(type(response).replaceFirst(";.*", ""));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), lang).parse(graph);
    String text = graph.stream().map(Object::toString).toList().toString();
    assertTrue(text.contains("sparql-service-description#endpoint " + service.at("/sparql")), text);
    assertTrue(text.contains("sparql-service-description#SPARQL11Query"), text);
    assertTrue(text.contains("http://www.w3.org/ns/formats/JSON-LD"), text);
    assertTrue(text.contains("sparql-service-description#name http://example.org/two"), text);
    // This generation's default graph is no union, and the description does not claim it.
    assertFalse(text.contains("UnionDefaultGraph"), text);
  }

  @Test
  void a_shorter_time_may_be_asked_for_but_no_nonsense() {
    String query = "&query=" + Service.encode("ASK {}");
    assertEquals(200, service.get("/sparql?timeout=2.5" + query, null).statusCode());
    assertEquals(200, service.get("/sparql?timeout=9999999999999" + query, null).statusCode());
    for (String bad : List.of("0", "-1", "x", "", "1e-9", "NaN")) {
      assertEquals(400, service.get("/sparql?timeout=" + bad + query, null).statusCode(), bad);
    }
  }
}
