package org.myograph.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Settings;
import org.myograph.imports.ImportNames;
import org.myograph.imports.Importer;
import org.myograph.store.DiskStore;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.ImportsFolder;

/** No link that the service gives out is dead, in any format. */
class WalkTest {
  /** Each must have been met. */
  private static final List<String> FORMATS =
      List.of(
          "application/json",
          "application/jsonl",
          "application/ld+json",
          "application/linkset+json",
          "application/n-quads",
          "application/n-triples",
          "application/problem+json",
          "application/rdf+xml",
          "application/sparql-query",
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "application/trig",
          "application/xml",
          "text/csv",
          "text/html",
          "text/plain",
          "text/tab-separated-values",
          "text/turtle");

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir private Path folder;

  private static Settings settings(
      Optional<Path> data, Optional<URI> publicBase, List<Path> mappings) {
    Settings base = Settings.of(Path.of(""));
    return new Settings(
        base.ontology(),
        base.queries(),
        base.config(),
        data,
        Optional.empty(),
        0,
        publicBase,
        mappings);
  }

  /** Prefixes of the CURIEs in tables and JSON, as the service declares them. */
  private static Map<String, String> prefixes(RunningService service) throws IOException {
    Map<String, String> prefixes = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    JsonNode dumps = json.readTree(service.get("/dump/", "Accept", "application/json").body());
    dumps
        .get("prefixes")
        .properties()
        .forEach(p -> prefixes.put(p.getKey(), p.getValue().asText()));
    return prefixes;
  }

  private static void walk(String title, RunningService service, String base) throws Exception {
    Walk walk = new Walk(new Site(service.address(), base), prefixes(service));
    for (String nothing : List.of("/id/NeckSpasmm", "/nothing", "/dump/nothing.ttl")) {
      walk.refusedAt(nothing, 404);
    }
    walk.refusedAt("/api/conditions/headache", 404);
    walk.refusedAt("/api/claims?polarity=perhaps", 400);
    walk.refusedAt("/sparql?query=SELECT", 400);
    // Crawlers ask for robots.txt without being told (RFC 9309, section 2.3); where the service is
    // not told its address, that names no sitemap.
    walk.from("/", "/robots.txt", "/sitemap.xml");
    System.out.println(walk.tally().table(title));
    List<String> dead = walk.dead().stream().map(Walk.Dead::toString).toList();
    assertEquals("", String.join("\n", dead.subList(0, Math.min(100, dead.size()))));
    Tally tally = walk.tally();
    for (String source :
        List.of("html", "http", "json", "json-ld in html", "openapi", "query in rdf", "rdf")) {
      assertTrue(tally.linksBySource().get(source) > 50, source);
    }
    for (String type : FORMATS) {
      assertTrue(tally.answersByType().containsKey(type), type + " was never seen");
    }
  }

  @Test
  void of_a_service_that_is_not_told_its_address() throws Exception {
    try (RunningService service = RunningService.start()) {
      walk("Not told its address", service, service.address());
    }
  }

  @Test
  void of_a_service_that_the_world_reaches_below_a_path() throws Exception {
    URI base = URI.create("https://myograph.example/kb");
    Settings settings = settings(Optional.empty(), Optional.of(base), List.of());
    try (RunningService service = RunningService.start(settings)) {
      walk("Known as " + base, service, base.toString());
    }
  }

  @Test
  void of_a_service_with_other_ontologies_and_mapping_sets_beside_ours() throws Exception {
    Path hp = folder.resolve("hp.ttl");
    Files.writeString(hp, read("across/tiny.ttl") + read("across/tiny-obsolete.ttl"));
    Path data = folder.resolve("data");
    try (ImportsFolder imports = new ImportsFolder(data)) {
      Importer importer = new Importer(imports, line -> {});
      for (Path file : List.of(hp, RESOURCES.resolve("imports/tiny.obo"))) {
        Importer.Staged staged = importer.read(file, ImportNames.of(file));
        imports.publish(imports.imports().with(staged.ontology(), staged.statements()));
      }
    }
    List<Path> mappings = List.of(RESOURCES.resolve("sssom"));
    Settings settings = settings(Optional.of(data), Optional.empty(), mappings);
    GenerationBuilder builder =
        new GenerationBuilder(
            settings.ontology(), settings.queries(), mappings, (sources, c, places) -> List.of());
    try (DiskStore store = new DiskStore(data, builder);
        RunningService service = RunningService.start(settings, store)) {
      walk("With two ontologies and two mapping sets beside ours", service, service.address());
    }
  }

  private static String read(String resource) throws IOException {
    return Files.readString(RESOURCES.resolve(resource)) + "\n";
  }
}
