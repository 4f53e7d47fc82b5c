package org.myograph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;

/** A running service over data at hand, on a free port, with a client. */
public final class Service implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public Generations generations;
  public MyographServer server;

  private Service(Settings settings, Generation generation) {
    generations = new Generations(generation);
    try {
      server = MyographServer.start(settings, generations);
    } catch (LoadException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With the project's own configuration. */
  public static Service of(Generation generation) {
    return new Service(Settings.of(Path.of("")), generation);
  }

  /** As {@code settings} say. */
  public static Service of(Generation generation, Settings settings) {
    return new Service(settings, generation);
  }

  /** With the configuration folder {@code config}. */
  public static Service of(Generation generation, Path config) {
    return new Service(settings(config, Optional.empty()), generation);
  }

  /** Known to the world as {@code publicBase}. */
  public static Service of(Generation generation, URI publicBase) {
    Path config = Settings.of(Path.of("")).config();
    return new Service(settings(config, Optional.of(publicBase)), generation);
  }

  private static Settings settings(Path config, Optional<URI> publicBase) {
    Settings base = Settings.of(Path.of(""));
    return new Settings(
        base.ontology(), base.queries(), config, Optional.empty(), Optional.empty(), 0, publicBase);
  }

  /** A generation whose quads are those of {@code trig}. */
  public static Generation trig(String id, String trig) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () ->
            RDFDataMgr.read(
                dataset,
                new ByteArrayInputStream(trig.getBytes(StandardCharsets.UTF_8)),
                Lang.TRIG));
    return Generation.of(id, dataset);
  }

  public URI at(String pathAndQuery) {
    return URI.create(server.address() + pathAndQuery);
  }

  public HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(at(pathAndQuery)).timeout(Duration.ofSeconds(60));
  }

  /** GET with an optional Accept header (null: none). */
  public HttpResponse<String> get(String pathAndQuery, String accept) {
    HttpRequest.Builder request = request(pathAndQuery);
    if (accept != null) {
      request.header("Accept", accept);
    }
    return send(request);
  }

  /** A query by GET. */
  public HttpResponse<String> ask(String query, String accept) {
    return get("/sparql?query=" + encode(query), accept);
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Lets go of what it held too: test classes keep their service until the JVM ends. */
  @Override
  public void close() {
    server.stop();
    generations.close();
    server = null;
    generations = null;
  }
}
