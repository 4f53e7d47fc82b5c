package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.Robot;
import org.myograph.Tool;
import org.myograph.imports.Comparison.Difference;

/** Small files as ROBOT reads and writes them, and as we read them. */
class ComparedWithRobotTest {
  @TempDir private Path data;

  @BeforeEach
  void assumeRobot() throws Exception {
    Robot.assume();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny.obo", "clauses.obo"})
  void anOboFileGivesTheFactsThatOwlapiMakesOfIt(String name) throws Exception {
    Path file = Imported.RESOURCES.resolve(name);
    Imported ours = Imported.of(file, data.resolve("store"));
    Comparison compared = Comparison.of(ours, graph(robot(file, "ttl")));
    assertEquals(List.of(), compared.unexplained());
    assertTrue(compared.same().values().stream().mapToInt(Integer::intValue).sum() > 15);
  }

  @Test
  void everyFormOfOneOntologyGivesTheSameFacts() throws Exception {
    Path clauses = Imported.RESOURCES.resolve("clauses.obo");
    Path tiny = Imported.RESOURCES.resolve("tiny.obo");
    List<String> arguments = new ArrayList<>();
    // OBO Graphs leaves most of what an axiom says of itself out, and OWLAPI 5 cannot read all
    // that OWLAPI 4 writes in Manchester syntax: a plain ontology in these.
    List.of("ttl", "owl", "ofn", "owx").forEach(e -> arguments.addAll(pair(clauses, e)));
    List.of("json", "omn").forEach(e -> arguments.addAll(pair(tiny, e)));
    Tool robot = Robot.run("RobotConvert.java", arguments);
    for (int i = 0; i < arguments.size(); i += 2) {
      Path form = Path.of(arguments.get(i + 1));
      assertTrue(Files.exists(form), robot.output());
      Imported ours = Imported.of(Path.of(arguments.get(i)), data.resolve("store"));
      Imported other = Imported.of(form, data.resolve("store"));
      List<Difference> differences = Comparison.of(ours, Comparison.all(other)).unexplained();
      assertEquals(
          List.of(),
          differences.stream().filter(d -> !isLeftOut(form, d.fact())).toList(),
          form.toString());
      assertEquals(0, other.staged().ontology().skipped());
    }
  }

  /** What ROBOT does not write into OBO Graphs. */
  private static boolean isLeftOut(Path form, String fact) {
    return form.toString().endsWith(".json")
        && fact.matches("<.*oboInOwl#id> .*|<.*#subPropertyOf> <.*#SynonymTypeProperty>");
  }

  private List<String> pair(Path file, String ending) {
    Path target = data.resolve("robot." + ending).toAbsolutePath();
    return List.of(file.toAbsolutePath().toString(), target.toString());
  }

  private Path robot(Path file, String ending) throws Exception {
    List<String> pair = pair(file, ending);
    Tool tool = Robot.run("RobotConvert.java", pair);
    assertTrue(tool.output().contains("OK " + pair.get(1)), tool.output());
    return Path.of(pair.get(1));
  }

  private static Graph graph(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }
}
