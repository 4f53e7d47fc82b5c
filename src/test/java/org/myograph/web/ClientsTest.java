package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients that people use, as they come, at the running endpoint. */
class ClientsTest {
  private static final Path CLIENTS = Path.of("src/test/clients");
  private static final String PREFIXES =
      "PREFIX ex: <http://example.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static Service service;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    service = Service.of(Service.trig("g", Files.readString(CLIENTS.resolve("data.trig"))));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private record Outcome(int code, String output) {}

  /** Runs a command to its end; 127 where there is no such program. */
  private Outcome run(Path directory, List<String> command) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      return new Outcome(127, e.getMessage());
    }
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return new Outcome(124, "did not end: " + Files.readString(output));
    }
    return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private static void assertPassed(Outcome outcome) {
    assertEquals(0, outcome.code(), outcome.output());
    assertTrue(outcome.output().matches("(?s).*\\b[1-9]\\d+ checks passed\\s*"), outcome.output());
  }

  @Test
  void rdflib_and_SPARQLWrapper_get_what_they_ask_for() throws Exception {
    // Debian's own Python has Debian's packages; another one on the path may not.
    String python =
        Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    Outcome there = run(CLIENTS, List.of(python, "-c", "import rdflib, SPARQLWrapper"));
    assumeTrue(there.code() == 0, "python3-rdflib or python3-sparqlwrapper is not installed");
    assertPassed(
        run(CLIENTS, List.of(python, "rdflib_client.py", service.at("/sparql").toString())));
  }

  @Test
  void Comunica_gets_what_it_asks_for_told_and_untold() throws Exception {
    Path comunica = CLIENTS.resolve("comunica");
    assumeTrue(run(comunica, List.of("node", "--version")).code() == 0, "node is not installed");
    if (!Files.isDirectory(comunica.resolve("node_modules/@comunica/query-sparql"))) {
      Outcome installed =
          run(comunica, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      assumeTrue(
          installed.code() == 0, "npm ci could not install Comunica 4.5.0: " + installed.output());
    }
    assertPassed(run(comunica, List.of("node", "client.mjs", service.at("/sparql").toString())));
  }

  @Test
  void RDF4J_gets_what_it_asks_for() {
    SPARQLRepository repository = new SPARQLRepository(service.at("/sparql").toString());
    try (RepositoryConnection connection = repository.getConnection()) {
      List<BindingSet> rows =
          QueryResults.asList(
              connection
                  .prepareTupleQuery(PREFIXES + "SELECT ?s ?l { ?s rdfs:label ?l } ORDER BY ?s ?l")
                  .evaluate());
      assertEquals(7, rows.size());
      assertEquals("neck \"pain\",\n\tcomma & <tag>", rows.get(6).getValue("l").stringValue());
      List<BindingSet> found =
          QueryResults.asList(
              connection
                  .prepareTupleQuery(
                      PREFIXES + "SELECT ?s { ?s rdfs:label \"めまい\"@ja , \"Schwindel 🌀\"@de }")
                  .evaluate());
      assertEquals("http://example.org/dizziness", found.get(0).getValue("s").stringValue());
      assertTrue(
          connection.prepareBooleanQuery(PREFIXES + "ASK { ex:headache ex:score 0.5 }").evaluate());
      assertFalse(
          connection.prepareBooleanQuery(PREFIXES + "ASK { ex:headache ex:score 7 }").evaluate());
      List<Statement> built =
          QueryResults.asList(
              connection
                  .prepareGraphQuery(
                      PREFIXES + "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s rdfs:label ?l }")
                  .evaluate());
      assertEquals(7, built.size());
      assertEquals(1, QueryResults.asList(connection.getContextIDs()).size());
      assertEquals(13, QueryResults.asList(connection.getStatements(null, null, null)).size());
      QueryEvaluationException refused =
          assertThrows(
              QueryEvaluationException.class,
              () -> connection.prepareTupleQuery("SELECT nonsense").evaluate());
      assertTrue(refused.getMessage().contains("problem/query-syntax"), refused.getMessage());
    } finally {
      repository.shutDown();
    }
  }
}
