package org.myograph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds {@code ontology/}, {@code queries/} and {@code fuseki-config/}: what the
 * start script gives as system property {@code myograph.home}, else the working directory.
 */
record Home(Path folder) {

  static Home find() {
    return new Home(Path.of(System.getProperty("myograph.home", "")));
  }

  Path ontology() {
    return folder.resolve("ontology");
  }

  Path queries() {
    return folder.resolve("queries");
  }

  Path config() {
    return folder.resolve("fuseki-config");
  }

  /** Why one of {@code folders} cannot be used, in one line; empty when all can. */
  static Optional<String> unusable(List<Path> folders) {
    return folders.stream()
        .filter(path -> !Files.isDirectory(path) || !Files.isReadable(path))
        .findFirst()
        .map(
            path ->
                (Files.isDirectory(path) ? "The folder cannot be read: " : "There is no folder ")
                    + path);
  }
}
