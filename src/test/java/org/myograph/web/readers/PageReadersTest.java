package org.myograph.web.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Tool;

/**
 * Every document that the service gives out as RDF, the page of each IRI first, in each of its
 * forms: read by parsers that are not ours, to each of which all forms are one graph.
 */
class PageReadersTest {
  private static final Map<String, RDFFormat> FORMATS =
      Map.of(
          "nt", RDFFormat.NTRIPLES,
          "ttl", RDFFormat.TURTLE,
          "rdf", RDFFormat.RDFXML,
          "jsonld", RDFFormat.JSONLD);

  @TempDir private static Path folder;
  private static RunningService service;
  private static SavedDocuments documents;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
    documents = SavedDocuments.of(service, folder, SavedDocuments.RDF::containsKey);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void every_form_is_the_same_graph_to_RDF4J() throws Exception {
    Map<String, long[]> counts = new TreeMap<>();
    for (Map.Entry<String, Map<String, Path>> document : documents.rdf().entrySet()) {
      Model first = null;
      for (Map.Entry<String, Path> form : document.getValue().entrySet()) {
        Model model = read(document.getKey(), form.getValue(), FORMATS.get(form.getKey()));
        first = first == null ? model : first;
        String what = document.getKey() + " as " + form.getKey();
        assertEquals(first.size(), model.size(), what);
        assertTrue(Models.isomorphic(first, model), what);
        long[] count = counts.computeIfAbsent(form.getKey(), f -> new long[2]);
        count[0]++;
        count[1] += model.size();
      }
    }
    counts.forEach(
        (form, count) ->
            System.out.printf("RDF4J, %s: %d documents, %d triples%n", form, count[0], count[1]));
    assertEquals(Set.copyOf(FORMATS.keySet()), counts.keySet());
    System.out.println(documents.iris() + " IRIs of ours are in the graph");
  }

  @Test
  void every_form_is_the_same_graph_to_rdflib() throws Exception {
    Tool.python("rdflib", "rdflib_pages.py", documents.list(), service.address()).assertPassed();
  }

  @Test
  void every_form_is_the_same_canonical_graph_to_N3_js_and_jsonld_js() throws Exception {
    Path jsonld = Tool.npm("jsonld", "jsonld");
    Tool.node(jsonld, "pages.mjs", documents.list(), service.address()).assertPassed();
  }

  private static Model read(String address, Path file, RDFFormat format) throws IOException {
    RDFParser parser = Rio.createParser(format);
    Model model = new LinkedHashModel();
    parser.setRDFHandler(new StatementCollector(model));
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of(service.address() + "/context/0.1.0.jsonld"));
    parser.set(JSONLDSettings.SECURE_MODE, true);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, address);
    }
    return model;
  }
}
