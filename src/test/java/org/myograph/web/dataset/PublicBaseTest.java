package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Settings;

/** Where links of descriptions lead. */
class PublicBaseTest {
  private static RunningService service;
  private static RunningService published;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    Settings base = Settings.of(Path.of(""));
    published =
        RunningService.start(
            new Settings(
                base.ontology(),
                base.queries(),
                base.config(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(URI.create("https://example.org/myo"))));
  }

  @AfterAll
  static void stop() {
    service.close();
    published.close();
  }

  @Test
  void addresses_begin_with_the_public_base_and_never_with_the_host_that_was_asked()
      throws IOException {
    for (String path :
        List.of(
            "/.well-known/void",
            "/.well-known/sparql-examples",
            "/.well-known/api-catalog",
            "/dataset.jsonld",
            "/robots.txt",
            "/sitemap.xml",
            "/dump/")) {
      String there = published.get(path).body();
      assertTrue(there.contains("https://example.org/myo/"), path);
      assertFalse(there.contains("localhost"), path);
      assertFalse(there.matches("(?s).*https://example.org/(?!myo/|myo\\W).*"), path);
      assertFalse(there.contains("unknown.invalid"), path);
      String here = service.get(path).body();
      // sitemaps.org wants absolute addresses: those of a client on this machine.
      assertEquals(path.equals("/sitemap.xml"), here.contains("localhost"), path);
      assertFalse(here.contains("unknown.invalid"), path);
    }
    assertTrue(
        published
            .get("/.well-known/sparql-examples")
            .body()
            .contains("<https://example.org/myo/sparql>"));
    assertTrue(service.get("/.well-known/sparql-examples").body().contains("</sparql>"));
  }
}
