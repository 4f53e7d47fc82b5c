package org.myograph.answer.terms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files that others wrote and that are no part of the project; a test without them is skipped. */
public final class Shared {
  private Shared() {}

  /**
   * A file below {@code ../shared/data}, or below the folder that {@code -Dmyograph.shared} names.
   */
  public static Path file(String name) {
    String given = System.getProperty("myograph.shared");
    Path project = Path.of("").toAbsolutePath();
    for (Path folder = project; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/data").resolve(name);
      if (given == null && Files.exists(file)) {
        return file;
      }
    }
    Path file = Path.of(given == null ? "../shared/data" : given).resolve(name);
    assumeTrue(Files.exists(file), "there is no " + file);
    return file;
  }

  public static InputStream open(String name) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file(name)));
  }
}
