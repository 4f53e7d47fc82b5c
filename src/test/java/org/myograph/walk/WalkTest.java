package org.myograph.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Settings;

/** No link that the service gives out is dead, in any format. */
class WalkTest {

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
    Site site = new Site(service.address(), base);
    Walk walk = new Walk(site, prefixes(service)).from("/");
    System.out.println(walk.tally().table(title));
    assertEquals(
        "",
        walk.dead().stream().limit(200).map(Walk.Dead::toString).collect(Collectors.joining("\n")));
    assertTrue(walk.tally().links() > 1000);
  }

  private static Settings settings(Optional<URI> publicBase, List<Path> mappings) {
    Settings base = Settings.of(Path.of(""));
    return new Settings(
        base.ontology(),
        base.queries(),
        base.config(),
        Optional.empty(),
        Optional.empty(),
        0,
        publicBase,
        mappings);
  }

  @Test
  void of_a_service_that_the_world_reaches_below_a_path() throws Exception {
    URI base = URI.create("https://myograph.example/kb");
    try (RunningService service = RunningService.start(settings(Optional.of(base), List.of()))) {
      walk("Known as " + base, service, base.toString());
    }
  }

  @Test
  void of_a_service_that_is_not_told_its_address() throws Exception {
    try (RunningService service = RunningService.start()) {
      walk("Not told its address", service, service.address());
    }
  }
}
