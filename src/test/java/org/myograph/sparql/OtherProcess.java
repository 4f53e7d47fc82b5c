package org.myograph.sparql;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.myograph.web.Service;

/**
 * A service over 1,500 numbers in a process of its own, with 400 MB that ends when they are full.
 */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final Path log;
  private final String address;

  private OtherProcess(Process process, Path log) throws IOException {
    this.process = process;
    this.log = log;
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    address = output.readLine();
  }

  /** Runs in the other process, until its standard input ends. */
  public static void main(String[] arguments) throws IOException {
    String numbers =
        IntStream.range(0, 1500).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String data = "<http://example.org/s> <http://example.org/p> " + numbers + " .";
    try (Service service = Service.of(Service.trig("g", data), Path.of(arguments[0]))) {
      System.out.println(service.server.address());
      System.in.read();
    }
  }

  /** Starts it with the configuration in {@code folder}; its log goes there too. */
  static OtherProcess start(Path folder) throws IOException {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Xss16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                folder.toString())
            .redirectError(log.toFile())
            .start();
    return new OtherProcess(process, log);
  }

  String address() {
    return address;
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** Tells it to stop, and returns the exit code of the process. */
  int stop() throws IOException, InterruptedException {
    process.getOutputStream().close();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
