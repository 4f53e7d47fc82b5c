package org.myograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.myograph.store.SmallGraph;
import picocli.CommandLine;

/** A home with the small graph, and folders of stores beside it that imports were put into. */
record Store(Path folder, SmallGraph small) implements AutoCloseable {
  private static final String HOME = "myograph.home";

  /** Until it is closed, commands that run in this process find that home. */
  static Store in(Path folder) throws IOException {
    SmallGraph small = Program.home(folder.resolve("home"));
    System.setProperty(HOME, small.home().toString());
    return new Store(folder, small);
  }

  /**
   * @param exitCode of the command
   * @param err what it said
   */
  record Run(int exitCode, String err) {}

  /** Imports {@code files} into {@code data}, in this process. */
  static Run importInto(Path data, Path... files) {
    CommandLine commandLine = MyographCommand.commandLine(stop -> {});
    StringWriter err = new StringWriter();
    commandLine.setErr(new PrintWriter(err, true));
    Stream<String> arguments = Stream.of("import", "--data", data.toString());
    String[] all =
        Stream.concat(arguments, Stream.of(files).map(Path::toString)).toArray(String[]::new);
    return new Run(commandLine.execute(all), err.toString());
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The files below {@code folder} that hold something, locks left out. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && path.toFile().length() > 0)
          .filter(path -> !path.getFileName().toString().endsWith("lock"))
          .sorted()
          .toList();
    }
  }

  /** Changes a bit in the middle. */
  static void flip(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes.length() / 2;
      bytes.seek(middle);
      int old = bytes.read();
      bytes.seek(middle);
      bytes.write(old ^ 0x01);
    }
  }

  @Override
  public void close() {
    System.clearProperty(HOME);
  }
}
