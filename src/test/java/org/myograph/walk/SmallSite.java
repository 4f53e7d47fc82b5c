package org.myograph.walk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of a few documents, whose every fault is wanted. */
final class SmallSite implements AutoCloseable {
  private record Sent(int status, String type, Map<String, String> headers, String body) {}

  private final Map<String, Sent> answers = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;

  SmallSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    page("<p>Nothing is linked to.</p>");
  }

  Site site() {
    return Site.at("http://localhost:" + server.getAddress().getPort());
  }

  /** What is at {@code /}. */
  SmallSite page(String html) {
    return put("/", "text/html", html);
  }

  /** Answers GET and HEAD of a path, whatever is accepted. */
  SmallSite put(String path, String type, String body) {
    return put(path, 200, type, body, Map.of());
  }

  /**
   * @param key a path; or one after {@code HEAD}, or before what is accepted, for these alone
   */
  SmallSite put(String key, int status, String type, String body, Map<String, String> headers) {
    answers.put(key, new Sent(status, type, headers, body));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    Sent nothing = new Sent(404, "application/problem+json", Map.of(), "{}");
    Sent sent = answers.getOrDefault(path + " " + accept, answers.getOrDefault(path, nothing));
    if (head) {
      sent = answers.getOrDefault("HEAD " + path, sent);
    }
    Map<String, String> headers = new HashMap<>(sent.headers());
    headers.put("Content-Type", sent.type());
    headers.forEach(exchange.getResponseHeaders()::set);
    byte[] body = sent.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(sent.status(), head || body.length == 0 ? -1 : body.length);
    try (exchange) {
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
