package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping sets of others: what is loaded of them, and every fault of theirs at its line. */
class MappingSetsTest {
  private static final String HEADER =
      "#curie_map:\n#  EX: https://example.org/\n#mapping_set_id: https://example.org/set\n"
          + "#license: https://creativecommons.org/publicdomain/zero/1.0/\n"
          + "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\tmy_own\n";
  private static final String MADE = "semapv:ManualMappingCuration";
  @TempDir private Path folder;
  private SmallGraph small;
  private Path sets;

  @BeforeEach
  void copySources() throws IOException {
    small = SmallGraph.in(Files.createDirectories(folder.resolve("home")));
    sets = Files.createDirectories(folder.resolve("sets"));
  }

  private static String row(String subject, String predicate, String modifier, String object) {
    return String.join("\t", subject, predicate, modifier, object, MADE, "", "mine") + "\n";
  }

  private GenerationBuilder builder(Path... given) {
    return new GenerationBuilder(
        small.ontology(), small.queries(), List.of(given), (s, c, p) -> List.of());
  }

  private List<String> findings(Path... given) {
    return assertThrows(LoadException.class, () -> builder(given).build()).findings().stream()
        .map(finding -> finding.toString().replace(folder + "/", ""))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(sets.resolve(name), text);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void links_stand_in_a_graph_of_the_set_and_not_in_the_default_graph() throws Exception {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(sets.resolve("some.set.sssom.tsv.gz")))) {
      String text =
          HEADER
              + row("EX:a", "skos:exactMatch", "", "EX:b")
              + row("EX:a", "skos:exactMatch", "Not", "EX:c")
              + row("EX:a", "skos:exactMatch", "", "sssom:NoTermFound");
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    try (Generation generation = builder(sets).build();
        Generation without = small.builder().build()) {
      DatasetGraph dataset = generation.dataset();
      Txn.executeRead(
          dataset,
          () -> {
            Node graph = Names.graph("mappings-extra/some.set");
            assertEquals(1, dataset.getGraph(graph).size());
            assertTrue(
                dataset.contains(
                    graph,
                    node("https://example.org/a"),
                    SKOS.exactMatch.asNode(),
                    node("https://example.org/b")));
            assertTrue(
                dataset
                    .getGraph(Names.MAPPINGS_EXTRA)
                    .contains(
                        Node.ANY,
                        Names.sssom("predicate_modifier"),
                        NodeFactory.createLiteralString("Not")));
            assertTrue(Names.isMappingsExtra(graph));
            assertFalse(Names.isMappingsExtra(Names.graph("mappings/hpo")));
          });
      long own =
          Txn.calculateRead(
              without.dataset(), () -> (long) without.dataset().getDefaultGraph().size());
      assertEquals(own, Txn.calculateRead(dataset, () -> (long) dataset.getDefaultGraph().size()));
      assertFalse(generation.id().equals(without.id()));
    }
  }

  @Test
  void a_store_on_disk_holds_them_and_opens_again() throws Exception {
    write("x.sssom.tsv", HEADER + row("EX:a", "skos:exactMatch", "", "EX:b"));
    for (int time = 0; time < 2; time++) {
      try (DiskStore store = new DiskStore(folder.resolve("data"), builder(sets));
          Generation generation = store.load()) {
        DatasetGraph dataset = generation.dataset();
        Node graph = Names.graph("mappings-extra/x");
        assertEquals(1, Txn.calculateRead(dataset, () -> dataset.getGraph(graph).size()));
      }
    }
  }

  @Test
  void every_fault_is_told_at_its_line_and_nothing_is_loaded() throws Exception {
    write(
        "bad.sssom.tsv",
        HEADER
            + row("NO:a", "skos:exactMatch", "", "EX:b")
            + row("EX:a", "exact", "", "EX:b")
            + row("EX:a", "skos:exactMatch", "Maybe", "EX:b")
            + row("EX:a", "skos:exactMatch", "", "")
            + row("EX:a", "skos:exactMatch", "", "EX:b").replace("\t\tmine", "\t7\tmine")
            + "EX:a\tskos:exactMatch\n");
    assertEquals(
        List.of(
            "sets/bad.sssom.tsv:6: column 1: prefix NO of NO:a is not declared in curie_map",
            "sets/bad.sssom.tsv:7: column 6: predicate_id is no CURIE: exact",
            "sets/bad.sssom.tsv:8: column 22: predicate_modifier can only be Not: Maybe",
            "sets/bad.sssom.tsv:9: column 23: object_id is empty",
            "sets/bad.sssom.tsv:10: column 57: confidence is no number from 0 to 1: 7",
            "sets/bad.sssom.tsv:11: mapping_justification is empty",
            "sets/bad.sssom.tsv:11: object_id is empty"),
        findings(sets));
  }

  @Test
  void cells_that_are_missing_at_the_end_of_a_row_are_empty() throws Exception {
    String refuted = "EX:a\tskos:exactMatch\tNot\tEX:c\t" + MADE + "\n";
    write("x.sssom.tsv", HEADER + "EX:a\tskos:exactMatch\t\tEX:b\t" + MADE + "\n" + refuted);
    try (Generation generation = builder(sets).build()) {
      DatasetGraph dataset = generation.dataset();
      Node not = NodeFactory.createLiteralString("Not");
      Txn.executeRead(
          dataset,
          () -> {
            assertEquals(1, dataset.getGraph(Names.graph("mappings-extra/x")).size());
            assertTrue(
                dataset
                    .getGraph(Names.MAPPINGS_EXTRA)
                    .contains(Node.ANY, Names.sssom("predicate_modifier"), not));
          });
    }
  }

  @Test
  void of_very_many_faults_the_first_hundred_are_told() throws Exception {
    write("bad.sssom.tsv", HEADER + row("NO:a", "skos:exactMatch", "", "EX:b").repeat(1_000));
    List<String> findings = findings(sets);
    assertEquals(101, findings.size());
    assertTrue(findings.get(100).endsWith(": 900 more from here on"), findings.get(100));
  }

  @Test
  void a_header_has_what_SSSOM_asks_for() throws Exception {
    write(
        "a.sssom.tsv",
        HEADER.replaceFirst("#mapping_set_id.*\n", "").replaceFirst("#license.*\n", ""));
    assertEquals(
        List.of(
            "sets/a.sssom.tsv:1: the header lacks license",
            "sets/a.sssom.tsv:1: the header lacks mapping_set_id"),
        findings(sets));
  }

  @Test
  void names_and_ids_of_sets_are_their_own() throws Exception {
    write("hpo.sssom.tsv", HEADER);
    write("twice.sssom.tsv", HEADER);
    assertEquals(
        List.of(
            "sets/hpo.sssom.tsv:1: a mapping set of ours is called hpo too",
            "sets/twice.sssom.tsv:1: mapping_set_id is that of "
                + sets.resolve("hpo.sssom.tsv").toString().replace(folder + "/", "")
                + ": https://example.org/set"),
        findings(sets));
  }

  @Test
  void what_is_no_mapping_set_is_told() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertTrue(findings(empty).get(0).startsWith("empty:1: no file in this folder"));
    assertTrue(findings(folder.resolve("nosuch")).get(0).endsWith("no such file or folder"));
    Files.writeString(sets.resolve("x.sssom.tsv.gz"), "not packed");
    assertTrue(findings(sets).get(0).contains("x.sssom.tsv.gz:1: cannot be read: "));
    Path text = Files.writeString(folder.resolve("x.txt"), HEADER);
    assertTrue(findings(text).get(0).contains("no SSSOM file"));
  }
}
