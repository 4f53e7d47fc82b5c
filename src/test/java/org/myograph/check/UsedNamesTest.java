package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.SmallGraph;

/** Names of ours in queries and questions, checked against the small graph. */
class UsedNamesTest {
  private static final String PREFIXES =
      "PREFIX myo: <https://w3id.org/myograph/ns#>\n"
          + "PREFIX id: <https://w3id.org/myograph/id/>\n"
          + "PREFIX m: <https://w3id.org/myograph/ns#>\n";

  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
  }

  private List<String> findings(String file, String text) throws Exception {
    small.write(file, text);
    List<String> found = new ArrayList<>();
    new GenerationBuilder(
            small.ontology(),
            small.queries(),
            (sources, candidate, places) -> {
              new Checks(small.queries(), Optional.empty())
                  .report(sources, candidate, places)
                  .findings()
                  .forEach(f -> found.add(f.toString().replace(folder + "/", "")));
              return List.of();
            })
        .build()
        .close();
    return found;
  }

  @Test
  void names_that_the_graph_has_are_fine_in_any_form() throws Exception {
    String query =
        PREFIXES
            + "# myo:Nonsense in a comment, and text such as \"a:b\"\n"
            + "SELECT * { ?claim m:subject id:Cramp ; a myo:Claim, ?x .\n"
            + "  FILTER (?x != <https://w3id.org/myograph/id/Tingling>)\n"
            + "  GRAPH <https://w3id.org/myograph/graph/nowhere> { ?claim ?p ?o } }\n";
    assertEquals(List.of(), findings("queries/page/x.rq", query));
  }

  @Test
  void a_misspelt_name_is_told_once_with_its_line_and_what_is_meant() throws Exception {
    String query =
        PREFIXES
            + "SELECT * { ?claim m:subjct id:Cramp .\n"
            + "  ?other myo:subjct id:Tinglng ; ?p <https://w3id.org/myograph/ns#claim> }\n";
    assertEquals(
        List.of(
            "queries/page/x.rq:4: m:subjct stands nowhere in the graph; did you mean myo:subject?",
            "queries/page/x.rq:5: <https://w3id.org/myograph/ns#claim> stands nowhere in the graph;"
                + " did you mean myo:Claim?",
            "queries/page/x.rq:5: id:Tinglng stands nowhere in the graph; did you mean id:Tingling?"),
        findings("queries/page/x.rq", query));
  }

  @Test
  void headers_checks_and_questions_are_read_too() throws Exception {
    String header = "#+ params:\n#+   c: { in: path, type: concept, kind: \"myo:Symptm\" }\n";
    assertEquals(
        List.of(
            "queries/x.rq:2: myo:Symptm stands nowhere in the graph; did you mean myo:Symptom?"),
        findings("queries/x.rq", header));
    small.write("queries/x.rq", "");
    String question =
        "id\tsparql\nQ1\tPREFIX id: <https://w3id.org/myograph/id/> ASK { id:Zzz ?p 1 }\n";
    assertEquals(
        List.of("ontology/articles/example/questions.tsv:2: id:Zzz stands nowhere in the graph"),
        findings("ontology/articles/example/questions.tsv", question));
  }
}
