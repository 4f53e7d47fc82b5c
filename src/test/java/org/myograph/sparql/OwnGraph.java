package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
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
import org.junit.jupiter.api.TestInstance;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.Generations;
import org.myograph.web.MyographServer;
import org.myograph.web.Service;

/** The endpoint over the project's own graph, on one store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OwnGraph {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String GRAPH = "https://w3id.org/myograph/graph/";

  private Generations generations;
  private MyographServer server;

  /** Settings of a service in a store; its generation comes from {@link #load}. */
  abstract Settings settings();

  abstract Generation load(GenerationBuilder builder) throws Exception;

  @BeforeAll
  void start() throws Exception {
    Settings settings = settings();
    generations =
        new Generations(load(new GenerationBuilder(settings.ontology(), settings.queries())));
    server = MyographServer.start(settings, generations);
  }

  @AfterAll
  void stop() {
    server.stop();
    generations.close();
  }

  private HttpResponse<String> get(String path, String accept) {
    return Service.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", accept));
  }

  private HttpResponse<String> ask(String query, String accept) throws Exception {
    HttpResponse<String> response =
        get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
    assertEquals(200, response.statusCode(), response.body());
    return response;
  }

  private long count(String pattern) throws Exception {
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
  void the_description_tells_each_graph_with_its_size_and_does_not_call_the_default_their_union()
      throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(get("/sparql", "text/turtle").body(), Lang.TURTLE).parse(model);
    // Model cases stand in named graphs only.
    assertFalse(
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
                "derived/slugs",
                "derived/types",
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
