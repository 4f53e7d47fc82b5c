package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;

/** Our mapping files, given out as SSSOM and read again, are the same graph. */
class MappingsRoundTripTest {
  private static final String FOLDER = "mappings/";

  @TempDir private Path folder;

  @Test
  void the_files_that_are_given_out_make_the_same_graph_as_those_that_were_read() throws Exception {
    Settings settings = Settings.of(Path.of(""));
    Path ontology = folder.resolve("ontology");
    copy(settings.ontology(), ontology);
    List<Path> replaced = new ArrayList<>();
    try (RunningService service = RunningService.start(settings);
        Stream<Path> files = Files.list(ontology.resolve(FOLDER))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sssom.tsv")).toList()) {
        HttpResponse<String> given = service.get("/dump/" + FOLDER + file.getFileName());
        assertEquals(200, given.statusCode(), file.toString());
        Files.writeString(file, given.body());
        replaced.add(file);
      }
    }
    assertEquals(23, replaced.size());
    try (Generation before =
            new GenerationBuilder(settings.ontology(), settings.queries()).build();
        Generation after = new GenerationBuilder(ontology, settings.queries()).build()) {
      Map<String, Graph> expected = OurGraphs.of(before).graphs();
      Map<String, Graph> found = OurGraphs.of(after).graphs();
      assertEquals(expected.keySet(), found.keySet());
      expected.forEach(
          (name, graph) ->
              assertTrue(graph.isIsomorphicWith(found.get(name)), name + " is another graph"));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
