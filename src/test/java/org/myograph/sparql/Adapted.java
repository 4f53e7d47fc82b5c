package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Configurations that differ from ours in one place, and graphs of a known size to try them on. */
final class Adapted {
  private static final Path OURS = Path.of("fuseki-config/memory.ttl");

  private Adapted() {}

  /** Makes {@code folder} a configuration folder whose file is ours with one text replaced. */
  static Path config(Path folder, String from, String to) throws IOException {
    String ours = Files.readString(OURS);
    assertTrue(ours.contains(from), from);
    Files.writeString(folder.resolve("memory.ttl"), ours.replace(from, to));
    return folder;
  }

  /** A graph of {@code count} triples: one subject, one property, the numbers from 0. */
  static String numbers(int count) {
    return "PREFIX ex: <http://example.org/> ex:s ex:p "
        + IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(", "))
        + " .";
  }
}
