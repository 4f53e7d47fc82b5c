package org.myograph.web.readers;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Tool;

/**
 * What the service gives out, read by this field's own tools, each in the version that is pinned.
 */
class FieldToolsTest {
  private static RunningService service;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private void read(String readers, String script) throws Exception {
    Tool.reader(readers, script, service.address(), folder.toString()).assertPassed();
  }

  @Test
  void pyoxigraph_and_rdflib_read_one_graph_from_every_file_of_RDF() throws Exception {
    read("rdf", "rdf_readers.py");
  }

  @Test
  void sssom_py_and_sssom_pydantic_read_every_mapping_of_every_set() throws Exception {
    read("sssom", "sssom_readers.py");
  }
}
