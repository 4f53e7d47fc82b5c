package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.BesideMillions;

/**
 * Everything at hand stands beside ours: five million triples, and ours is what it is without them.
 * The tests named {@code *BesideMillionsTest} ask what other tests ask.
 */
class FiveMillionTest {
  private static final String SD_NAME = "http://www.w3.org/ns/sparql-service-description#name";

  private Service millions;

  @BeforeEach
  void itIsAtHand() {
    BesideMillions.assume();
    millions = BesideMillions.service();
  }

  /** The same service with nothing beside it. */
  private static Service alone() {
    return ApiUnderTest.service();
  }

  private static String body(Service service, String path, String accept) {
    HttpResponse<String> response = service.get(path, accept);
    assertEquals(200, response.statusCode(), () -> path + " " + response.body());
    return response.body().replace("" + service.server.address(), "");
  }

  private JsonNode get(String call) {
    return ApiUnderTest.json(body(millions, call, null));
  }

  private static JsonNode rows(Service service, String query) {
    HttpResponse<String> response = service.ask(query, "application/sparql-results+json");
    assertEquals(200, response.statusCode(), response.body());
    return ApiUnderTest.json(response.body()).at("/results/bindings");
  }

  private long count(String pattern) {
    return rows(millions, "SELECT (COUNT(*) AS ?n) { " + pattern + " }").at("/0/n/value").asLong();
  }

  /** Graph by graph: to count all in one query may take longer than a query may. */
  @Test
  void there_are_five_million_triples_counted_by_SPARQL() {
    Model description = ModelFactory.createDefaultModel();
    RDFParser.fromString(body(millions, "/sparql", "text/turtle"), Lang.TURTLE)
        .base("http://localhost/sparql")
        .parse(description);
    Map<String, Long> graphs = new TreeMap<>();
    description
        .listObjectsOfProperty(description.createProperty(SD_NAME))
        .forEach(g -> graphs.put("" + g, count("GRAPH <" + g + "> { ?s ?p ?o }")));
    long all = graphs.values().stream().mapToLong(Long::longValue).sum();
    System.out.println(all + " triples in " + graphs.size() + " graphs");
    assertTrue(all >= 5_000_000, () -> all + " triples in " + graphs.size() + " graphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/NeckSpasm",
        "/id/Headache",
        "/id/claim/neck-spasms-C055",
        "/article/neck-spasms",
        "/source/neck-spasms",
        "/mapping/hpo",
        "/graph/direct",
        "/ns"
      })
  void a_page_answers_and_its_turtle_is_the_one_without(String path) {
    assertTrue(body(millions, path, "text/html").contains("</html>"), path);
    String turtle = "text/turtle";
    assertEquals(body(alone(), path, turtle), body(millions, path, turtle), path);
  }

