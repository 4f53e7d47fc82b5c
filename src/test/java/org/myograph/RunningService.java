package org.myograph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.GenerationSource;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.web.MyographServer;
import org.myograph.web.Service;

/** The service as a user starts it: the project's own graph, look-ups and configuration. */
public final class RunningService implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Generations generations;
  private MyographServer server;

  private RunningService(Generations generations, MyographServer server) {
    this.generations = generations;
    this.server = server;
  }

  public static RunningService start() {
    return start(Settings.of(Path.of("")));
  }

  public static RunningService start(Settings settings) {
    return start(
        settings,
        new GenerationBuilder(
            settings.ontology(),
            settings.queries(),
            settings.mappings(),
            (sources, candidate, places) -> List.of()));
  }

  /** Serves what {@code source} gives. */
  public static RunningService start(Settings settings, GenerationSource source) {
    try {
      var generations = new Generations(source.load());
      return new RunningService(generations, MyographServer.start(settings, generations));
    } catch (LoadException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another way to ask a service that runs; that one is to be closed. */
  public static RunningService of(Service running) {
    return new RunningService(running.generations, running.server);
  }

  /** The address without a slash at its end, e.g. {@code http://localhost:40001}. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  public HttpResponse<String> get(String pathAndQuery, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + pathAndQuery));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Lets go of what it held too: test classes keep their service until the JVM ends. */
  @Override
  public void close() {
    server.close();
    generations.close();
    server = null;
    generations = null;
  }
}
