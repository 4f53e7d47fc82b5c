package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** Each IRI of ours that the graph holds, asked for in every form and read back. */
class DereferenceTest {
  private static RunningService service;
  private static Pages pages;
  private static final Map<String, Document> HTML = new TreeMap<>();

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
    pages = new Pages(service.address());
    for (String path : pages.paths()) {
      HttpResponse<String> response = pages.get(path, "Accept", "text/html");
      assertEquals(200, response.statusCode(), path);
      HTML.put(path, Pages.document(response, service.address() + path));
    }
    for (String list : List.of("/id", "/id/claim", "/article", "/mapping", "/graph", "/problem")) {
      HTML.put(
          list, Pages.document(pages.get(list, "Accept", "text/html"), service.address() + list));
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void every_IRI_has_the_same_description_in_every_form_of_RDF() throws IOException {
    int read = 0;
    for (String path : pages.paths()) {
      Map<String, Graph> graphs = new HashMap<>();
      for (String type : Pages.RDF) {
        HttpResponse<String> response = pages.get(path, "Accept", type);
        assertEquals(200, response.statusCode(), path + " as " + type);
        assertTrue(
            response.headers().firstValue("Content-Type").orElseThrow().startsWith(type), path);
        graphs.put(type, Pages.graph(response));
        read++;
      }
      Graph turtle = graphs.get("text/turtle");
      graphs.forEach(
          (type, graph) ->
              assertTrue(turtle.isIsomorphicWith(graph), path + " differs as " + type));
      // The version of the ontology is described as the ontology.
      String name = path.startsWith("/ns/") ? "/ns" : path;
      Node thing = NodeFactory.createURI(Pages.NAMES + name.substring(1));
      assertTrue(turtle.contains(thing, Node.ANY, Node.ANY), path + " says nothing of itself");
    }
    assertTrue(read > 1000, "only " + read + " descriptions");
  }

  @Test
  void an_axiom_with_a_blank_node_stands_with_the_concept_that_it_is_about_alone()
      throws IOException {
    // The ontology by itself declares all that it names; a concept is declared elsewhere.
    Graph ontology = Pages.graph(pages.get("/ns.nt"));
    Graph severe = Pages.graph(pages.get("/id/SevereNeckSpasm.nt"));
    Node restriction = NodeFactory.createURI("http://www.w3.org/2002/07/owl#someValuesFrom");
    assertEquals(0, ontology.find(Node.ANY, restriction, Node.ANY).toList().size());
    assertEquals(2, severe.find(Node.ANY, restriction, Node.ANY).toList().size());
  }

  @Test
  void a_concept_comes_with_its_claims_and_their_places() throws IOException {
    Graph graph = Pages.graph(pages.get("/id/VisionTrouble.ttl"));
    Node claim = NodeFactory.createURI(Pages.NAMES + "id/claim/neck-spasms-C055");
    Node place = NodeFactory.createURI(Pages.NAMES + "source/neck-spasms#char=1591,1610");
    Node start = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
    assertTrue(graph.contains(claim, Node.ANY, place));
    assertTrue(graph.contains(place, start, Node.ANY));
  }

  @Test
  void every_page_is_well_formed_with_one_heading_of_each_step_and_unique_ids() {
    for (Map.Entry<String, Document> page : HTML.entrySet()) {
      String path = page.getKey();
      Document html = page.getValue();
      assertEquals(1, html.select("h1").size(), path);
      int level = 0;
      for (Element heading : html.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertTrue(next <= level + 1, path + " skips to " + heading);
        level = next;
      }
      List<String> ids = html.select("[id]").eachAttr("id");
      assertEquals(new HashSet<>(ids).size(), ids.size(), path);
      assertEquals("en", html.select("html").attr("lang"), path);
      for (Element table : html.select("table")) {
        assertEquals(1, table.select("> caption").size(), path);
      }
      for (Element part : html.select("[aria-labelledby]")) {
        assertTrue(html.getElementById(part.attr("aria-labelledby")) != null, path + part);
      }
      assertTrue(html.select("footer").text().contains("No medical advice"), path);
      assertTrue(html.select("a.skip").attr("href").equals("#page-content"), path);
      assertEquals(0, html.select("[style], style, script:not([type=application/ld+json])").size());
    }
  }

  @Test
  void every_page_of_a_thing_carries_schema_org_that_names_the_thing() throws IOException {
    for (String path : pages.paths()) {
      String json = HTML.get(path).select("script[type=application/ld+json]").first().data();
      Map<?, ?> tree = new ObjectMapper().readValue(json, Map.class);
      assertEquals("https://schema.org", tree.get("@context"), path);
      String name = path.startsWith("/ns/") ? "/ns" : path;
      assertEquals(Pages.NAMES + name.substring(1), tree.get("@id"), path);
      assertTrue(tree.get("name") instanceof String, path);
    }
  }

  @Test
  void what_is_refuted_or_unknown_is_said_in_words() {
    Document refuted = HTML.get("/id/ElectrolyteImbalance");
    assertTrue(refuted.select(".claim.refuted .statement").text().contains("refuted: "));
    assertTrue(refuted.select(".claim.unknown .statement").text().contains("unknown: "));
    Document narrower = HTML.get("/id/NeckSpasm");
    assertTrue(
        narrower.select(".scope").text().contains("stated for muscle spasm in general"),
        "a claim on muscle spasms is not told from one on neck spasms");
    Document conditional = HTML.get("/id/claim/neck-spasms-C055");
    assertTrue(
        conditional.text().contains("when any of: head pulled to one direction; severe pain"));
    assertTrue(conditional.text().contains("characters 1591–1610"));
    assertEquals(0, conditional.select(".places q").size(), "words without the text at hand");
  }
}
