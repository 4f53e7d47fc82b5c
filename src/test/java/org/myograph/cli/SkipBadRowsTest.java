package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows of other people's mapping sets, with and without {@code --skip-bad-rows}. */
class SkipBadRowsTest {
  private static final String MADE = "\tsemapv:ManualMappingCuration\t";
  private static final String SET =
      "#curie_map:\n#  EX: https://example.org/\n#mapping_set_id: https://example.org/set\n"
          + "#license: https://creativecommons.org/publicdomain/zero/1.0/\n"
          + "subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\n"
          + "EX:a\tskos:exactMatch\tEX:b"
          + MADE
          + "0.9\n"
          + "EX:a\tskos:exactMatch\tNO:1"
          + MADE
          + "\n"
          + "EX:a\tskos:exactMatch\tEX:c"
          + MADE
          + "seven\n"
          + "EX:a\t\tEX:d"
          + MADE
          + "\n";
  private static final String LINKS =
      "SELECT ?o { GRAPH <https://w3id.org/myograph/graph/mappings-extra/x> { ?s ?p ?o } }";

  @TempDir private Path folder;
  private String set;

  @BeforeEach
  void copySources() throws Exception {
    Program.home(folder);
    set = Files.writeString(folder.resolve("x.sssom.tsv"), SET).toString();
  }

  private static Program serve(Path folder, String... more) throws Exception {
    List<String> arguments = new java.util.ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(more));
    return Program.start(folder, arguments.toArray(String[]::new));
  }

  @Test
  void without_the_option_the_refusal_says_that_there_is_one() throws Exception {
    try (Program program = serve(folder, "--mappings", set)) {
      assertEquals(1, program.exitCode());
      for (int line = 7; line <= 9; line++) {
        assertTrue(program.err().contains("x.sssom.tsv:" + line + ": "), program.err());
      }
      assertTrue(program.err().contains("--skip-bad-rows"), program.err());
    }
  }

  @Test
  void bad_rows_are_left_out_and_listed_and_the_rest_is_served() throws Exception {
    try (Program program = serve(folder, "--mappings", set, "--skip-bad-rows")) {
      String address = program.address();
      List<String> links = Served.csv(address, LINKS).body().lines().skip(1).toList();
      assertEquals(List.of("https://example.org/b"), links);
      List<String> told =
          program.err().lines().filter(line -> line.startsWith("left out: ")).toList();
      assertEquals(3, told.size(), program.err());
      for (int line = 7; line <= 9; line++) {
        assertTrue(told.get(line - 7).contains("x.sssom.tsv:" + line + ": "), told.toString());
      }
    }
  }

  @Test
  void a_store_that_was_built_without_bad_rows_is_no_store_of_all_rows() throws Exception {
    String data = folder.resolve("data").toString();
    try (Program program = serve(folder, "--data", data, "--mappings", set, "--skip-bad-rows")) {
      program.address();
      program.terminate().exitCode();
    }
    try (Program program = serve(folder, "--data", data, "--mappings", set)) {
      assertEquals(1, program.exitCode());
    }
    try (Program program = serve(folder, "--data", data, "--mappings", set, "--skip-bad-rows")) {
      program.address();
      assertTrue(program.err().contains("without loading"), program.err());
    }
  }

  @Test
  void a_wrong_header_is_refused_with_the_option_too() throws Exception {
    Files.writeString(Path.of(set), SET.replace("#mapping_set_id: ", "#mapping_set_ids: "));
    try (Program program = serve(folder, "--mappings", set, "--skip-bad-rows")) {
      assertEquals(1, program.exitCode());
      assertFalse(program.err().contains("are left out"), program.err());
    }
  }

  @Test
  void what_a_start_does_is_told_while_it_is_done() throws Exception {
    Files.writeString(Path.of(set), SET.replaceAll("(?s)EX:a\tskos:exactMatch\tNO:1.*", ""));
    try (Program program = serve(folder, "--mappings", set)) {
      program.address();
      int building = program.err().indexOf("Building a generation from ");
      int read = program.err().indexOf("Read the mapping set x, 1 rows");
      assertTrue(building >= 0 && read > building, program.err());
    }
  }
}
