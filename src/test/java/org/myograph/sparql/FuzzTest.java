package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.web.Service;

/** Our own queries with pieces moved, dropped and put in: refused or answered, never a failure. */
class FuzzTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ".",
          ";",
          ",",
          "?x",
          "$y",
          "<a:b>",
          "<a b>",
          "'x'",
          "\"\"\"",
          "\\",
          "\\u0000",
          "@en",
          "^^",
          "^",
          "!",
          "|",
          "/",
          "*",
          "+",
          "?",
          "=",
          "<",
          "&&",
          "NOT",
          "IN",
          "EXISTS",
          "FILTER",
          "BIND",
          "AS",
          "OPTIONAL",
          "UNION",
          "MINUS",
          "GRAPH",
          "SERVICE",
          "VALUES",
          "UNDEF",
          "SELECT",
          "DISTINCT",
          "WHERE",
          "ORDER BY",
          "LIMIT",
          "GROUP BY",
          "HAVING",
          "COUNT",
          "ASK",
          "CONSTRUCT",
          "DESCRIBE",
          "FROM",
          "PREFIX",
          "BASE",
          "a",
          "1e5",
          "_:b",
          "x:",
          "#",
          "\n",
          "\u0000",
          "é",
          "😀",
          "REPLACE('a','a','\\\\')",
          "STRLANG('a','-')",
          "NOW()",
          "<<",
          ">>");

  private static final Set<Integer> FORESEEN = Set.of(200, 400, 403, 406, 413, 422, 503);
  private static final List<String> ACCEPT =
      List.of("*/*", "text/csv", "application/sparql-results+xml", "application/ld+json");

  private final Random random = new Random(20260724);

  private String mutated(List<String> queries) {
    StringBuilder query = new StringBuilder(queries.get(random.nextInt(queries.size())));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int at = random.nextInt(query.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> query.insert(at, " " + PIECES.get(random.nextInt(PIECES.size())) + " ");
        case 1 -> query.delete(at, Math.min(query.length(), at + 1 + random.nextInt(8)));
        default -> {
          String other = queries.get(random.nextInt(queries.size()));
          int from = random.nextInt(other.length());
          query.insert(at, other, from, Math.min(other.length(), from + 40));
        }
      }
    }
    return query.toString();
  }

  @Test
  void a_broken_query_is_never_a_failure_of_the_service() throws Exception {
    List<String> queries;
    try (Stream<Path> files = Files.walk(Path.of("queries"))) {
      queries = files.filter(file -> file.toString().endsWith(".rq")).map(FuzzTest::read).toList();
    }
    assertTrue(queries.size() > 20);
    String data = Files.readString(Path.of("src/test/clients/data.trig"));
    try (Service service = Service.of(Service.trig("g", data))) {
      for (int i = 0; i < 1500; i++) {
        String query = mutated(queries);
        HttpResponse<String> response =
            Service.send(
                service
                    .request("/sparql?timeout=1")
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", ACCEPT.get(i % ACCEPT.size()))
                    .POST(BodyPublishers.ofString(query)));
        assertTrue(
            FORESEEN.contains(response.statusCode()),
            () -> response.statusCode() + " " + response.body() + "\n" + query);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
