package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of others, run in a process of its own. */
record Tool(int code, String output) {

  /** Runs a command to its end; 127 where there is no such program. */
  static Tool run(Path directory, List<String> command) throws Exception {
    Path output = Files.createTempFile("tool", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Tool(124, "did not end: " + Files.readString(output));
      }
      return new Tool(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Tool(127, e.getMessage());
    } finally {
      Files.delete(output);
    }
  }

  /** It ended well after at least ten checks; what it counted is printed. */
  void assertPassed() {
    assertEquals(0, code, output);
    assertTrue(output.matches("(?s).*\\b[1-9]\\d+ checks passed\\s*"), output);
    System.out.println(output);
  }
}
