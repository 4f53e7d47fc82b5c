package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** The links to other vocabularies, counted wherever the service tells of them. */
class MappingCountsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LINKS =
      "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT DISTINCT ?s ?p ?o WHERE {"
          + " VALUES ?p { skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch"
          + " skos:relatedMatch } ?s ?p ?o }";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Set<String> links() throws Exception {
    String query = URLEncoder.encode(LINKS, StandardCharsets.UTF_8);
    String csv = service.get("/sparql?query=" + query, "Accept", "text/csv").body();
    return new TreeSet<>(csv.lines().skip(1).toList());
  }

  private static Model turtle(String path) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    String body = service.get(path, "Accept", "text/turtle").body();
    RDFDataMgr.read(model, new StringReader(body), service.address() + "/", Lang.TURTLE);
    return model;
  }

  @Test
  void every_link_of_the_graph_is_a_mapping_of_the_file_of_all_sets() throws Exception {
    Model all = turtle("/dump/myograph.sssom.ttl");
    Set<String> mapped = new TreeSet<>();
    all.listSubjectsWithProperty(RDF.type, OWL2.Axiom)
        .forEach(
            axiom ->
                mapped.add(
                    axiom.getPropertyResourceValue(OWL2.annotatedSource)
                        + ","
                        + axiom.getPropertyResourceValue(OWL2.annotatedProperty)
                        + ","
                        + axiom.getPropertyResourceValue(OWL2.annotatedTarget)));
    Set<String> links = links();
    assertTrue(links.size() >= 362, () -> links.size() + " links");
    assertEquals(links, mapped);
    assertEquals(
        1,
        all.listSubjectsWithProperty(
                RDF.type, all.createResource("https://w3id.org/sssom/MappingSet"))
            .toList()
            .size());
  }

  @Test
  void the_sets_pages_statistics_and_linksets_count_the_same() throws Exception {
    Property mappings =
        ModelFactory.createDefaultModel().createProperty("https://w3id.org/sssom/mappings");
    TreeMap<String, Integer> files = new TreeMap<>();
    for (JsonNode file : JSON.readTree(service.get("/dump/").body()).get("files")) {
      String name = file.get("name").textValue();
      if (name.startsWith("mappings/")) {
        List<String> lines = service.get("/dump/" + name).body().lines().toList();
        int rows = (int) lines.stream().filter(line -> !line.startsWith("#")).count() - 1;
        String set = name.replaceAll("^mappings/|\\.sssom\\.tsv$", "");
        files.put(set, rows);
        assertEquals(
            rows, turtle("/mapping/" + set).listObjectsOfProperty(mappings).toList().size());
      }
    }
    int all = files.values().stream().mapToInt(Integer::intValue).sum();
    JsonNode counted = JSON.readTree(service.get("/api/statistics").body());
    int told = 0;
    for (JsonNode vocabulary : counted.findValue("mappings").get("byVocabulary")) {
      told += vocabulary.isInt() ? vocabulary.intValue() : vocabulary.get("count").intValue();
    }
    assertEquals(all, told, counted::toString);
    Model described = turtle("/.well-known/void");
    int linked = 0;
    for (var linkset : described.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList()) {
      linked += linkset.getProperty(VOID.triples).getInt();
    }
    assertTrue(links().size() <= linked && linked <= all, linked + " of " + all);
  }
}
