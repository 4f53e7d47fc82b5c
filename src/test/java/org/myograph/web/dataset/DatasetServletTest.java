package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Settings;
import org.w3c.dom.NodeList;

class DatasetServletTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
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

  private static HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static List<String> files() throws Exception {
    return JSON.readTree(send("GET", "/dump/").body()).findValuesAsText("name");
  }

  @Test
  void every_file_has_the_digest_the_size_and_the_name_that_are_said() throws Exception {
    JsonNode index = JSON.readTree(send("GET", "/dump/", "Accept", "application/json").body());
    assertTrue(index.get("files").size() > 30, index::toString);
    for (JsonNode file : index.get("files")) {
      HttpResponse<byte[]> reply = send("GET", file.get("href").textValue());
      assertEquals(200, reply.statusCode(), file::toString);
      assertEquals(file.get("bytes").intValue(), reply.body().length, file::toString);
      assertEquals(file.get("mediaType").textValue(), header(reply, "Content-Type"));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(reply.body());
      assertEquals(
          "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":",
          header(reply, "Repr-Digest"));
      assertEquals(file.get("sha256").textValue(), java.util.HexFormat.of().formatHex(digest));
      assertTrue(header(reply, "Content-Disposition").startsWith("attachment; filename=\""));
      assertEquals("Accept-Encoding", header(reply, "Vary"));
    }
  }

  @Test
  void a_compressed_file_has_a_digest_and_an_ETag_of_its_own() throws Exception {
    HttpResponse<byte[]> plain = send("GET", "/dump/claims.csv");
    HttpResponse<byte[]> gzip =
        send("GET", "/dump/claims.csv", "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", header(gzip, "Content-Encoding"));
    assertTrue(gzip.body().length < plain.body().length / 2);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
      assertArrayEquals(plain.body(), in.readAllBytes());
    }
    assertFalse(header(plain, "ETag").equals(header(gzip, "ETag")));
    assertFalse(header(plain, "Repr-Digest").equals(header(gzip, "Repr-Digest")));
    HttpResponse<byte[]> refused =
        send("GET", "/dump/claims.csv", "Accept-Encoding", "gzip;q=0, identity");
    assertEquals("", header(refused, "Content-Encoding"));
  }

  @Test
  void HEAD_says_what_GET_says_and_who_has_it_gets_304() throws Exception {
    for (String path :
        List.of(
            "/dump/myograph.nq", "/dump/", "/.well-known/void", "/robots.txt", "/context.jsonld")) {
      HttpResponse<byte[]> get = send("GET", path);
      HttpResponse<byte[]> head = send("HEAD", path);
      assertEquals(200, head.statusCode(), path);
      assertEquals(0, head.body().length, path);
      for (String name :
          List.of("ETag", "Last-Modified", "Content-Type", "Content-Length", "Repr-Digest")) {
        assertEquals(header(get, name), header(head, name), path + " " + name);
        assertFalse(header(get, name).isEmpty(), path + " " + name);
      }
      String etag = header(get, "ETag");
      for (String[] condition :
          new String[][] {
            {"If-None-Match", etag},
            {"If-None-Match", "\"other\", W/" + etag},
            {"If-None-Match", "*"},
            {"If-Modified-Since", header(get, "Last-Modified")}
          }) {
        HttpResponse<byte[]> known = send("GET", path, condition);
        assertEquals(304, known.statusCode(), path + " " + condition[0]);
        assertEquals(etag, header(known, "ETag"));
        assertEquals(0, known.body().length);
      }
      for (String[] condition :
          new String[][] {
            {"If-None-Match", "\"other\""},
            {"If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"},
            {"If-Modified-Since", "yesterday"},
            {"If-None-Match", "\"other\"", "If-Modified-Since", header(get, "Last-Modified")}
          }) {
        assertEquals(200, send("GET", path, condition).statusCode(), path);
      }
    }
  }

  @Test
  void a_description_comes_in_the_most_wanted_syntax_or_406_says_which_there_are()
      throws Exception {
    for (String path : List.of("/.well-known/void", "/.well-known/sparql-examples")) {
      for (String[] wanted :
          new String[][] {
            {"text/turtle", "text/turtle;charset=utf-8"},
            {"*/*", "text/turtle;charset=utf-8"},
            {"text/html, */*;q=0.1", "text/turtle;charset=utf-8"},
            {"text/turtle;q=0.5, application/ld+json", "application/ld+json"},
            {"application/*;q=0.9, application/n-triples;q=0", "application/rdf+xml"}
          }) {
        HttpResponse<byte[]> reply = send("GET", path, "Accept", wanted[0]);
        assertEquals(200, reply.statusCode(), wanted[0]);
        assertEquals(wanted[1], header(reply, "Content-Type"), wanted[0]);
        assertEquals("Accept", header(reply, "Vary"));
      }
      HttpResponse<byte[]> refused = send("GET", path, "Accept", "image/png");
      assertEquals(406, refused.statusCode());
      assertEquals("application/problem+json", header(refused, "Content-Type"));
      assertTrue(text(refused).contains("application/ld+json"), text(refused));
    }
    assertEquals(
        "text/html;charset=utf-8",
        header(send("GET", "/dump/", "Accept", "text/html"), "Content-Type"));
  }

  @Test
  void the_page_of_downloads_links_every_file() throws Exception {
    String page = text(send("GET", "/dump/", "Accept", "text/html"));
    for (String name : files()) {
      assertTrue(page.contains("<a href=\"/dump/" + name + "\">"), name);
    }
  }

  @Test
  void what_is_not_there_is_404_and_what_is_not_read_is_405() throws Exception {
    for (String path : List.of("/dump/nothing.ttl", "/dump/0", "/context/9.9.9.jsonld")) {
      HttpResponse<byte[]> reply = send("GET", path);
      assertEquals(404, reply.statusCode(), path);
      assertEquals("application/problem+json", header(reply, "Content-Type"), path);
    }
    for (String method : List.of("POST", "PUT", "DELETE")) {
      HttpResponse<byte[]> reply = send(method, "/dump/myograph.ttl");
      assertEquals(405, reply.statusCode(), method);
      assertEquals("GET, HEAD, OPTIONS", header(reply, "Allow"));
    }
    assertEquals(204, send("OPTIONS", "/.well-known/void").statusCode());
  }

  @Test
  void the_catalogue_of_APIs_links_to_what_answers() throws Exception {
    HttpResponse<byte[]> head = send("HEAD", "/.well-known/api-catalog");
    assertEquals("</.well-known/api-catalog>; rel=\"api-catalog\"", header(head, "Link"));
    HttpResponse<byte[]> get = send("GET", "/.well-known/api-catalog");
    assertTrue(header(get, "Content-Type").startsWith("application/linkset+json"));
    JsonNode links = JSON.readTree(get.body()).get("linkset");
    List<String> addresses = links.findValuesAsText("href");
    assertTrue(addresses.size() >= 8, addresses::toString);
    for (String address : addresses) {
      String type = address.equals("/sparql") ? "text/turtle" : "*/*";
      assertEquals(200, send("GET", address, "Accept", type).statusCode(), address);
    }
  }

  @Test
  void the_context_has_a_version_that_never_changes_and_is_the_ontology_s() throws Exception {
    HttpResponse<byte[]> versioned = send("GET", "/context/0.1.0.jsonld");
    assertEquals("public, max-age=31536000, immutable", header(versioned, "Cache-Control"));
    assertEquals("application/ld+json", header(versioned, "Content-Type"));
    assertArrayEquals(Files.readAllBytes(Path.of("ontology/context.jsonld")), versioned.body());
    HttpResponse<byte[]> latest = send("GET", "/context.jsonld");
    assertArrayEquals(versioned.body(), latest.body());
    assertFalse(header(latest, "Cache-Control").contains("immutable"));
    JsonNode dataset = JSON.readTree(send("GET", "/dataset.jsonld").body());
    assertEquals(DatasetServlet.CONTEXT_VERSION, dataset.get("version").textValue());
  }

  @Test
  void the_sitemap_lists_every_claim_and_robots_txt_names_it() throws Exception {
    HttpResponse<byte[]> reply = send("GET", "/sitemap.xml");
    assertEquals("application/xml", header(reply, "Content-Type"));
    NodeList found =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(reply.body()))
            .getElementsByTagName("loc");
    int claims = 0;
    for (int i = 0; i < found.getLength(); i++) {
      String page = found.item(i).getTextContent();
      claims += page.startsWith("/id/claim/") ? 1 : 0;
      assertEquals(200, send("HEAD", page, "Accept", "text/html").statusCode(), page);
    }
    String all = service.get("/api/claims?polarity=all&limit=1").body();
    assertEquals(JSON.readTree(all).get("count").intValue(), claims);
    assertTrue(text(send("GET", "/robots.txt")).contains("Sitemap: /sitemap.xml"));
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
            "/dump/",
            "/dump/myograph.jsonld")) {
      String there = published.get(path).body();
      assertTrue(there.contains("https://example.org/myo/"), path);
      assertFalse(there.contains("localhost"), path);
      assertFalse(there.matches("(?s).*https://example.org/(?!myo/|myo\\W).*"), path);
      assertFalse(there.contains("unknown.invalid"), path);
      String here = service.get(path).body();
      assertFalse(here.contains("localhost"), path);
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
