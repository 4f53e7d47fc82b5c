package org.myograph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs the README's curl commands as they stand there and looks for what it says comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^# (?<question>[^→\\n]+)\\n(?<command>curl .+?)\\n# → (?<answer>.+)$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)(?<target>[^)]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("`(?<address>/[^`]*)`");

  private static RunningService service;

  private record Example(String question, String command, String answer) {}

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
  Stream<DynamicTest> everyCurlCommandOfTheReadmeWorks() throws IOException {
    return examples().stream().map(example -> dynamicTest(example.question(), () -> run(example)));
  }

  @Test
  void thereAreTenExamples() throws IOException {
    assertEquals(10, examples().size());
  }

  @Test
  void everyAddressOfTheFairTableAnswers() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = readme.substring(readme.indexOf("## FAIR"), readme.indexOf("## The model"));
    List<String> addresses = ADDRESS.matcher(table).results().map(match -> match.group(1)).toList();
    assertTrue(addresses.size() > 15, addresses::toString);
    for (String address : addresses) {
      assertEquals(200, service.get(address).statusCode(), address);
    }
  }

  @Test
  void everyFileThatTheReadmeNamesIsThere() throws IOException {
    List<String> missing =
        LINK.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .filter(target -> Files.notExists(Path.of(target)))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String block : Files.readString(Path.of("README.md")).split("\n\n")) {
      var matcher = EXAMPLE.matcher(block.replaceAll("(?s)^.*```sh\n|\n```.*$", ""));
      while (matcher.find()) {
        examples.add(
            new Example(
                matcher.group("question"), matcher.group("command"), matcher.group("answer")));
      }
    }
    return examples;
  }

  private static void run(Example example) throws IOException, InterruptedException {
    assumeTrue(hasCurl(), "curl is not installed");
    String command = example.command().replace("http://localhost:3330", service.address());
    Process process =
        new ProcessBuilder("sh", "-c", command + " -f").redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains(example.answer()), () -> example.answer() + " is not in " + output);
  }

  private static boolean hasCurl() throws InterruptedException {
    try {
      return new ProcessBuilder("curl", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
