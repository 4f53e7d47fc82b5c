package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.Robot;
import org.myograph.RunningService;
import org.myograph.Tool;

/** The ontology and the dumps under ROBOT 1.9.8 and the OWLAPI it brings, in another process. */
class RobotTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  /** At each test: an assumption made before all of them would leave no trace in the report. */
  @BeforeEach
  void assumeRobot() throws Exception {
    Robot.assume();
  }

  private String robot(Path... ontologies) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.resolve("report.tsv").toString());
    for (Path ontology : ontologies) {
      arguments.add(ontology.toAbsolutePath().toString());
    }
    Tool tool = Robot.run("RobotCheck.java", arguments);
    assertEquals(0, tool.code(), tool.output());
    return tool.output();
  }

  private static List<String> lines(String output, String pattern) {
    return output.lines().filter(line -> line.matches(pattern)).toList();
  }

  @Test
  void the_ontology_passes_the_report_without_an_error_and_is_in_OWL_DL_EL_and_RL()
      throws Exception {
    String output =
        robot(HERE.resolve("ontology/myograph.ttl"), HERE.resolve("ontology/concepts.ttl"));
    System.out.println(String.join("\n", lines(output, "(axioms|classes|profile|WARN:|INFO:).*")));
    assertEquals(List.of(), lines(output, "ERROR [^:]*"), output);
    assertEquals(List.of(), lines(output, "(DL|EL|RL) .*"));
    assertEquals(
        List.of("profile DL true", "profile EL true", "profile RL true"),
        lines(output, "profile .*"));
    assertTrue(axioms(output) > 250, output);
  }

  @Test
  void the_whole_dump_and_the_vocabulary_alone_are_in_OWL_DL_EL_and_RL() throws Exception {
    try (RunningService service = RunningService.start()) {
      for (String path : List.of("/dump/myograph.ttl", "/ns.ttl")) {
        Path file = folder.resolve(path.replaceAll(".*/", ""));
        Files.writeString(file, service.get(path).body());
        String output = robot(file);
        assertEquals(List.of(), lines(output, "(DL|EL|RL) .*"), path);
        assertEquals(
            List.of("profile DL true", "profile EL true", "profile RL true"),
            lines(output, "profile .*"),
            path);
        assertEquals(List.of(), lines(output, ".* misused_obsolete_label .*"), path);
      }
    }
  }

  @Test
  void a_label_given_twice_and_a_property_of_two_kinds_are_found() throws Exception {
    Path bad = folder.resolve("bad.ttl");
    Files.writeString(
        bad,
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix ex: <http://example.org/> .
        <http://example.org/o> a owl:Ontology .
        ex:a a owl:Class ; rdfs:label "same"@en .
        ex:b a owl:Class ; rdfs:label "same"@en .
        ex:p a owl:ObjectProperty, owl:DatatypeProperty .
        """);
    String output = robot(bad);
    assertTrue(!lines(output, "ERROR duplicate_label .*").isEmpty(), output);
    assertEquals(List.of("profile DL false"), lines(output, "profile DL .*"));
  }

  @Test
  void OWLAPI_reads_the_same_axioms_from_Turtle_and_from_RDF_XML() throws Exception {
    List<String> found = new ArrayList<>();
    try (RunningService service = RunningService.start()) {
      for (String ending : List.of("ttl", "rdf")) {
        Path file = folder.resolve("myograph." + ending);
        Files.writeString(file, service.get("/dump/myograph." + ending).body());
        found.addAll(lines(robot(file), "(axioms|classes) .*"));
      }
    }
    System.out.println("OWLAPI: " + found);
    assertEquals(found.subList(0, 2), found.subList(2, 4));
    assertTrue(axioms(found.get(0)) > 2_000, found.toString());
  }

  private static int axioms(String output) {
    Matcher matcher = Pattern.compile("axioms (\\d+) logical").matcher(output);
    assertTrue(matcher.find(), output);
    return Integer.parseInt(matcher.group(1));
  }
}
