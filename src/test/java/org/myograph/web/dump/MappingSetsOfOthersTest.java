package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Settings;
import org.myograph.SharedData;
import org.myograph.Tool;

/** A mapping set of others is given out as it was read, and is no part of what is ours. */
class MappingSetsOfOthersTest {
  private static final Path SLOTS = Path.of("src/test/resources/sssom/all");

  @TempDir private Path folder;

  private static RunningService serve(Path... mappings) {
    Settings home = Settings.of(Path.of(""));
    return RunningService.start(
        new Settings(
            home.ontology(),
            home.queries(),
            home.config(),
            home.data(),
            home.sources(),
            0,
            home.publicBase(),
            List.of(mappings)));
  }

  private static String ok(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  @Test
  void every_slot_of_every_row_is_given_out_as_csv_and_yaml_read_it() throws Exception {
    try (RunningService service = serve(SLOTS)) {
      Tool read = Tool.python("yaml", "sssom_sets.py", service.address(), absolute(SLOTS));
      assertEquals(0, read.code(), read.output());
      assertTrue(read.output().startsWith("1 sets, 9 different rows"), read.output());
    }
  }

  @Test
  void the_real_sets_of_Mondo_are_given_out_as_csv_and_yaml_read_them() throws Exception {
    Path mondo = SharedData.file("data/tables/sssom-mondo-2026-08");
    try (RunningService service = serve(mondo)) {
      Tool.python("yaml", "sssom_sets.py", service.address(), absolute(mondo)).assertPassed();
    }
  }

  @Test
  void what_is_given_out_is_read_again_as_the_same_set() throws Exception {
    String path = "/dump/mappings-extra/slots.sssom.tsv";
    String once;
    try (RunningService service = serve(SLOTS)) {
      HttpResponse<String> response = service.get(path);
      once = ok(response);
      assertTrue(response.headers().firstValue("ETag").isPresent());
      assertTrue(once.contains("\t\"first line\nsecond\tline \"\"quoted\"\"\""), once);
      assertTrue(once.contains("C \\| D|E"), once);
      assertTrue(once.contains("#mapping_set_version: \"1.10\"\n"), once);
    }
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.writeString(copy.resolve("slots.sssom.tsv"), once);
    try (RunningService service = serve(copy)) {
      assertEquals(once, ok(service.get(path)));
    }
  }

  @Test
  void a_set_of_before_SSSOM_1_is_given_out_in_today_s_terms() throws Exception {
    try (RunningService service = serve(Path.of("src/test/resources/sssom/former"))) {
      String given = ok(service.get("/dump/mappings-extra/former.sssom.tsv"));
      List<String> rows = given.lines().filter(line -> !line.startsWith("#")).toList();
      assertEquals(
          List.of(
              "subject_label\tpredicate_id\tobject_id\tmapping_justification\tsubject_type\tsubject_source",
              "sore throat\tskos:closeMatch\tEX:6\tsemapv:LexicalMatching\trdfs literal\tEX:forum",
              "stiff back\tskos:exactMatch\tEX:7\tsemapv:ManualMappingCuration\trdfs literal\tEX:forum"),
          rows);
    }
  }

  @Test
  void it_is_in_no_file_of_ours_and_words_are_no_term_that_is_translated() throws Exception {
    try (RunningService service = serve(SLOTS)) {
      assertFalse(ok(service.get("/dump/myograph.nq")).contains("example.org"));
      assertFalse(ok(service.get("/dump/")).contains("mappings-extra"));
      assertTrue(ok(service.get("/api/mapping-sets")).contains("/dump/mappings-extra/slots"));
      String rows = ok(service.get("/api/mappings?set=slots"));
      assertTrue(rows.contains("FAR:2"), rows);
      assertFalse(rows.contains("woozy feeling"), rows);
      assertFalse(rows.contains("NoTermFound"), rows);
      assertEquals(404, service.get("/dump/mappings-extra/nosuch.sssom.tsv").statusCode());
      assertEquals(404, service.get("/dump/mappings-extra/hpo.sssom.tsv").statusCode());
    }
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }
}
