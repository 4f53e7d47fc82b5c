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
  void KGX_reads_every_claim_and_Biolink_s_own_classes_and_rules_hold() throws Exception {
    read("kgx", "kgx_readers.py");
  }

  @Test
  void OAK_asks_the_endpoint_for_what_concepts_are_called_and_mean() throws Exception {
    Tool.reader("sssom", "oak_reader.py", service.address()).assertPassed();
  }

  @Test
  void pySHACL_validates_the_graph_that_is_served_by_the_shapes_that_are_served() throws Exception {
    String dump = service.address() + "/dump/";
    Tool.reader("rdf", "shacl_reader.py", dump + "myograph.ttl", dump + "shapes.ttl")
        .assertPassed();
  }

  @Test
  void sssom_py_and_sssom_pydantic_read_every_mapping_of_every_set() throws Exception {
    read("sssom", "sssom_readers.py");
  }
}
