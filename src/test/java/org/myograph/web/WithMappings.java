package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.myograph.RunningService;
import org.myograph.Settings;

/** The service with mapping sets of others beside ours; all tests of this JVM share it. */
final class WithMappings {
  private static final Path SETS = Path.of("src/test/resources/sssom");
  private static RunningService shared;

  private WithMappings() {}

  /** With two sets, one of them packed. Ends with the JVM. */
  static synchronized RunningService service() {
    if (shared == null) {
      try {
        Path packed = Files.createTempDirectory("sets").resolve("example.sssom.tsv.gz");
        try (InputStream in = Files.newInputStream(SETS.resolve("example.sssom.tsv"));
            OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
          in.transferTo(out);
        }
        shared = start(List.of(packed, SETS.resolve("doubts.sssom.tsv")));
        Files.delete(packed);
        Files.delete(packed.getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  static RunningService start(List<Path> sets) {
    Settings own = Settings.of(Path.of(""));
    return RunningService.start(
        new Settings(
            own.ontology(),
            own.queries(),
            own.config(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            sets));
  }

  static HttpResponse<String> post(String path, String type, String body, String... headers) {
    return post(service(), path, type, body, headers);
  }

  static HttpResponse<String> post(
      RunningService to, String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(to.address() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Service.send(request);
  }

  /** Body of a GET that succeeds, as JSON. */
  static JsonNode get(String pathAndQuery) {
    try {
      HttpResponse<String> answer = service().get(pathAndQuery);
      assertEquals(200, answer.statusCode(), answer.body());
      return ApiUnderTest.json(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int status(String pathAndQuery) {
    try {
      return service().get(pathAndQuery).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a translation of one code: target's code to what its chain comes to. */
  static Map<String, String> targets(String query) {
    Map<String, String> targets = new LinkedHashMap<>();
    JsonNode answer = get("/api/translate?" + query);
    assertEquals(1, answer.at("/items").size(), answer.toPrettyString());
    answer
        .at("/items/0/targets")
        .forEach(t -> targets.put(t.get("code").asText(), t.get("predicate").asText()));
    return targets;
  }
}
