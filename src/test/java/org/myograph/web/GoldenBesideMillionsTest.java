package org.myograph.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.myograph.BesideMillions;

/**
 * What speaks of us has the expected answer, to the letter, with five million triples beside ours.
 * Left out is what asks of others by its very name; for that see {@link FiveMillionTest}.
 */
class GoldenBesideMillionsTest extends GoldenTest {
  /** Resources that answer from what was imported too. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "/api/search", "/api/terms/", "/api/mapping-sets", "/api/translate", "/api/statistics");

  @BeforeAll
  static void start() {
    ApiUnderTest.ask(BesideMillions.service());
  }

  @AfterAll
  static void stop() {
    ApiUnderTest.ask(null);
  }

  @BeforeEach
  void itIsAtHand() {
    BesideMillions.assume();
  }

  /** Without what mappings inside imports say of a code; what else others say stays. */
  @Override
  JsonNode compared(JsonNode answer) {
    JsonNode stable = stable(answer);
    if (stable.path("lookup").asText().equals("resolve")) {
      Iterator<JsonNode> others = stable.get("others").iterator();
      while (others.hasNext()) {
        if (others.next().get("set").asText().startsWith("import/")) {
          others.remove();
        }
      }
    }
    return stable;
  }

  static Stream<String> calls() throws IOException {
    Set<String> across =
        ApiUnderTest.lookups().stream()
            .filter(lookup -> lookup.acrossOntologies())
            .map(ApiUnderTest::example)
            .collect(Collectors.toSet());
    return GoldenTest.calls()
        .filter(call -> !across.contains(call) && !call.contains("/similar"))
        .filter(call -> OF_OTHERS.stream().noneMatch(call::startsWith));
  }
}
