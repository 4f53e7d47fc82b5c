package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.LoadException;

/** The queries behind the pages, as the service reads them at its start. */
class PageQueriesTest {
  @Test
  void a_query_that_is_missing_or_broken_stops_the_start_and_is_named(@TempDir Path folder)
      throws IOException {
    assertThrows(LoadException.class, () -> new PageQueries(folder));
    for (String file : Path.of("queries/page").toFile().list()) {
      Files.copy(Path.of("queries/page", file), folder.resolve(file));
    }
    Files.writeString(folder.resolve("terms.rq"), "SELECT ?term WHERE {\n");
    LoadException broken = assertThrows(LoadException.class, () -> new PageQueries(folder));
    assertEquals("terms.rq", broken.findings().get(0).file().getFileName().toString());
  }
}
