package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.SmallGraph;

/** A small graph of its own for each test, to be spoilt, and what the checks report of it. */
abstract class SpoiltGraph {
  static final String ARTICLE = "ontology/articles/example/article.ttl";

  @TempDir Path folder;
  SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
  }

  Report report(Optional<Path> texts) throws Exception {
    Report[] report = new Report[1];
    Checks checks = new Checks(small.queries(), texts);
    new GenerationBuilder(
            small.ontology(),
            small.queries(),
            (sources, candidate, places) -> {
              report[0] = checks.report(sources, candidate, places);
              return List.of();
            })
        .build();
    return report[0];
  }

  void assertFound(String file, long line, String message, Report report) {
    Path path = small.home().resolve(file);
    assertTrue(
        report.findings().stream()
            .anyMatch(
                f -> f.file().equals(path) && f.line() == line && f.message().contains(message)),
        () -> file + ":" + line + ": " + message + " is not among " + report.findings());
  }

  long lineOf(String file, String start) throws Exception {
    List<String> lines = Files.readAllLines(small.home().resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1L;
      }
    }
    throw new IllegalArgumentException(start);
  }
}
