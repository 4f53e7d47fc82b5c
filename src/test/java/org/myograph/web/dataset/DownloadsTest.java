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
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files below /dump/ and the list of them. */
class DownloadsTest {
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

  private static List<String> files() throws Exception {
    return JSON.readTree(service.send("GET", "/dump/").body()).findValuesAsText("name");
  }

  @Test
  void every_file_has_the_digest_the_size_and_the_name_that_are_said() throws Exception {
    JsonNode index =
        JSON.readTree(service.send("GET", "/dump/", "Accept", "application/json").body());
    assertTrue(index.get("files").size() > 30, index::toString);
    for (JsonNode file : index.get("files")) {
      HttpResponse<byte[]> reply = service.send("GET", file.get("href").textValue());
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
    HttpResponse<byte[]> plain = service.send("GET", "/dump/claims.csv");
    HttpResponse<byte[]> gzip =
        service.send("GET", "/dump/claims.csv", "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", header(gzip, "Content-Encoding"));
    assertTrue(gzip.body().length < plain.body().length / 2);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
      assertArrayEquals(plain.body(), in.readAllBytes());
    }
    assertFalse(header(plain, "ETag").equals(header(gzip, "ETag")));
    assertFalse(header(plain, "Repr-Digest").equals(header(gzip, "Repr-Digest")));
    HttpResponse<byte[]> refused =
        service.send("GET", "/dump/claims.csv", "Accept-Encoding", "gzip;q=0, identity");
    assertEquals("", header(refused, "Content-Encoding"));
  }

  @Test
  void the_page_of_downloads_links_every_file() throws Exception {
    String page = text(service.send("GET", "/dump/", "Accept", "text/html"));
    for (String name : files()) {
      assertTrue(page.contains("<a href=\"/dump/" + name + "\">"), name);
    }
  }
}
