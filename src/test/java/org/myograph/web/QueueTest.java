package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More queries at once than can run wait for their turn, and for so long and no longer. */
class QueueTest {
  private static final int CLIENTS = 64;
  private static final int QUERIES = 10;
  private static final String GRAPH =
      IntStream.range(0, 1500)
          .mapToObj(String::valueOf)
          .collect(Collectors.joining(", ", "PREFIX ex: <http://example.org/> ex:s ex:p ", " ."));
  private static final String SHORT = "SELECT (SUM(?o) AS ?n) { ?s ?p ?o }";
  private static final String LONG =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir private Path folder;

  private Path config(int atOnce, int waitMillis) throws Exception {
    String ours = Files.readString(Path.of("fuseki-config/memory.ttl"));
    String setting = "ja:context [ ja:cxtName \"https://w3id.org/myograph/ns#queueTime\" ; ";
    assertTrue(ours.contains(setting + "ja:cxtValue \"20000\" ]"));
    Files.writeString(
        folder.resolve("memory.ttl"),
        ours.replace("\"10000\"", "\"4000\"")
            .replace(
                setting + "ja:cxtValue \"20000\" ]",
                setting
                    + "ja:cxtValue \""
                    + waitMillis
                    + "\" ] ; ja:context [ ja:cxtName"
                    + " \"https://w3id.org/myograph/ns#queriesAtOnce\" ; ja:cxtValue \""
                    + atOnce
                    + "\" ]"));
    return folder;
  }

  @Test
  void of_64_clients_with_short_queries_none_is_refused() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Service service = Service.of(Service.trig("g", GRAPH))) {
      List<Future<List<Integer>>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        all.add(
            clients.submit(
                () ->
                    IntStream.range(0, QUERIES)
                        .mapToObj(n -> service.ask(SHORT, null).statusCode())
                        .toList()));
      }
      for (Future<List<Integer>> one : all) {
        assertEquals(List.of(200), one.get().stream().distinct().toList());
      }
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void who_waited_too_long_is_told_503_and_when_to_come_again() throws Exception {
    try (Service service = Service.of(Service.trig("g", GRAPH), config(1, 300))) {
      CompletableFuture<HttpResponse<String>> running =
          CompletableFuture.supplyAsync(() -> service.ask(LONG, null));
      HttpResponse<String> refused = service.ask(SHORT, null);
      // The long query may not have begun yet.
      for (int i = 0; i < 50 && refused.statusCode() == 200; i++) {
        refused = service.ask(SHORT, null);
      }
      assertEquals(503, refused.statusCode());
      assertTrue(refused.headers().firstValue("Retry-After").orElse("").matches("[1-9]\\d*"));
      assertEquals(
          "application/problem+json", refused.headers().firstValue("Content-Type").orElse(""));
      JsonNode problem = new ObjectMapper().readTree(refused.body());
      assertEquals(
          "https://w3id.org/myograph/problem/unavailable", problem.get("type").textValue());
      assertEquals("/sparql", problem.get("instance").textValue());
      assertEquals(200, service.get("/api/statistics", null).statusCode());
      assertEquals(200, service.get("/health/live", null).statusCode());
      running.join();
      assertEquals(200, service.ask(SHORT, null).statusCode());
    }
  }

  @Test
  void who_waits_is_answered_when_its_turn_comes() throws Exception {
    try (Service service = Service.of(Service.trig("g", GRAPH), config(1, 20_000))) {
      List<CompletableFuture<Integer>> asked =
          IntStream.range(0, 3)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              service
                                  .get("/sparql?timeout=0.5&query=" + Service.encode(LONG), null)
                                  .statusCode()))
              .toList();
      assertEquals(200, service.ask(SHORT, null).statusCode());
      for (CompletableFuture<Integer> one : asked) {
        assertEquals(503, one.get(), "ended by its own time");
      }
    }
  }
}
