package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.dataset.AskedService.header;
import static org.myograph.web.dataset.AskedService.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What is there for those who go from link to link: catalogue, context, sitemap. */
class CrawlersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static AskedService service;

  @BeforeAll
  static void start() {
    service = new AskedService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_catalogue_of_APIs_is_a_link_set_of_its_own() throws Exception {
    HttpResponse<byte[]> head = service.send("HEAD", "/.well-known/api-catalog");
    assertEquals("</.well-known/api-catalog>; rel=\"api-catalog\"", header(head, "Link"));
    HttpResponse<byte[]> get = service.send("GET", "/.well-known/api-catalog");
    assertTrue(header(get, "Content-Type").startsWith("application/linkset+json"));
    JsonNode links = JSON.readTree(get.body()).get("linkset");
    List<String> addresses = links.findValuesAsText("href");
    assertTrue(addresses.size() >= 8, addresses::toString);
  }

  @Test
  void the_context_has_a_version_that_never_changes_and_is_the_ontology_s() throws Exception {
    HttpResponse<byte[]> versioned = service.send("GET", "/context/0.1.0.jsonld");
    assertEquals("public, max-age=31536000, immutable", header(versioned, "Cache-Control"));
    assertEquals("application/ld+json", header(versioned, "Content-Type"));
    assertArrayEquals(Files.readAllBytes(Path.of("ontology/context.jsonld")), versioned.body());
    HttpResponse<byte[]> latest = service.send("GET", "/context.jsonld");
    assertArrayEquals(versioned.body(), latest.body());
    assertFalse(header(latest, "Cache-Control").contains("immutable"));
    JsonNode dataset = JSON.readTree(service.send("GET", "/dataset.jsonld").body());
    assertEquals(DatasetServlet.CONTEXT_VERSION, dataset.get("version").textValue());
  }

  @Test
  void the_sitemap_lists_every_claim_by_an_absolute_address_and_the_day_of_the_content()
      throws Exception {
    HttpResponse<byte[]> reply = service.send("GET", "/sitemap.xml");
    assertEquals("application/xml", header(reply, "Content-Type"));
    NodeList found =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(reply.body()))
            .getElementsByTagName("loc");
    int claims = 0;
    for (int i = 0; i < found.getLength(); i++) {
      String page = found.item(i).getTextContent();
      claims += page.startsWith(service.service.address() + "/id/claim/") ? 1 : 0;
    }
    String all = service.service.get("/api/claims?polarity=all&limit=1").body();
    assertEquals(JSON.readTree(all).get("count").intValue(), claims);
    JsonNode dataset = JSON.readTree(service.send("GET", "/dataset.jsonld").body());
    String day = dataset.get("dateModified").textValue();
    assertEquals(found.getLength(), text(reply).split("<lastmod>" + day + "</lastmod>").length - 1);
    // Its address would be no absolute one, and what a request says of its host is anybody's word.
    assertFalse(text(service.send("GET", "/robots.txt")).contains("Sitemap"));
  }
}
