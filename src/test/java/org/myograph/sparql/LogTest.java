package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.web.Service;

/** Nobody can write into the log by what they ask. */
class LogTest {
  private static final List<String> QUERIES =
      List.of(
          "SELECT * { <http://a\\u000AFORGED> ?p ?o }",
          "SELECT * { <a\\u000AFORGED b> ?p ?o }",
          "SELECT * FROM <http://x\\u000AFORGED> { ?s ?p ?o }",
          "SELECT ('x\\nFORGED'^^<http://www.w3.org/2001/XMLSchema#integer> + 1 AS ?x) {}",
          "SELECT (<http://www.w3.org/2001/XMLSchema#dateTime>('q\\nFORGED') AS ?x) {}",
          "SELECT (IRI('a\\nFORGED b') AS ?x) (STRLANG('a', 'x\\nFORGED') AS ?y) {}",
          "SELECT (REGEX('a', CONCAT('[\\nFORGED', '')) AS ?x) {}",
          "SELECT (REGEX('a', 'a', '\\nFORGED') AS ?x) {}",
          "SELECT \n[ERROR] FORGED {",
          "SELECT ('${jndi:ldap://localhost/FORGED}' AS ?x) {}");

  @TempDir private Path folder;

  @Test
  void what_a_stranger_sends_is_not_in_the_log() throws Exception {
    Files.copy(Path.of("fuseki-config/memory.ttl"), folder.resolve("memory.ttl"));
    try (OtherProcess process = OtherProcess.start(folder)) {
      for (String query : QUERIES) {
        for (String path : List.of("/sparql?query=", "/FORGED%0A", "/api/concepts/FORGED%0A")) {
          int status =
              Service.send(
                      HttpRequest.newBuilder(
                              URI.create(process.address() + path + Service.encode(query)))
                          .header("User-Agent", "${jndi:FORGED}"))
                  .statusCode();
          assertFalse(status >= 500, query);
        }
      }
      assertEquals(0, process.stop());
      assertFalse(process.log().contains("FORGED"), process.log());
    }
  }
}
