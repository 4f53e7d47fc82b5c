package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expected answers: a tree that mirrors the addresses, {@code golden/<path>[@<query>].json} (with
 * {@code _} for a colon and {@code ~} for an encoded slash), compared as JSON. Each look-up's and
 * each ordinary resource's example has one.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String ENDING = ".json";

  /** The examples, and calls that are worth keeping besides. */
  static Stream<String> calls() throws IOException {
    Set<String> calls = new TreeSet<>();
    ApiUnderTest.lookups().forEach(lookup -> calls.add(ApiUnderTest.example(lookup)));
    OrdinaryResources.ALL.forEach(resource -> calls.add("/api" + resource.example()));
    calls.addAll(Files.readAllLines(GOLDEN.resolve("more-calls.txt")));
    return calls.stream();
  }

  static Path file(String call) {
    String name = call.substring(1).replace("?", "@").replace("%2F", "~").replace(":", "_");
    return GOLDEN.resolve(name + ENDING);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void the_answer_is_the_expected_one(String call) throws IOException {
    Path file = file(call);
    assertTrue(Files.exists(file), "there is no expected answer " + file);
    JsonNode expected = ApiUnderTest.json(Files.readString(file));
    assertEquals(
        compared(expected).toPrettyString(),
        compared(ApiUnderTest.get(call)).toPrettyString(),
        call);
  }

  /** What of an answer must be the same wherever this is asked. */
  JsonNode compared(JsonNode answer) {
    return stable(answer);
  }

  /** What tells of the build, and not of the answer, is left out. */
  static JsonNode stable(JsonNode answer) {
    if (answer instanceof ObjectNode object) {
      object.remove(List.of("generation", "requestId", "triples", "graphs"));
    }
    return answer;
  }

  @Test
  void there_is_an_expected_answer_for_each_call_and_none_besides() throws IOException {
    Set<String> wanted =
        calls()
            .map(GoldenTest::file)
            .map(Path::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      Set<String> found =
          files
              .map(Path::toString)
              .filter(name -> name.endsWith(ENDING))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(wanted, found);
    }
    assertTrue(wanted.size() >= ApiUnderTest.lookups().size() + OrdinaryResources.ALL.size());
  }
}
