package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;

/** What the service says of itself is the same in each of the forms that things have too. */
class DescriptionFormsTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Graph graph(String path, String type) throws IOException {
    HttpResponse<String> response = service.get(path, "Accept", type + ", */*;q=0.1");
    String sent = response.headers().firstValue("Content-Type").orElseThrow();
    assertEquals(type, sent.replaceFirst("\\s*;.*", ""), path);
    Lang lang = RDFLanguages.contentTypeToLang(type);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(response.body()))
        .lang(lang)
        .base(service.address() + path)
        .parse(graph);
    if (lang.equals(Lang.NTRIPLES)) {
      assertFalse(response.body().contains("unknown.invalid"), path);
      assertFalse(response.body().contains("</"), path + " has relative IRIs");
    }
    return graph;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/void", "/.well-known/sparql-examples", "/sparql"})
  void in_Turtle_N_Triples_RDF_XML_and_JSON_LD(String path) throws IOException {
    Graph turtle = graph(path, "text/turtle");
    assertTrue(turtle.size() > 100, path);
    for (String type :
        List.of("application/n-triples", "application/rdf+xml", "application/ld+json")) {
      assertTrue(turtle.isIsomorphicWith(graph(path, type)), path + " differs as " + type);
    }
  }
}
