package org.myograph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ROBOT 1.9.8 with the OWLAPI that it brings, in a process of its own. */
public final class Robot {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path CLIENT = HERE.resolve("src/test/clients/robot");
  private static final Path LIBRARIES = HERE.resolve("target/robot");

  private static String missing = "not fetched";

  private Robot() {}

  /** The test is skipped where ROBOT cannot be had. */
  public static synchronized void assume() throws Exception {
    if (!Files.isDirectory(LIBRARIES)) {
      Tool fetched = fetch(List.of("-o"));
      if (fetched.code() != 0) {
        fetched = fetch(List.of());
      }
      missing = fetched.code() == 0 ? null : "mvn could not fetch ROBOT: " + fetched.output();
    } else {
      missing = null;
    }
    assumeTrue(missing == null, missing);
  }

  private static Tool fetch(List<String> options) throws Exception {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B"));
    command.addAll(options);
    command.add("dependency:copy-dependencies");
    command.add("-DoutputDirectory=" + LIBRARIES);
    return Tool.run(CLIENT, command);
  }

  /** Runs a program of the folder of clients with ROBOT on its path. */
  public static Tool run(String program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "-Xss16m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
    command.addAll(List.of("-cp", LIBRARIES + "/*"));
    command.add(CLIENT.resolve(program).toString());
    command.addAll(arguments);
    return Tool.run(HERE, command);
  }
}
