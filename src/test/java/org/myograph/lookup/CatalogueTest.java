package org.myograph.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
  private static final Path BAD = Path.of("src/test/resources/lookups/bad");
  private static final Path GOOD = Path.of("src/test/resources/lookups/good");

  @ParameterizedTest
  @EnumSource(Rule.class)
  void each_rule_is_tripped_by_its_bad_files_at_the_marked_lines(Rule rule) throws IOException {
    Path folder = BAD.resolve(rule.slug());
    List<String> marked = marked(folder);
    assertTrue(!marked.isEmpty(), "no line of " + folder + " is marked as the fault");
    LookupException refused = assertThrows(LookupException.class, () -> Catalogue.read(folder));
    List<String> found = refused.faults().stream().map(f -> f.file() + ":" + f.line()).toList();
    assertEquals(new TreeSet<>(marked), new TreeSet<>(found), refused.getMessage());
    Set<Rule> rules = refused.faults().stream().map(Fault::rule).collect(Collectors.toSet());
    assertEquals(Set.of(rule), rules, refused.getMessage());
  }

  @Test
  void there_is_a_folder_of_bad_files_for_each_rule_and_no_other() throws IOException {
    try (Stream<Path> folders = Files.list(BAD)) {
      Set<String> found =
          folders
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> wanted =
          Arrays.stream(Rule.values())
              .map(Rule::slug)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(wanted, found);
    }
  }

  @Test
  void all_faults_of_all_files_are_told_at_once() {
    LookupException refused =
        assertThrows(
            LookupException.class, () -> Catalogue.read(BAD.resolve(Rule.DEFAULT_ILLEGAL.slug())));
    assertEquals(3, refused.faults().size());
    assertTrue(
        refused.getMessage().lines().allMatch(line -> line.matches(".+\\.rq:[0-9]+: .+")),
        refused.getMessage());
  }

  @Test
  void a_good_file_is_read_whole() throws LookupException {
    Lookup lookup = Catalogue.read(GOOD).lookup("condition-claims").orElseThrow();
    assertEquals("/conditions/{condition}/claims", lookup.path());
    assertEquals(
        List.of("condition", "severity", "polarity", "note", "limit", "offset"),
        lookup.parameters().stream().map(Parameter::name).toList());
    Parameter condition = lookup.parameter("condition").orElseThrow();
    assertTrue(condition.inPath() && condition.required() && !condition.optional());
    assertEquals("myo:Condition", condition.kind().orElseThrow());
    assertTrue(lookup.parameter("note").orElseThrow().optional());
    assertEquals("polarities", lookup.parameter("polarity").orElseThrow().variable());
    assertFalse(lookup.parameter("polarity").orElseThrow().optional());
    assertEquals("20", lookup.parameter("limit").orElseThrow().defaultValue().get());
    assertEquals("0", lookup.parameter("offset").orElseThrow().defaultValue().get());
    assertEquals(List.of("claim", "symptom"), lookup.columns().stream().map(Column::name).toList());
    assertEquals(ColumnType.CLAIM, lookup.columns().get(0).type());
    assertEquals(List.of("neck-spasm"), lookup.example().get("condition"));
  }

  @Test
  void variables_in_strings_comments_and_iris_are_none() {
    String text =
        "SELECT ?a # ?b $c\n{ ?a <?d> \"?e \\\" $f\", '''?g '\n $h''' ; ?i $j FILTER(?a<?k) }";
    List<String> names = new ArrayList<>();
    VariableTokens.of(text)
        .forEach(t -> names.add((t.parameter() ? "$" : "?") + t.name() + t.line()));
    assertEquals(List.of("?a1", "?a2", "?i3", "$j3", "?a3", "?k3"), names);
  }

  @Test
  void the_look_ups_of_the_service_keep_all_rules() throws LookupException, IOException {
    Path queries = Path.of("queries");
    try (Stream<Path> files = Files.list(queries)) {
      long onDisk = files.filter(file -> file.toString().endsWith(".rq")).count();
      assertEquals(onDisk, Catalogue.read(queries).lookups().size());
    }
  }

  private static List<String> marked(Path folder) throws IOException {
    List<String> marked = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).contains("# <- fault")) {
            marked.add(file + ":" + (i + 1));
          }
        }
      }
    }
    return marked;
  }
}
