package org.myograph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of others, run in a process of its own. */
public record Tool(int code, String output) {
  /** Where the scripts stand that use readers and clients of others. */
  public static final Path CLIENTS = Path.of("src/test/clients");

  /** Where the environments of Python's readers are, or where {@code myograph.readers} says. */
  private static final Path READERS =
      Path.of(System.getProperty("myograph.readers", "target/readers"));

  /** Runs a command to its end; 127 where there is no such program. */
  public static Tool run(Path directory, List<String> command) throws Exception {
    Path output = Files.createTempFile("tool", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(15, TimeUnit.MINUTES)) {
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

  /**
   * Runs a script of {@link #CLIENTS} in Python; the test is skipped where one of its {@code
   * modules} is not installed. Debian's own Python has Debian's packages; another one on the path
   * may not.
   */
  public static Tool python(String modules, String... arguments) throws Exception {
    String python =
        Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    Tool there = run(CLIENTS, List.of(python, "-c", "import " + modules));
    assumeTrue(there.code() == 0, "not all installed of Python's " + modules);
    return run(CLIENTS, command(python, arguments));
  }

  /**
   * Runs a script of {@link #CLIENTS}' folder {@code python} with the readers that its {@code
   * install} put into an environment of their own; the test is skipped, with the reason, where they
   * are not there.
   *
   * @param readers name of the environment, as in {@code requirements-NAME.txt}
   */
  public static Tool reader(String readers, String script, String... arguments) throws Exception {
    Path scripts = CLIENTS.resolve("python");
    Path environment = READERS.resolve(readers);
    Path python = environment.resolve("bin/python").toAbsolutePath();
    Path missing = READERS.resolve(readers + ".missing");
    String why = Files.exists(missing) ? Files.readString(missing) : scripts + "/install makes it";
    boolean installed = Files.exists(environment.resolve("pinned"));
    assumeTrue(installed, () -> "there is no " + environment + ": " + why);
    List<String> command = command(python.toString(), arguments);
    command.add(1, script);
    return run(scripts, command);
  }

  /**
   * The folder of {@link #CLIENTS} with its npm packages installed; the test is skipped where they
   * cannot be.
   *
   * @param installed one of them
   */
  public static Path npm(String name, String installed) throws Exception {
    Path folder = CLIENTS.resolve(name);
    assumeTrue(run(folder, List.of("node", "--version")).code() == 0, "node is missing");
    if (!Files.isDirectory(folder.resolve("node_modules").resolve(installed))) {
      Tool npm = run(folder, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      assumeTrue(npm.code() == 0, "npm ci could not install: " + npm.output());
    }
    return folder;
  }

  /** Runs a script of {@link #CLIENTS} in Node.js; skipped as {@link #npm} says. */
  public static Tool node(Path folder, String... arguments) throws Exception {
    return run(folder, command("node", arguments));
  }

  private static List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    return command;
  }

  /** It ended well after at least ten checks; what it counted is printed. */
  public void assertPassed() {
    assertEquals(0, code, output);
    assertTrue(output.matches("(?s).*\\b[1-9]\\d+ checks passed\\s*"), output);
    System.out.println(output);
  }
}
