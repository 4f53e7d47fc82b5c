package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Settings;

/** Where links of pages lead. */
class PublicBaseTest extends AskedPages {
  @Test
  void a_public_base_stands_before_every_address_and_a_Host_header_before_none()
      throws IOException {
    String base = "https://example.org/myograph";
    Settings plain = Settings.of(Path.of(""));
    Settings settings =
        new Settings(
            plain.ontology(),
            plain.queries(),
            plain.config(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.of(URI.create(base)));
    try (RunningService other = RunningService.start(settings)) {
      Pages there = new Pages(other.address());
      HttpResponse<String> response = there.get("/id/NeckSpasm", "Accept", "text/html");
      assertEquals(base + "/id/NeckSpasm.html", header(response, "Content-Location"));
      assertTrue(header(response, "Link").contains("<" + base + "/id/NeckSpasm.ttl>"));
      assertEquals(base + "/id/NeckSpasm", header(there.get("/id/neck-spasm"), "Location"));
      Document html = Pages.document(response, "https://elsewhere.invalid/");
      for (String href : html.select("a[href], link[href]").eachAttr("href")) {
        assertTrue(href.matches("(https?://|#).*"), href);
        assertFalse(href.contains("localhost"), href);
      }
    }
    HttpResponse<String> here = pages.get("/id/NeckSpasm", "Accept", "text/html");
    assertFalse(here.body().contains("localhost"), "a page repeats the Host header");
    assertFalse(header(here, "Link").contains("localhost"));
    assertNotEquals(base, header(here, "Content-Location"));
  }
}
