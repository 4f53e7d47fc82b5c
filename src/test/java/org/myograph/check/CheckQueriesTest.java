package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.Finding;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.SmallGraph;

/** The project's own {@code queries/checks/*.rq}: each finds what it is for. */
class CheckQueriesTest {
  private static final String CONCEPTS = "ontology/concepts.ttl";
  private static final String DERIVED = "queries/derive/derived-slugs.rq";

  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
    Path checks = Files.createDirectories(small.queries().resolve("checks"));
    try (Stream<Path> paths = Files.list(Path.of("queries/checks"))) {
      for (Path path : paths.toList()) {
        Files.copy(path, checks.resolve(path.getFileName()));
      }
    }
  }

  @Test
  void theyFindNothingInASoundGraph() throws Exception {
    assertEquals(List.of(), messages());
  }

  @Test
  void twoThingsWithOneSlugAreFound() throws Exception {
    small.edit(DERIVED, "LCASE(REPLACE(STR(?claim), \"^.*/\", \"\"))", "\"one\"");
    assertFound("claim:example-C002: its slug one is also that of ");
  }

  @Test
  void twoConceptsWithOneLabelAreFound() throws Exception {
    small.edit(CONCEPTS, "\"tingling\"@en", "\"Cramp\"@en");
    assertFound("id:Tingling: its label Cramp is also that of ");
  }

  @Test
  void aRefutedClaimWithADirectTripleIsFound() throws Exception {
    small.edit("queries/derive/direct.rq", "; myo:polarity myo:Asserted", "");
    assertFound("claim:example-C002: it is not asserted, yet its triple");
  }

  @Test
  void anAssertedClaimWithoutADirectTripleIsFound() throws Exception {
    small.edit("queries/derive/direct.rq", "myo:Asserted", "myo:Claim");
    assertFound("claim:example-C001: it is asserted, yet its triple");
  }

  private void assertFound(String start) throws Exception {
    List<String> messages = messages();
    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith(start), messages.toString());
  }

  private List<String> messages() throws Exception {
    List<String> messages = new ArrayList<>();
    new GenerationBuilder(
            small.ontology(),
            small.queries(),
            (sources, candidate, places) -> {
              new Checks(small.queries(), Optional.empty())
                  .report(sources, candidate, places).findings().stream()
                      .map(Finding::message)
                      .forEach(messages::add);
              return List.of();
            })
        .build();
    return messages;
  }
}
