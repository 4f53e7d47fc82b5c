package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.SmallGraph;
import picocli.CommandLine;

class ValidateCommandTest {
  private static final String HOME = "myograph.home";

  @TempDir private Path folder;
  private SmallGraph small;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copySources() throws Exception {
    small = Program.home(folder);
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty(HOME);
  }

  @Test
  void aSoundGraphIsExitCodeZeroAndSaysWhatCouldNotBeChecked() {
    assertEquals(0, run("validate"));
    List<String> lines = out.toString().lines().toList();
    assertEquals("0 findings, 1 notes", lines.get(1));
    assertTrue(lines.get(0).contains("article.ttl:26: note: "), lines.get(0));
    assertTrue(lines.get(0).contains("not checkable"), lines.get(0));
  }

  @Test
  void withTheTextEverythingIsChecked() {
    assertEquals(0, run("validate", "--sources", small.texts().toString()));
    assertEquals("0 findings, 0 notes\n", out.toString());
  }

  @Test
  void mappingSetsOfOthersAreCheckedToo() throws Exception {
    Path sets = Path.of("src/test/resources/sssom");
    assertEquals(0, run("validate", "--mappings", sets.toString()));
    small.write("sets/bad.sssom.tsv", "#license: none\nsubject_id\n");
    Path bad = folder.resolve("sets");
    assertEquals(1, run("validate", "--mappings", sets.toString(), "--mappings", bad.toString()));
    assertTrue(out.toString().contains("bad.sssom.tsv:2: column object_id is missing"));
  }

  @Test
  void findingsAreSortedAndExitCodeOne() throws Exception {
    small.edit("ontology/mappings/hpo.sssom.tsv", "id:Tingling", "id:Tickling");
    small.edit("ontology/articles/example/article.ttl", "char=43,79", "char=43,80000");
    small.edit("ontology/articles/example/article.ttl", "char=0,22", "char=0,60");
    assertEquals(1, run("validate"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches(".*/article\\.ttl:32: claim:example-C001: .*"), lines.get(0));
    assertTrue(lines.get(1).matches(".*/article\\.ttl:41: claim:example-C002: .*"), lines.get(1));
    assertTrue(lines.get(2).matches(".*/hpo\\.sssom\\.tsv:9: id:Tickling .*"), lines.get(2));
    assertEquals("3 findings, 1 notes", lines.get(4));
  }

  @Test
  void aMisspeltNameInALookUpIsFoundWithWhatIsMeant() throws Exception {
    small.edit("queries/conditions.rq", "myo:Condition", "myo:Conditon");
    assertEquals(1, run("validate"));
    String file = folder.resolve("queries/conditions.rq").toString();
    assertTrue(
        out.toString()
            .lines()
            .anyMatch(
                line ->
                    line.startsWith(file + ":")
                        && line.endsWith(
                            ": myo:Conditon stands nowhere in the graph;"
                                + " did you mean myo:Condition?")),
        out.toString());
  }

  @Test
  void aFileThatCannotBeReadIsAFindingToo() throws Exception {
    small.write("ontology/concepts.ttl", "no Turtle\n");
    small.write("queries/broken.rq", "SELECT * WHERE { ?s ?p ?o }\n");
    assertEquals(1, run("validate"));
    assertTrue(out.toString().contains("concepts.ttl:1: column "), out.toString());
    assertTrue(out.toString().contains("broken.rq:1: "), out.toString());
  }

  @Test
  void anotherFolderCanBeValidated() throws Exception {
    Path other = folder.resolve("other");
    Program.home(other);
    small.write("ontology/concepts.ttl", "no Turtle\n");
    assertEquals(0, run("validate", "--ontology", other.resolve("ontology").toString()));
  }

  @Test
  void aFolderThatIsNotThereIsExitCodeThree() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(3, run("validate", "--ontology", nowhere.toString()));
    assertEquals("There is no folder " + nowhere + "\n", err.toString());
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    assertEquals(2, run("validate", "--nothing"));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertEquals(0, run("--version"));
    assertTrue(
        out.toString().matches("myograph \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), out.toString());
  }

  private int run(String... arguments) {
    CommandLine commandLine = MyographCommand.commandLine(stop -> stop.run());
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
