package org.myograph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The competency questions of each article ({@code ontology/articles/*}{@code /questions.tsv}):
 * asked as a look-up and as SPARQL, both over HTTP, and compared with the expected answer and with
 * each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static RunningService service;

  /**
   * One row of the file.
   *
   * @param pick where the answers stand in the look-up's JSON: keys separated by slashes, a number
   *     for a place in an array, {@code *} for all of them
   * @param sparql a query whose variable {@code ?answer} holds the same answers
   * @param expected the answers: ids, codes or words
   */
  private record Question(
      String id, String text, String call, String pick, String sparql, SortedSet<String> expected) {

    static Question parse(String line) {
      String[] cells = line.split("\t", -1);
      assertEquals(6, cells.length, line);
      SortedSet<String> expected = new TreeSet<>(List.of(cells[5].split(" ")));
      return new Question(cells[0], cells[1], cells[2], cells[3], cells[4], expected);
    }
  }

  @BeforeAll
  void start() {
    service = ask();
  }

  /** The service that is asked. */
  RunningService ask() {
    return RunningService.start();
  }

  @AfterAll
  void stop() {
    if (service != null) {
      service.close();
      service = null;
    }
  }

  @TestFactory
  Stream<DynamicTest> aQuestionHasOneAnswerHoweverItIsAsked() throws IOException {
    return questions().stream()
        .map(
            question ->
                dynamicTest(
                    question.id() + " " + question.text(),
                    () ->
                        assertAll(
                            () -> assertEquals(question.expected(), asked(question), "look-up"),
                            () -> assertEquals(question.expected(), queried(question), "SPARQL"))));
  }

  @Test
  void thereAreAtLeastFortyQuestionsAndNoneIsAskedTwice() throws IOException {
    List<Question> questions = questions();
    assertTrue(questions.size() >= 40, () -> questions.size() + " questions");
    assertEquals(questions.size(), questions.stream().map(Question::text).distinct().count());
  }

  private static List<Question> questions() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology/articles"))) {
      return files
          .filter(file -> file.endsWith("questions.tsv"))
          .sorted()
          .flatMap(QuestionsTest::rows)
          .map(Question::parse)
          .toList();
    }
  }

  private static Stream<String> rows(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SortedSet<String> asked(Question question) throws IOException {
    var response = service.get("/api" + question.call());
    assertEquals(200, response.statusCode(), response.body());
    SortedSet<String> answers = new TreeSet<>();
    pick(JSON.readTree(response.body()), question.pick(), answers);
    return answers;
  }

  private static void pick(JsonNode node, String path, SortedSet<String> into) {
    if (path.isEmpty()) {
      if (!node.isNull() && !node.isMissingNode()) {
        into.add(node.asText());
      }
      return;
    }
    int slash = path.indexOf('/');
    String step = slash < 0 ? path : path.substring(0, slash);
    String rest = slash < 0 ? "" : path.substring(slash + 1);
    if (step.equals("*")) {
      node.forEach(child -> pick(child, rest, into));
    } else if (node.isArray()) {
      pick(node.path(Integer.parseInt(step)), rest, into);
    } else {
      pick(node.path(step), rest, into);
    }
  }

  private static SortedSet<String> queried(Question question) throws IOException {
    var response =
        service.get(
            "/sparql?query=" + URLEncoder.encode(question.sparql(), UTF_8),
            "Accept",
            "application/sparql-results+json");
    assertEquals(200, response.statusCode(), response.body());
    SortedSet<String> answers = new TreeSet<>();
    pick(JSON.readTree(response.body()), "results/bindings/*/answer/value", answers);
    return answers;
  }
}
