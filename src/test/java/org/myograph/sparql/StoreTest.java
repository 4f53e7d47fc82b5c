package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.store.Generation;
import org.myograph.web.Service;

/** A graph kept by TDB2 is asked TDB2's way, and answers as one in memory does. */
class StoreTest {
  private static final String PREFIXES =
      "PREFIX ex: <http://example.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private static final String TRIG =
      PREFIXES
          + "ex:a ex:p 1, 2, 3 ; ex:q ex:b ; rdfs:label \"a\"@en . ex:b ex:q ex:c ; ex:p 3 ."
          + " ex:c ex:q ex:a ; rdfs:label \"c\" ."
          + " ex:one { ex:a ex:p 1, 2, 3 ; ex:q ex:b ; rdfs:label \"a\"@en }"
          + " ex:two { ex:b ex:q ex:c ; ex:p 3 . ex:c ex:q ex:a ; rdfs:label \"c\" }";

  @TempDir private static Path folder;
  private static DatasetGraph disk;
  private static Service onDisk;
  private static Service inMemory;

  @BeforeAll
  static void start() {
    disk = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    Txn.executeWrite(disk, () -> RDFParser.fromString(TRIG, Lang.TRIG).parse(disk));
    onDisk = Service.of(Generation.of("g", disk));
    inMemory = Service.of(Service.trig("g", TRIG));
  }

  @AfterAll
  static void stop() {
    onDisk.close();
    inMemory.close();
    TDBInternal.expel(disk, true);
  }

  @Test
  void a_query_is_run_by_the_executor_that_its_store_names() {
    Context settings = new Context();
    settings.set(ARQ.queryTimeout, "10000");
    Context context = new Evaluation(settings, 10, Duration.ofSeconds(1)).context(disk);
    assertSame(OpExecutorTDB2.OpExecFactoryTDB, QC.getFactory(context));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
        "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?n ?p",
        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
        "SELECT (SUM(?o) AS ?n) FROM ex:one { ?s ex:p ?o }",
        "SELECT * FROM ex:one FROM ex:two { ?s ex:q+ ?o }",
        "SELECT * FROM NAMED ex:two { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <http://example.org/none> { ?s ?p ?o }",
        "SELECT * { ?s ex:q* ex:c OPTIONAL { ?s ex:p ?n FILTER (?n > 2) } }",
        "SELECT * { ?s ex:q ?o MINUS { ?s rdfs:label ?l } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ex:p 3 } }",
        "SELECT * { ?s rdfs:label ?l FILTER REGEX(STR(?l), '^A$', 'i') }",
        "SELECT * { { SELECT ?s (MAX(?n) AS ?m) { ?s ex:p ?n } GROUP BY ?s } ?s ex:p ?m }",
        "SELECT * { VALUES ?s { ex:a ex:d } ?s ex:q/ex:q|^ex:q ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s a <http://www.w3.org/ns/shacl#SPARQLExecutable> }",
        "SELECT * { GRAPH ex:one { ?s ex:p ?n } ?o ex:p ?n FILTER (?n * 2 = 6) }",
        "ASK { ex:a ex:q/ex:q/ex:q ex:a }",
        "ASK { GRAPH ex:two { ex:a ?p ?o } }",
      })
  void on_disk_and_in_memory_a_query_has_the_same_answer(String query) {
    assertEquals(answer(inMemory, query), answer(onDisk, query));
  }

  private static List<String> answer(Service service, String query) {
    String accept = query.startsWith("ASK") ? null : "text/tab-separated-values";
    HttpResponse<String> response = service.ask(PREFIXES + query, accept);
    assertEquals(200, response.statusCode(), response.body());
    Stream<String> lines = response.body().lines();
    return lines.sorted().toList();
  }

  @Test
  void a_long_count_on_disk_ends_with_its_time_too() {
    String cross = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u";
    HttpResponse<String> response =
        onDisk.get(
            "/sparql?timeout=0.3&query="
                + Service.encode("SELECT (COUNT(*) AS ?x) { " + cross + " . ?v ?w ?y }"),
            null);
    assertEquals(503, response.statusCode(), response.body());
  }
}
