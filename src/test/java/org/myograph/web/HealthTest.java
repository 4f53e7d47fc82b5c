package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows F-41 and F-44: look-ups and SPARQL behind a gate each, and health behind none. */
class HealthTest {
  private static final String LABEL = "<http://x/a> <http://www.w3.org/2000/01/rdf-schema#label> ";

  @Test
  void aServiceIsReadyWhenALabelCanBeReadAndLiveAnyway() {
    try (Service service = Service.of(Service.trig("g", LABEL + "\"a\" ."))) {
      HttpResponse<String> ready = service.get("/health/ready", null);
      assertEquals(200, ready.statusCode());
      assertEquals("{\"status\":\"ready\"}", ready.body());
      assertEquals("no-store", ready.headers().firstValue("Cache-Control").orElse(""));
      assertEquals(404, service.get("/health/other", null).statusCode());
      service.generations.publish(Service.trig("without", LABEL + "\"\" ."));
      HttpResponse<String> not = service.get("/health/ready", null);
      assertEquals(503, not.statusCode());
      assertTrue(not.headers().firstValue("Retry-After").isPresent());
      assertTrue(not.body().contains("\"requestId\""), not.body());
      assertEquals(200, service.get("/health/live", null).statusCode());
    }
  }

  @Test
  void heavyQueriesKeepNeitherLookUpsNorHealthWaitingInVain() {
    String numbers =
        IntStream.range(0, 1500).mapToObj(String::valueOf).collect(Collectors.joining(","));
    String data = LABEL + "\"a\" . <http://x/s> <http://x/p> " + numbers + " .";
    String heavy =
        "/sparql?timeout=2&query="
            + Service.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    try (Service service = Service.of(Service.trig("g", data))) {
      List<CompletableFuture<HttpResponse<String>>> queries =
          atOnce(48, () -> service.get(heavy, null));
      do {
        assertEquals(200, service.get("/api/claims", null).statusCode());
        assertEquals(200, service.get("/health/ready", null).statusCode());
        assertEquals(200, service.get("/health/live", null).statusCode());
      } while (!queries.stream().allMatch(CompletableFuture::isDone));
      for (CompletableFuture<HttpResponse<String>> query : queries) {
        assertEquals(503, query.join().statusCode());
        assertTrue(query.join().headers().firstValue("Retry-After").isPresent());
      }
      assertEquals(200, service.ask("ASK {}", null).statusCode());
    }
  }

  @Test
  void heavyLookUpsKeepNeitherSparqlNorHealthWaitingAndWhoCannotBeServedIsTold(@TempDir Path work)
      throws Exception {
    Files.createDirectories(work.resolve("queries"));
    Files.writeString(
        work.resolve("queries/slow.rq"),
        """
        #+ path: /slow
        #+ summary: As slow as can be
        #+ returns:
        #+   n: { type: integer }
        #+ questions: [ "How slow?" ]
        #+ example: {}
        SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }
        """);
    try (SmallApi api = SmallApi.start(work, null, null)) {
      Supplier<HttpResponse<String>> slow = () -> get(api, "/api/slow");
      List<CompletableFuture<HttpResponse<String>>> slowOnes = atOnce(40, slow);
      do {
        assertEquals(200, get(api, "/sparql?query=ASK%7B%7D").statusCode());
        assertEquals(200, get(api, "/health/ready").statusCode());
      } while (!slowOnes.stream().allMatch(CompletableFuture::isDone));
      int turnedAway = 0;
      for (CompletableFuture<HttpResponse<String>> one : slowOnes) {
        HttpResponse<String> answer = one.join();
        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""), answer.body());
        turnedAway += answer.body().contains("problem/unavailable") ? 1 : 0;
      }
      assertTrue(turnedAway > 0 && turnedAway < slowOnes.size(), "turned away: " + turnedAway);
      assertEquals(200, get(api, "/api/concepts").statusCode());
    }
  }

  private static HttpResponse<String> get(SmallApi api, String path) {
    return Service.send(HttpRequest.newBuilder(api.at(path)));
  }

  private static List<CompletableFuture<HttpResponse<String>>> atOnce(
      int number, Supplier<HttpResponse<String>> request) {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(CompletableFuture.supplyAsync(request, threads));
    }
    threads.shutdown();
    return all;
  }
}
