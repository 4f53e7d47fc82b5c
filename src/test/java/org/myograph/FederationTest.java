package org.myograph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Our endpoint in another's SERVICE clause, over HTTP: of a second Fuseki and of RDF4J. The queries
 * and the local triples are those of the page on federation.
 */
class FederationTest {
  private static final Path PAGE = Path.of("src/site/markdown/federation.md");
  private static final Pattern QUERY =
      Pattern.compile(
          "### Query: (?<title>[^\\n]+)\\n.*?```sparql\\n(?<query>.*?)```", Pattern.DOTALL);
  private static final Pattern TURTLE = Pattern.compile("```turtle\\n(.*?)```", Pattern.DOTALL);

  private static RunningService myograph;
  private static FusekiServer fuseki;
  private static SailRepository rdf4j;
  private static String page;

  @BeforeAll
  static void start() throws IOException {
    page = Files.readString(PAGE);
    myograph = RunningService.start();
    DatasetGraph local = DatasetGraphFactory.createTxnMem();
    local.executeWrite(() -> RDFParser.fromString(triples(), Lang.TURTLE).parse(local));
    local.getContext().set(ARQ.httpServiceAllowed, true);
    fuseki = FusekiServer.create().port(0).add("/notes", local).build().start();
    rdf4j = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = rdf4j.getConnection()) {
      connection.add(new StringReader(triples()), "", RDFFormat.TURTLE);
    }
  }

  @AfterAll
  static void stop() {
    rdf4j.shutDown();
    fuseki.stop();
    myograph.close();
  }

  private static String triples() {
    var matcher = TURTLE.matcher(page);
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  /** Title to query, with this service's address. */
  private static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    QUERY
        .matcher(page)
        .results()
        .forEach(
            match ->
                queries.put(
                    match.group(1),
                    match.group(2).replace("http://localhost:3330", myograph.address())));
    return queries;
  }

  @Test
  void the_page_has_four_queries() {
    assertEquals(4, queries().size());
  }

  @TestFactory
  Stream<DynamicTest> a_second_Fuseki_and_RDF4J_run_the_queries_of_the_page_and_agree() {
    return queries().entrySet().stream()
        .map(
            query ->
                dynamicTest(
                    query.getKey(),
                    () -> {
                      List<String> byFuseki = fuseki(query.getValue());
                      assertFalse(byFuseki.isEmpty());
                      assertEquals(byFuseki, rdf4j(query.getValue()));
                    }));
  }

  @Test
  void local_codes_are_joined_with_our_labels() {
    String query = queries().values().iterator().next();
    List<String> expected =
        List.of("https://example.org/note1 neck pain", "https://example.org/note2 headache");
    for (Function<String, List<String>> engine :
        List.<Function<String, List<String>>>of(FederationTest::fuseki, FederationTest::rdf4j)) {
      assertEquals(expected, engine.apply(query));
    }
  }

  @Test
  void our_own_SERVICE_is_off() throws IOException {
    String query =
        "SELECT * { SERVICE <http://localhost:" + fuseki.getPort() + "/notes> { ?s ?p ?o } }";
    var answer = myograph.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("service-not-allowed"), answer.body());
  }

  private static List<String> fuseki(String query) {
    List<String> rows = new java.util.ArrayList<>();
    try (QueryExec exec =
        QueryExec.service("http://localhost:" + fuseki.getPort() + "/notes").query(query).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(
          row ->
              rows.add(
                  String.join(
                      " ",
                      found.getResultVars().stream()
                          .map(row::get)
                          .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString())
                          .toList())));
    }
    return rows;
  }

  private static List<String> rdf4j(String query) {
    List<String> rows = new java.util.ArrayList<>();
    try (RepositoryConnection connection = rdf4j.getConnection();
        TupleQueryResult found = connection.prepareTupleQuery(query).evaluate()) {
      List<String> columns = found.getBindingNames();
      for (BindingSet row : found) {
        rows.add(
            String.join(" ", columns.stream().map(c -> row.getValue(c).stringValue()).toList()));
      }
    }
    return rows;
  }
}
