package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.web.Service;

/**
 * Queries that fill the heap of a service with 400 MB, in a process that ends at the first error.
 */
class MemoryTest {
  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @TempDir private Path folder;

  /** The service in the other process; ends when its standard input does. */
  public static void main(String[] arguments) throws IOException {
    String numbers =
        IntStream.range(0, 1500).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String data = "<http://example.org/s> <http://example.org/p> " + numbers + " .";
    try (Service service = Service.of(Service.trig("g", data), Path.of(arguments[0]))) {
      System.out.println(service.server.address());
      System.in.read();
    }
  }

  private static HttpResponse<String> ask(String address, String query) {
    return Service.send(
        HttpRequest.newBuilder(URI.create(address + "/sparql?query=" + Service.encode(query))));
  }

  @Test
  void queries_that_fill_the_heap_are_ended_and_the_service_goes_on() throws Exception {
    String ours = Files.readString(Path.of("fuseki-config/memory.ttl"));
    Files.writeString(folder.resolve("memory.ttl"), ours.replace("\"10000\"", "\"120000\""));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Xss16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                MemoryTest.class.getName(),
                folder.toString())
            .redirectError(folder.resolve("log.txt").toFile())
            .start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      String address = output.readLine();
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
      assertTrue(process.isAlive());
    } finally {
      process.getOutputStream().close();
      assertEquals(0, process.waitFor(), Files.readString(folder.resolve("log.txt")));
    }
  }
}
