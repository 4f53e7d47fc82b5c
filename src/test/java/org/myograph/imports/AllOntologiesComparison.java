package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.Robot;
import org.myograph.SharedData;
import org.myograph.Tool;
import org.myograph.imports.Comparison.Side;
import org.myograph.imports.Facts.Kind;

/**
 * Every published ontology that ROBOT can convert, as it reads it and as we do. Takes minutes: run
 * by {@code mvn -Pcompare verify}. Writes {@code target/imports-compared.md}, and the facts that
 * differ beside it.
 */
class AllOntologiesComparison {
  private static final Path TARGET = Path.of("target/imports-compared");

  @TempDir private Path data;

  @Test
  void everyDifferenceFromRobotIsKnown() throws Exception {
    Robot.assume();
    Path folder = SharedData.file("data/ontologies");
    Files.createDirectories(TARGET);
    Map<Path, Path> files = converted(folder);
    Map<Path, Comparison> compared = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    for (Map.Entry<Path, Path> file : files.entrySet()) {
      if (Files.exists(file.getValue())) {
        compared.put(file.getKey(), compare(file.getKey(), file.getValue()));
      } else {
        unread.add(file.getKey().getFileName().toString());
      }
    }
    Files.writeString(TARGET.resolveSibling("imports-compared.md"), table(compared, unread));
    assertTrue(compared.size() > 60, "ROBOT converts most files, not " + compared.size());
    long unexplained = compared.values().stream().mapToLong(c -> c.unexplained().size()).sum();
    assertEquals(0, unexplained, "facts that differ and are not explained, see " + TARGET);
  }

  /** Each file with what ROBOT makes of it; what is there from an earlier run is taken. */
  private static Map<Path, Path> converted(Path folder) throws Exception {
    Map<Path, Path> files = new TreeMap<>();
    List<String> arguments = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        Path target = TARGET.resolve(name + ".robot.ttl");
        files.put(file, target);
        if (!Files.exists(target)) {
          arguments.addAll(List.of(file.toString(), target.toAbsolutePath().toString()));
        }
      }
    }
    if (!arguments.isEmpty()) {
      Tool robot = Robot.run("RobotConvert.java", arguments);
      Files.writeString(TARGET.resolve("robot.txt"), robot.output());
      assertEquals(0, robot.code(), robot.output());
    }
    return files;
  }

  private Comparison compare(Path file, Path robot) throws Exception {
    Graph theirs = GraphFactory.createDefaultGraph();
    RDFParser.source(robot).parse(theirs);
    Imported ours = Imported.of(file, data.resolve(ImportNames.of(file)));
    Comparison compared = Comparison.of(ours, theirs);
    List<String> lines = new ArrayList<>();
    compared.unexplained().forEach(d -> lines.add(d.side() + "\t" + d.kind() + "\t" + d.fact()));
    Files.write(
        TARGET.resolve(robot.getFileName().toString().replace(".robot.ttl", ".tsv")), lines);
    return compared;
  }

  private static String table(Map<Path, Comparison> compared, List<String> unread) {
    StringBuilder table = new StringBuilder("# Imports compared with ROBOT 1.9.8\n\n");
    table.append("Facts that both read, that we alone read, that ROBOT alone reads:\n\n|file|");
    Stream.of(Kind.values()).forEach(kind -> table.append(kind).append('|'));
    table.append("known differences|\n|---|").append("---|".repeat(Kind.values().length + 1));
    Map<KnownDifference, Integer> known = new EnumMap<>(KnownDifference.class);
    compared.forEach(
        (file, found) -> {
          table.append("\n|").append(file.getFileName()).append('|');
          for (Kind kind : Kind.values()) {
            table
                .append(found.same().get(kind))
                .append(", ")
                .append(found.count(Side.OURS, kind))
                .append(", ")
                .append(found.count(Side.THEIRS, kind))
                .append('|');
          }
          List<String> reasons = new ArrayList<>();
          found.known().forEach((why, count) -> reasons.add(why + " " + count));
          table.append(String.join(", ", reasons)).append('|');
          found.known().forEach((why, count) -> known.merge(why, count, Integer::sum));
        });
    table.append("\n\n## Known differences\n\n|what|facts|why|\n|---|---|---|");
    known.forEach(
        (why, count) -> table.append("\n|" + why + "|" + count + "|" + why.reason() + "|"));
    table.append("\n\n## Not converted by ROBOT\n\n").append(String.join(", ", unread));
    return table.append('\n').toString();
  }
}
