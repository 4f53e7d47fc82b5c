package org.myograph.web.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;
import org.myograph.Tool;
import org.myograph.web.Service;

/** The pages in Debian's Chromium, examined by axe in light and dark, wide and narrow. */
class BrowserTest {
  private static void look(String address, String... paths) throws Exception {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    assumeTrue(chromium != null, "chromium is not installed");
    Path folder = Tool.npm("browser", "playwright-core");
    List<String> arguments = new ArrayList<>(List.of("pages.mjs", chromium.toString(), address));
    arguments.addAll(List.of(paths));
    Tool.node(folder, arguments.toArray(String[]::new)).assertPassed();
  }

  @Test
  void each_kind_of_page_is_accessible_fits_a_narrow_screen_and_runs_nothing() throws Exception {
    try (RunningService service = RunningService.start()) {
      look(
          service.address(),
          "/",
          "/docs/federation",
          "/docs/mappings",
          "/docs/lookups",
          "/dump/",
          "/id",
          "/id/claim",
          "/mapping",
          "/graph",
          "/problem",
          "/id/ElectrolyteImbalance",
          "/id/Giuriato2018",
          "/id/VisionTrouble",
          "/id/claim/neck-spasms-C055",
          "/article/neck-spasms",
          "/source/neck-spasms",
          "/mapping/hpo",
          "/graph/concepts",
          "/problem/not-found",
          "/ns",
          "/id/Nothing",
          "/api",
          "/api/search?q=woozy",
          "/api/search?q=qqqqq",
          "/api/conditions/neck-spasm/symptoms?severity=severe",
          "/api/explain?symptom=neck-pain&symptom=dizziness",
          "/api/concepts/neck-pain",
          "/api/claims/neck-spasms-c081",
          "/api/translate?code=HP:0002315",
          "/api/statistics",
          "/api/mapping-sets",
          "/api/conditions/nek-spasm/symptoms");
    }
  }

  @Test
  void a_hostile_graph_opens_nothing_runs_nothing_and_fetches_nothing() throws Exception {
    try (Service service = Service.of(HostileGraph.generation())) {
      look(
          service.server.address().toString(),
          "/id/Thing",
          "/id/Odd%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
          "/id/claim/hostile-C001",
          "/article/hostile",
          "/source/hostile",
          "/mapping/hostile",
          "/graph/concepts",
          "/ns",
          "/id",
          "/id/%3Cscript%3Ealert(1)%3C/script%3E",
          "/api/claims",
          "/api/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
          "/api/concepts/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    }
  }
}
