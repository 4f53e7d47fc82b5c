package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a service in another process answers. */
final class Served {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Served() {}

  interface Condition {
    boolean holds() throws Exception;
  }

  /** Waits as long as {@code program} may need. */
  static void waitFor(Condition condition, Program program) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!condition.holds()) {
      assertTrue(program.isAlive() && System.nanoTime() < deadline, program.err());
      Thread.sleep(100);
    }
  }

  /** How many labels with "cramp" the small graph's service at {@code address} tells. */
  static long labels(String address) {
    String query =
        "SELECT ?l { ?c <http://www.w3.org/2000/01/rdf-schema#label> ?l"
            + " FILTER CONTAINS(?l, 'cramp') }";
    return csv(address, query).body().lines().skip(1).filter(l -> l.contains("cramp")).count();
  }

  /** False also when nobody listens any more. */
  static boolean isReady(String address) {
    try {
      return send(HttpRequest.newBuilder(URI.create(address + "health/ready"))).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  static HttpResponse<String> csv(String address, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(address + "sparql?query=" + encoded))
            .header("Accept", "text/csv"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
