package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** The endpoint over the project's own graph. */
class OwnGraphTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String GRAPH = "https://w3id.org/myograph/graph/";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> ask(String query, String accept) throws Exception {
    HttpResponse<String> response =
        service.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", accept);
    assertEquals(200, response.statusCode(), response.body());
    return response;
  }

  private static long count(String pattern) throws Exception {
    String json =
        ask("SELECT (COUNT(*) AS ?n) { " + pattern + " }", "application/sparql-results+json")
            .body();
    return new ObjectMapper().readTree(json).at("/results/bindings/0/n/value").asLong();
  }

  @Test
  void a_plain_query_sees_the_whole_graph_and_GRAPH_tells_where_from() throws Exception {
    String symptom =
        "<https://w3id.org/myograph/id/SevereNeckSpasm>"
            + " <https://w3id.org/myograph/ns#hasSymptom>/<https://w3id.org/myograph/ns#hasExample>? ?symptom";
    Set<String> found = new TreeSet<>();
    ask("SELECT ?symptom { " + symptom + " }", "text/csv")
        .body()
        .lines()
        .skip(1)
        .forEach(line -> found.add(line.replaceFirst(".*/", "")));
    assertEquals(
        new TreeSet<>(
            List.of("VisionTrouble", "BlurredVision", "Dizziness", "BalanceIssue", "Fatigue")),
        found);
    assertEquals(5, count("GRAPH <" + GRAPH + "direct> { " + symptom + " }"));
    assertEquals(0, count("GRAPH <" + GRAPH + "articles/neck-spasms/article> { " + symptom + " }"));
  }

  @Test
  void the_description_tells_each_graph_with_its_size_and_that_the_default_is_their_union()
      throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(service.get("/sparql", "Accept", "text/turtle").body(), Lang.TURTLE)
        .parse(model);
    assertTrue(
        model.contains(
            null,
            model.createProperty(SD, "feature"),
            model.createResource(SD + "UnionDefaultGraph")));
    Property triples = model.createProperty("http://rdfs.org/ns/void#triples");
    Set<String> names = new TreeSet<>();
    for (Resource named :
        model.listSubjectsWithProperty(model.createProperty(SD, "name")).toList()) {
      String name = named.getProperty(model.createProperty(SD, "name")).getResource().getURI();
      long size =
          named.getProperty(model.createProperty(SD, "graph")).getProperty(triples).getLong();
      assertEquals(count("GRAPH <" + name + "> { ?s ?p ?o }"), size, name);
      names.add(name.replace(GRAPH, ""));
    }
    assertTrue(
        names.containsAll(
            List.of(
                "myograph",
                "concepts",
                "articles/neck-spasms/article",
                "mappings/hpo",
                "direct",
                "derived",
                "inferred")),
        names.toString());
    Resource defaultGraph =
        model.listObjectsOfProperty(model.createProperty(SD, "defaultGraph")).next().asResource();
    assertEquals(count("?s ?p ?o"), defaultGraph.getProperty(triples).getLong());
  }

  @Test
  void the_whole_graph_is_the_same_in_every_syntax() throws Exception {
    Graph first = null;
    for (Format format : Format.GRAPHS) {
      HttpResponse<String> response = ask("CONSTRUCT WHERE { ?s ?p ?o }", format.mediaType());
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(response.body(), format.lang()).parse(graph);
      assertEquals(count("?s ?p ?o"), graph.size(), format.mediaType());
      first = first == null ? graph : first;
      assertTrue(first.isIsomorphicWith(graph), format.mediaType());
    }
  }
}
