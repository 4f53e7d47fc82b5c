package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.web.Service;

/**
 * Queries that fill the heap of a service with 400 MB, in a process that ends at the first error.
 */
class MemoryTest {
  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @TempDir private Path folder;

  private static HttpResponse<String> ask(String address, String query) {
    return Service.send(
        HttpRequest.newBuilder(URI.create(address + "/sparql?query=" + Service.encode(query))));
  }

  @Test
  void queries_that_fill_the_heap_are_ended_and_the_service_goes_on() throws Exception {
    String ours = Files.readString(Path.of("fuseki-config/memory.ttl"));
    Files.writeString(folder.resolve("memory.ttl"), ours.replace("\"10000\"", "\"120000\""));
    try (OtherProcess process = OtherProcess.start(folder)) {
      String address = process.address();
      List<CompletableFuture<HttpResponse<String>>> bombs =
          List.of(
                  "SELECT * " + CROSS + " ORDER BY ?i",
                  "SELECT * " + CROSS + " ORDER BY ?c ?f",
                  "SELECT ?c ?f (COUNT(?i) AS ?n) " + CROSS + " GROUP BY ?c ?f ?i",
                  "SELECT (COUNT(DISTINCT *) AS ?n) " + CROSS)
              .stream()
              .map(query -> CompletableFuture.supplyAsync(() -> ask(address, query)))
              .toList();
      for (CompletableFuture<HttpResponse<String>> bomb : bombs) {
        HttpResponse<String> response = bomb.get();
        assertEquals(503, response.statusCode(), response.body());
        assertTrue(response.body().contains("/problem/query-memory"), response.body());
      }
      for (int i = 0; i < 100; i++) {
        assertEquals(200, ask(address, "ASK { ?s ?p " + i + " }").statusCode());
      }
      assertEquals(0, process.stop(), process.log());
    }
  }
}
