package org.myograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.myograph.ServiceQueries;
import org.myograph.store.SmallGraph;

/** The program in a process of its own, as the start script runs it. */
final class Program implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** A home folder with the small graph and the project's terms, look-ups and configuration. */
  static SmallGraph home(Path folder) throws IOException {
    SmallGraph small = SmallGraph.in(folder);
    copy(Path.of("fuseki-config"), folder.resolve("fuseki-config"), 1);
    copy(Path.of("queries"), folder.resolve("queries"), 1);
    ServiceQueries.copyInto(folder.resolve("queries"));
    Files.copy(
        Path.of("ontology/myograph.ttl"),
        folder.resolve("ontology/myograph.ttl"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(Path.of("ontology/context.jsonld"), folder.resolve("ontology/context.jsonld"));
    return small;
  }

  private static void copy(Path from, Path to, int depth) throws IOException {
    if (Files.notExists(from)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> paths = Files.walk(from, depth)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  static Program start(Path home, String... arguments) throws IOException {
    return startBy(List.of(), home, arguments);
  }

  /**
   * @param heap as Java's option {@code -Xmx} takes it
   */
  static Program startWithin(String heap, Path home, String... arguments) throws IOException {
    return start(List.of(), heap, home, arguments);
  }

  /** The program as another's child, such as a tracer's; does not start where that is missing. */
  static Program startBy(List<String> parent, Path home, String... arguments) throws IOException {
    return start(parent, "512m", home, arguments);
  }

  private static Program start(List<String> parent, String heap, Path home, String... arguments)
      throws IOException {
    Path out = Files.createTempFile(home, "out", ".txt");
    Path err = Files.createTempFile(home, "err", ".txt");
    List<String> command = new ArrayList<>(parent);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss16m", "-Xmx" + heap, "-Dmyograph.home=" + home, "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.myograph.Main");
    command.addAll(List.of(arguments));
    return new Program(
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start(),
        out,
        err);
  }

  /** Waits for the line that says that the service is ready, and gives its address. */
  String address() throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(180).toNanos();
    while (!out().endsWith("/\n")) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("not ready: " + out() + err());
      }
      Thread.sleep(20);
    }
    return out().replaceFirst("^.* at ", "").strip();
  }

  /** Waits for the process to end by itself, and gives its exit code. */
  int exitCode() throws Exception {
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      throw new AssertionError("still running: " + out() + err());
    }
    return process.exitValue();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends SIGTERM. */
  Program terminate() {
    process.destroy();
    return this;
  }

  /** Sends SIGKILL. */
  Program kill() {
    process.destroyForcibly();
    return this;
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    kill();
  }
}
