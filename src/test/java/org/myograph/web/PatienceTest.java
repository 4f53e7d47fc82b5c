package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The server when clients are slow, and when it is told to stop. */
class PatienceTest {

  @Test
  void senders_that_never_end_do_not_keep_others_waiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (Service service = Service.of(Service.trig("g", ""))) {
      for (int i = 0; i < 150; i++) {
        Socket socket = new Socket("localhost", service.server.port());
        slow.add(socket);
        String request =
            i % 3 == 0
                ? "GET /sparql?query=ASK HTTP/1.1\r\nHost: x\r\nX-"
                : "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/"
                    + (i % 3 == 1 ? "sparql-query" : "x-www-form-urlencoded")
                    + "\r\nContent-Length: 1000\r\n\r\nquery=";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
      }
      for (int i = 0; i < 20; i++) {
        long start = System.nanoTime();
        assertEquals(200, service.ask("ASK {}", null).statusCode());
        assertTrue((System.nanoTime() - start) / 1e9 < 1, "waited");
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_stop_lets_a_query_end_that_is_running() throws Exception {
    StringBuilder numbers = new StringBuilder("<http://example.org/s> <http://example.org/p> 0");
    for (int i = 1; i < 1500; i++) {
      numbers.append(", ").append(i);
    }
    CompletableFuture<HttpResponse<String>> running;
    try (Service own = Service.of(Service.trig("g", numbers + " ."))) {
      running =
          CompletableFuture.supplyAsync(
              () ->
                  own.get(
                      "/sparql?timeout=1.5&query="
                          + Service.encode(
                              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                      null));
      Thread.sleep(500);
    }
    assertEquals(503, running.get().statusCode());
    assertTrue(running.get().body().contains("query-timeout"), running.get().body());
  }
}
