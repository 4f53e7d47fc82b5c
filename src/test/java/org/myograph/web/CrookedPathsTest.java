package org.myograph.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;

/** A path that could be taken for another is refused, sent as it stands, wherever it leads. */
class CrookedPathsTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** The whole response to a path that no client would send so. */
  private static String get(String path) throws IOException {
    int port = Integer.parseInt(service.address().replaceFirst(".*:", ""));
    try (Socket socket = new Socket("localhost", port)) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static void assertRefused(String path) throws IOException {
    String response = get(path);
    assertTrue(response.matches("(?s)HTTP/1.1 (400|404) .*"), path + "\n" + response);
    assertTrue(response.contains("application/problem+json"), path + "\n" + response);
    assertFalse(response.contains("<artifactId>"), response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/NeckSpasm",
        "/id/claim/neck-spasms-C001",
        "/ns/0.1.0",
        "/article/neck-spasms",
        "/source/neck-spasms",
        "/mapping/hpo",
        "/graph/mappings/hpo",
        "/problem/not-found",
        "/api/conditions/neck-spasm",
        "/api/conditions/neck-spasm/symptoms",
        "/api/claims/neck-spasms-c055.ttl",
        "/api/queries/claims.rq",
        "/api/resolve/HP:0002315",
        "/dump/claims.csv",
        "/dump/kgx/nodes.tsv",
        "/context/0.1.0.jsonld",
        "/.well-known/void"
      })
  void in_every_area(String path) throws IOException {
    assertTrue(get(path).startsWith("HTTP/1.1 200"), path);
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash);
    String name = path.substring(slash + 1);
    for (String crooked :
        List.of(
            path + ";x=y",
            path + ";",
            folder + ";x=y/" + name,
            folder + "/x/../" + name,
            folder + "/./" + name,
            path + "/..",
            path + "/../" + name,
            folder + "/x/%2e%2e/" + name,
            folder + "/x/.%2E/" + name,
            folder + "/x/..;/" + name,
            folder + "/x%2f..%2f" + name,
            folder + "/..%2f..%2f..%2fpom.xml",
            folder + "/../../../../pom.xml",
            folder + "/%2e%2e/%2e%2e/%2e%2e/pom.xml",
            folder + "%2f" + name,
            path + "%2f",
            path + "%00",
            path + "%00.ttl",
            path + "%0a",
            path + "%7F",
            folder + "\\" + name,
            folder + "%5c" + name,
            folder + "/x%5c..%5c" + name,
            path + "\\",
            path + "%",
            path + "%c0%ae",
            folder + "//" + name)) {
      assertRefused(crooked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/;x=y", "/style.css;x=y", "/ns;x=y", "/ns.ttl;x", "/api;x", "/id;x", "/sparql;x"})
  void at_addresses_of_one_segment(String path) throws IOException {
    assertTrue(get(path.replaceFirst(";.*", "")).startsWith("HTTP/1.1 200"), path);
    assertRefused(path);
    assertRefused(path.replace(";", "%00"));
    assertRefused(path.replace(";", "\\"));
    assertRefused("/.." + path.replaceFirst(";.*", "") + "/../pom.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/resolve/http:%2F%2Fpurl.obolibrary.org%2Fobo%2FHP_0002315",
        "/api/concepts/https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FNeckSpasm",
        "/api/search?q=a/../b;c%2F%5C"
      })
  void but_an_IRI_may_be_a_segment_of_the_API_and_a_query_holds_what_it_likes(String path)
      throws IOException {
    assertEquals("HTTP/1.1 200 OK", get(path).lines().findFirst().orElseThrow());
  }
}
