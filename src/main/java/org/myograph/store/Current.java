package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The pointer of a store on disk: a file that names the current generation and the one before.
 *
 * @param file {@code DIR/current}
 */
record Current(Path file) {
  /** The current generation's id, then that of the one before, as far as there are any. */
  List<String> kept() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Makes {@code id} the current one, in one step. */
  void set(String id) throws IOException {
    List<String> kept = kept();
    if (kept.isEmpty() || !kept.get(0).equals(id)) {
      String previous = kept.isEmpty() ? "" : kept.get(0) + "\n";
      Durable.write(file, id + "\n" + previous);
    }
  }
}
