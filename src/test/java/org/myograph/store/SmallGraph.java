package org.myograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the small sources of {@code src/test/resources/small} that a test may damage. */
public record SmallGraph(Path home) {
  private static final Path ORIGINAL = Path.of("src/test/resources/small");

  /** Copies the sources into {@code folder}. */
  public static SmallGraph in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(ORIGINAL)) {
      paths.forEach(
          path -> {
            try {
              Path target = folder.resolve(ORIGINAL.relativize(path).toString());
              if (Files.isDirectory(path)) {
                Files.createDirectories(target);
              } else {
                Files.copy(path, target);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return new SmallGraph(folder);
  }

  public Path ontology() {
    return home.resolve("ontology");
  }

  public Path queries() {
    return home.resolve("queries");
  }

  public Path texts() {
    return home.resolve("texts");
  }

  public GenerationBuilder builder() {
    return new GenerationBuilder(ontology(), queries());
  }

  /** Replaces {@code old}, which must occur, in a file below the home folder. */
  public void edit(String name, String old, String replacement) throws IOException {
    Path file = home.resolve(name);
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " does not hold: " + old);
    }
    Files.writeString(file, text.replace(old, replacement));
  }

  /** Writes a file below the home folder. */
  public void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