  @Test
  void every_dump_is_the_one_without_to_the_byte() {
    List<String> names = ApiUnderTest.texts(get("/dump/").at("/files"), "/name");
    assertTrue(names.size() > 10, names::toString);
    for (String name : names) {
      String path = "/dump/" + name;
      assertEquals(body(alone(), path, null), body(millions, path, null), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sitemap.xml", "/.well-known/sparql-examples", "/.well-known/api-catalog"})
  void what_crawlers_and_editors_read_is_the_same(String path) {
    assertEquals(
        body(alone(), path, null).replaceAll("<lastmod>[^<]*", ""),
        body(millions, path, null).replaceAll("<lastmod>[^<]*", ""));
  }

  @Test
  void statistics_count_ours() {
    String path = "/api/statistics";
    JsonNode without = ApiUnderTest.json(body(alone(), path, null));
    JsonNode with = get(path);
    assertEquals(without.get("triples"), with.get("triples"));
    without
        .get("graphs")
        .properties()
        .forEach(graph -> assertEquals(graph.getValue(), with.at("/graphs").get(graph.getKey())));
    for (String count : List.of("claims", "concepts", "coverage")) {
      assertEquals(without.get(count), with.get(count), count);
    }
  }

  @Test
  void the_dataset_is_as_large_as_without_and_names_each_import_with_its_size() throws Exception {
    Model with = description(millions);
    Resource whole = dataset(with);
    assertEquals(
        dataset(description(alone())).getProperty(VOID.triples).getLong(),
        whole.getProperty(VOID.triples).getLong());
    List<String> listed = ApiUnderTest.texts(get("/api/ontologies").get("items"), "/name");
    assertTrue(listed.containsAll(BesideMillions.imports()), listed::toString);
    for (String name : listed) {
      Resource graph = with.getResource("https://w3id.org/myograph/graph/import/" + name);
      assertTrue(whole.hasProperty(DCTerms.relation, graph), name);
      assertTrue(graph.getProperty(VOID.triples).getLong() > 0, name);
    }
  }

  private static Model description(Service service) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(body(service, "/.well-known/void", "text/turtle"), Lang.TURTLE)
        .base("http://localhost/.well-known/void")
        .parse(model);
    return model;
  }

  private static Resource dataset(Model model) {
    return model.listSubjectsWithProperty(VOID.sparqlEndpoint).next();
  }

  @Test
  void a_plain_query_finds_of_ours_what_it_finds_without() {
    String about =
        "PREFIX myo: <https://w3id.org/myograph/ns#> SELECT ?s ?p ?o { ?s a myo:Claim ; ?p ?o }"
            + " ORDER BY ?s ?p ?o";
    JsonNode with = rows(millions, about);
    assertTrue(with.size() > 1_000, "" + with.size());
    assertEquals(rows(alone(), about), with);
  }

  @Test
  void the_default_graph_has_imports_and_no_mapping_set_of_others() {
    String same = "?s <http://www.w3.org/2004/02/skos/core#exactMatch> ?o";
    String doid = "<https://w3id.org/myograph/graph/mappings-extra/mondo_exactmatch_doid>";
    assertTrue(count("GRAPH " + doid + " { " + same + " }") > 1_000);
    assertEquals(0, count("GRAPH " + doid + " { " + same + " } " + same));
    assertNotEquals(
        0,
        count(
            "<http://purl.obolibrary.org/obo/HP_0002315> a <http://www.w3.org/2002/07/owl#Class>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"woozy", "headache", "neck pain", "muscle", "blured vision", "severe"})
  void search_gives_ours_first_and_then_others(String words) {
    String call = "/api/search?limit=100&q=" + Service.encode(words);
    JsonNode without = ApiUnderTest.json(body(alone(), call, null)).get("items");
    JsonNode with = get(call).get("items");
    assertTrue(with.size() > without.size(), words);
    List<String> first = ApiUnderTest.texts(with, "/concept/id").subList(0, without.size());
    assertEquals(ApiUnderTest.texts(without, "/concept/id"), first);
  }

  @Test
  void an_answer_of_the_newest_and_largest_of_several_editions_names_it() {
    for (String call :
        List.of("/api/concepts/neck-pain/similar", "/api/concepts/neck-pain/similar?ontology=hp")) {
      assertEquals("hp-2023-01-27", get(call).at("/arguments/ontology").asText());
    }
    JsonNode above = get("/api/terms/HP:0000707/ancestors?ontology=hp").get("items");
    assertEquals(
        List.of("hp-2023-01-27"),
        ApiUnderTest.texts(above, "/ontology").stream().distinct().toList());
    assertEquals(List.of("HP:0000118", "HP:0000001"), ApiUnderTest.texts(above, "/code"));
  }

  @Test
  void a_thousand_codes_are_translated_over_the_sets_of_others() throws Exception {
    List<String> codes = new ArrayList<>();
    rows(
            millions,
            "SELECT DISTINCT ?s { GRAPH <https://w3id.org/myograph/graph/mappings-extra/mondo_exactmatch_doid>"
                + " { ?s ?p ?o } } ORDER BY ?s LIMIT 1000")
        .forEach(row -> codes.add("\"" + row.at("/s/value").asText() + "\""));
    HttpResponse<String> response =
        Service.send(
            millions
                .request("/api/translate")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"codes\":[" + String.join(",", codes) + "],\"to\":[\"DOID\"]}")));
    assertEquals(200, response.statusCode(), response.body());
    JsonNode items = ApiUnderTest.json(response.body()).get("items");
    assertEquals(1_000, items.size());
    items.forEach(item -> assertTrue(item.get("targets").size() > 0, item::toString));
  }

  @Test
  void an_answer_of_ours_is_cached_by_its_tag() {
    HttpResponse<String> first = millions.get("/api/conditions/neck-spasm/symptoms", null);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        Service.send(
            millions.request("/api/conditions/neck-spasm/symptoms").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
  }
}
