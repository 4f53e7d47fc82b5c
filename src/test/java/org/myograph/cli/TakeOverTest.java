package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.ImportsFolder;

/**
 * Rows F-34 and F-36 for imports: while a service runs on the store, and while another import does.
 */
class TakeOverTest {
  /** How many terms each import has, by its own description and by its graph. */
  private static final String COUNTS =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX myo: <https://w3id.org/myograph/ns#>
      SELECT (GROUP_CONCAT(?one; separator=" ") AS ?all) WHERE {
        { SELECT ?name ?said (COUNT(DISTINCT ?term) AS ?n) WHERE {
            GRAPH <https://w3id.org/myograph/graph/imports> {
              ?import myo:importName ?name ; myo:termCount ?said }
            GRAPH ?import { ?term a owl:Class } }
          GROUP BY ?name ?said ORDER BY ?name }
        BIND(CONCAT(?name, "=", STR(?said), "/", STR(?n)) AS ?one) }
      """;

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Store store;
  private Path data;

  @BeforeEach
  void importOne() throws Exception {
    store = Store.in(folder);
    data = folder.resolve("data");
    Store.importInto(data, Invented.obo(folder.resolve("first.obo"), 50));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aSecondImportAtTheSameTimeIsRefusedAndToldWhatToDo() throws Exception {
    StoreState before = StoreState.of(store.small(), data);
    ImportsFolder first = new ImportsFolder(data);
    try (first;
        Program second = importing(folder.resolve("first.obo"))) {
      assertEquals(2, second.exitCode(), second.err());
      String pid = String.valueOf(ProcessHandle.current().pid());
      assertEquals(
          "The store is in use: process "
              + pid
              + " holds "
              + data.resolve("imports/lock")
              + "; import again when that import has ended\n",
          second.err());
    }
    assertEquals(before, StoreState.of(store.small(), data));
  }

  @Test
  void anImportBesideAServiceThatDoesNotReloadIsKeptForItsNextStart() throws Exception {
    Path second = Invented.obo(folder.resolve("second.obo"), 50);
    try (Program service = serving()) {
      String address = service.address();
      String old = counts(address).body();
      try (Program importing = importing(second)) {
        assertEquals(0, importing.exitCode(), importing.err());
        assertTrue(importing.err().contains("holds " + data.resolve("lock")), importing.err());
        assertTrue(importing.err().contains("when it is started again"), importing.err());
      }
      assertEquals(old, counts(address).body());
      assertEquals(0, service.terminate().exitCode());
    }
    try (Program service = serving()) {
      assertTrue(counts(service.address()).body().contains("second=45/45"));
    }
  }

  @Test
  void aServiceTakesAnImportOverUnderLoadAndNoAnswerIsMixedOrFails() throws Exception {
    Map<String, Integer> answers = new ConcurrentHashMap<>();
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Program service = serving("--reload-every", "1")) {
      String address = service.address();
      for (int i = 0; i < 8; i++) {
        threads.submit(
            () -> {
              while (!ended.get()) {
                HttpResponse<String> answer = counts(address);
                String seen = answer.statusCode() + " " + answer.body().lines().skip(1).toList();
                answers.merge(seen, 1, Integer::sum);
              }
              return null;
            });
      }
      Thread.sleep(2_000);
      Invented.obo(folder.resolve("first.obo"), 100);
      Path second = Invented.obo(folder.resolve("second.obo"), 20);
      try (Program importing = importing(folder.resolve("first.obo"), second)) {
        assertEquals(0, importing.exitCode(), importing.err());
      }
      Served.waitFor(() -> counts(address).body().contains("second"), service);
      Thread.sleep(1_000);
      ended.set(true);
      threads.shutdown();
      assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
    } finally {
      ended.set(true);
      threads.shutdownNow();
    }
    System.out.println("answers while an import was taken over: " + answers);
    assertEquals(
        java.util.Set.of("200 [first=45/45]", "200 [first=90/90 second=18/18]"), answers.keySet());
  }

  private static HttpResponse<String> counts(String address) throws Exception {
    return Served.csv(address, COUNTS);
  }

  private Program importing(Path... files) throws Exception {
    java.util.List<String> arguments = new java.util.ArrayList<>();
    arguments.addAll(java.util.List.of("import", "--data", data.toString()));
    java.util.stream.Stream.of(files).map(Path::toString).forEach(arguments::add);
    return Program.start(store.small().home(), arguments.toArray(String[]::new));
  }

  private Program serving(String... more) throws Exception {
    java.util.List<String> arguments = new java.util.ArrayList<>();
    arguments.addAll(java.util.List.of("serve", "--port", "0", "--data", data.toString()));
    arguments.addAll(java.util.List.of(more));
    return Program.start(store.small().home(), arguments.toArray(String[]::new));
  }
}
