package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.RunningService;
import org.myograph.Settings;

/** The guides of src/site/markdown as the service shows them. */
class GuidesTest {
  private static final Pattern CODE = Pattern.compile("```[a-z]*\\n(.*?)```", Pattern.DOTALL);
  private static final String BASE = "https://example.org/myo";

  private static RunningService here;

  @BeforeAll
  static void start() {
    here = RunningService.start();
  }

  @AfterAll
  static void stop() {
    here.close();
  }

  private static Document guide(RunningService service, String name) throws IOException {
    HttpResponse<String> response =
        new Pages(service.address()).get("/docs/" + name, "Accept", "text/html");
    assertEquals(200, response.statusCode(), name);
    return Pages.document(response, service.address() + "/docs/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "federation", "mappings", "lookups", "interoperability"})
  void a_guide_has_every_example_of_its_file_and_leads_to_what_answers(String name)
      throws IOException {
    List<String> inFile =
        CODE.matcher(Files.readString(Path.of("src/site/markdown", name + ".md")))
            .results()
            .map(
                match -> match.group(1).replace("http://localhost:3330", here.address().toString()))
            .toList();
    assertFalse(inFile.isEmpty(), name);
    Document html = guide(here, name);
    List<String> shown = html.select("pre code").stream().map(Element::wholeText).toList();
    assertEquals(inFile, shown);
    Pages pages = new Pages(here.address());
    for (Element link : html.select("main a[href^=/], footer a[href^=/]")) {
      String href = link.attr("href");
      assertEquals(200, pages.get(href, "Accept", "text/html,*/*;q=0.5").statusCode(), href);
    }
    assertEquals(406, pages.get("/docs/" + name, "Accept", "text/turtle").statusCode());
  }

  @Test
  void where_the_service_knows_its_address_the_examples_have_it() throws IOException {
    Settings plain = Settings.of(Path.of(""));
    Settings settings =
        new Settings(
            plain.ontology(),
            plain.queries(),
            plain.config(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.of(URI.create(BASE)));
    try (RunningService service = RunningService.start(settings)) {
      Document html = guide(service, "federation");
      assertFalse(html.outerHtml().contains("localhost"), html.text());
      assertTrue(html.select("pre").text().contains("SERVICE <" + BASE + "/sparql>"), html.text());
      assertEquals(
          BASE + "/docs/mappings", html.select(".prose a:containsOwn(Mappings)").attr("href"));
    }
  }
}
