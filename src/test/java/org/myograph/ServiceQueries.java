package org.myograph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The queries that the service itself runs, whatever graph it serves: those in the folders below
 * {@code queries/}, but for what is made at load and what is checked, which go with a graph.
 */
public final class ServiceQueries {
  private static final Set<String> OF_A_GRAPH = Set.of("derive", "checks");

  private ServiceQueries() {}

  /** Copies them into the folder of the queries of a service under test. */
  public static void copyInto(Path queries) throws IOException {
    Path own = Path.of("queries");
    try (Stream<Path> paths = Files.walk(own)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path below = own.relativize(path);
        if (below.getNameCount() > 1 && !OF_A_GRAPH.contains(below.getName(0).toString())) {
          Path target = queries.resolve(below.toString());
          Files.createDirectories(target.getParent());
          Files.copy(path, target);
        }
      }
    }
  }
}
