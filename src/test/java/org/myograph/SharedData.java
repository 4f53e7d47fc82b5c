package org.myograph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The folder of real data that lies beside the project, or where {@code myograph.shared} says. */
public final class SharedData {
  private SharedData() {}

  /** What is in a packed file of it. */
  public static InputStream unpacked(String name) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file(name)));
  }

  /** Whether a file of it is there, for what is set up before the tests that need it. */
  public static boolean has(String name) {
    return Files.exists(place(name));
  }

  private static Path place(String name) {
    return Path.of(System.getProperty("myograph.shared", "../shared")).resolve(name);
  }

  /** A file of it; the test is reported as skipped where it is missing. */
  public static Path file(String name) {
    Path file = place(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "there is no " + file);
    return file;
  }
}
