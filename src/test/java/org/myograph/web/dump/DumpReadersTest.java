package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Tool;

/** Every file and description, read by parsers that are not ours and compared with the endpoint. */
class DumpReadersTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void rdflib_and_the_csv_and_yaml_modules_read_what_the_endpoint_counts() throws Exception {
    Tool.python("rdflib, yaml", "rdflib_dumps.py", service.address()).assertPassed();
  }

  @Test
  void jsonld_js_and_N3_js_read_what_the_endpoint_counts() throws Exception {
    Tool.node(Tool.npm("jsonld", "jsonld"), "client.mjs", service.address()).assertPassed();
  }

  @Test
  void RDF4J_reads_the_same_graph_in_every_syntax() throws Exception {
    Model turtle = read("/dump/myograph.ttl", RDFFormat.TURTLE);
    assertEquals(count("?s ?p ?o"), turtle.size());
    assertEquals(
        count("?claim a <https://w3id.org/myograph/ns#Claim>"),
        turtle.filter(null, RDF.TYPE, Values.iri("https://w3id.org/myograph/ns#Claim")).size());
    Map<String, RDFFormat> others =
        Map.of(
            "/dump/myograph.nt", RDFFormat.NTRIPLES,
            "/dump/myograph.rdf", RDFFormat.RDFXML,
            "/dump/myograph.jsonld", RDFFormat.JSONLD);
    for (Map.Entry<String, RDFFormat> other : others.entrySet()) {
      Model model = read(other.getKey(), other.getValue());
      assertEquals(turtle.size(), model.size(), other.getKey());
      assertTrue(Models.isomorphic(turtle, model), other.getKey());
      System.out.println("RDF4J, " + other.getKey() + ": " + model.size() + " triples");
    }
    Model quads = read("/dump/myograph.nq", RDFFormat.NQUADS);
    Set<Resource> graphs = quads.contexts();
    assertEquals(count("{ SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } }"), graphs.size());
    assertEquals(count("GRAPH ?g { ?s ?p ?o }"), quads.size());
    System.out.println("RDF4J, N-Quads: " + quads.size() + " in " + graphs.size() + " graphs");
  }

  @Test
  void RDF4J_reads_the_descriptions_alike_in_every_syntax() throws Exception {
    for (String path : List.of("/.well-known/void", "/.well-known/sparql-examples")) {
      Model turtle = read(path, RDFFormat.TURTLE);
      assertTrue(turtle.size() > 100, path);
      for (RDFFormat format : List.of(RDFFormat.RDFXML, RDFFormat.JSONLD)) {
        assertTrue(Models.isomorphic(turtle, read(path, format)), path + " as " + format);
      }
      System.out.println("RDF4J, " + path + ": " + turtle.size() + " triples");
    }
  }

  private static Model read(String path, RDFFormat format) throws Exception {
    String accept = format.getDefaultMIMEType();
    String text = service.get(path, "Accept", accept).body();
    RDFParser parser = Rio.createParser(format);
    Model model = new LinkedHashModel();
    parser.setRDFHandler(new StatementCollector(model));
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    // The context is the service's: relative to the file, at an address that differs each time.
    parser.set(JSONLDSettings.WHITELIST, Set.of(service.address() + "/context/0.1.0.jsonld"));
    parser.set(JSONLDSettings.SECURE_MODE, true);
    try (InputStream in = new ByteArrayInputStream(text.getBytes("UTF-8"))) {
      parser.parse(in, URI.create(service.address() + path).toString());
    }
    return model;
  }

  private static long count(String pattern) throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }";
    String encoded = java.net.URLEncoder.encode(query, "UTF-8");
    String csv = service.get("/sparql?query=" + encoded, "Accept", "text/csv").body();
    return Long.parseLong(csv.lines().toList().get(1));
  }
}
