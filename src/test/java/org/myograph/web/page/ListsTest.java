package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of all things of a kind, for people and for programs. */
class ListsTest extends AskedPages {
  private static Set<String> members(Graph graph, String list) {
    Set<String> members = new TreeSet<>();
    graph
        .find(NodeFactory.createURI(list), RDFS.member.asNode(), Node.ANY)
        .forEach(triple -> members.add(triple.getObject().getURI()));
    return members;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id",
        "/id/claim",
        "/article",
        "/source",
        "/mapping",
        "/graph",
        "/problem",
      })
  void a_list_holds_in_every_form_what_its_page_links(String path) throws IOException {
    HttpResponse<String> response = pages.get(path, "Accept", "text/html");
    Document html = Pages.document(response, service.address() + path);
    Set<String> linked = new TreeSet<>();
    for (String href : html.select(".index a").eachAttr("abs:href")) {
      linked.add(Pages.NAMES + href.substring(service.address().length() + 1));
    }
    assertFalse(linked.isEmpty(), path);
    Graph first = null;
    for (String type : Pages.RDF) {
      HttpResponse<String> rdf = pages.get(path, "Accept", type);
      assertEquals(200, rdf.statusCode(), type);
      Graph graph = Pages.graph(rdf);
      assertEquals(linked, members(graph, Pages.NAMES + path.substring(1)), type);
      first = first == null ? graph : first;
      assertTrue(first.isIsomorphicWith(graph), path + " differs as " + type);
      String alternate = "head link[rel=alternate][type=" + type + "]";
      String suffixed = html.select(alternate).attr("href");
      assertEquals(
          suffixed, rdf.headers().firstValue("Content-Location").orElse("none"), "the address");
      assertTrue(Pages.graph(pages.get(suffixed)).isIsomorphicWith(graph), suffixed);
      String links = response.headers().firstValue("Link").orElse("");
      assertTrue(links.contains("<" + suffixed + ">; rel=\"alternate\""), links);
    }
  }

  @Test
  void each_member_has_its_types_and_a_name() throws IOException {
    for (String path : new String[] {"/id", "/id/claim", "/article", "/mapping", "/problem"}) {
      Graph graph = Pages.graph(pages.get(path, "Accept", "text/turtle"));
      for (String member : members(graph, Pages.NAMES + path.substring(1))) {
        Node thing = NodeFactory.createURI(member);
        assertTrue(graph.contains(thing, RDF.type.asNode(), Node.ANY), member);
        boolean named =
            graph.contains(thing, RDFS.label.asNode(), Node.ANY)
                || graph.contains(thing, DCTerms.title.asNode(), Node.ANY)
                || graph.contains(
                    thing, NodeFactory.createURI(Pages.NAMES + "ns#statement"), Node.ANY);
        assertTrue(named, member);
      }
    }
  }

  @Test
  void a_list_has_an_ETag_for_each_form_and_is_refused_in_others() throws IOException {
    HttpResponse<String> turtle = pages.get("/id", "Accept", "text/turtle");
    String tag = turtle.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, pages.get("/id", "Accept", "text/turtle", "If-None-Match", tag).statusCode());
    assertEquals(200, pages.get("/id", "Accept", "text/html", "If-None-Match", tag).statusCode());
    assertEquals(406, pages.get("/id", "Accept", "image/png").statusCode());
  }
}
