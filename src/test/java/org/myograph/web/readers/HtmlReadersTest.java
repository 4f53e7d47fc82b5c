package org.myograph.web.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Tool;

/** The page of every IRI and every list, read by parsers of HTML that are not ours. */
class HtmlReadersTest {
  @TempDir private static Path folder;
  private static RunningService service;
  private static SavedDocuments documents;

  @TempDir private Path broken;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
    documents = SavedDocuments.of(service, folder, "html"::equals);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void html5lib_finds_no_parse_error_and_rdflib_reads_the_JSON_LD_in_every_page() throws Exception {
    Tool.python("html5lib, rdflib", "html_pages.py", documents.list(), service.address())
        .assertPassed();
  }

  @Test
  void the_Nu_HTML_Checker_has_neither_an_error_nor_a_warning_for_any_page() throws Exception {
    List<Path> pages = new ArrayList<>(documents.html());
    Tool checked = nu(pages);
    assertEquals("", checked.output());
    assertEquals(0, checked.code());
    String page = Files.readString(pages.get(0));
    Path bad = Files.writeString(broken.resolve("bad.html"), page.replace("<h1", "<h1 id=\"\""));
    assertTrue(nu(List.of(bad)).output().contains("error"), "it does not see a mistake");
    System.out.println("Nu HTML Checker: " + pages.size() + " pages, no error, no warning");
  }

  @Test
  void the_Nu_HTML_Checker_has_no_error_for_the_style_sheet() throws Exception {
    String home = service.get("/id/NeckSpasm", "Accept", "text/html").body();
    String sheet = home.replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    Path css = Files.writeString(folder.resolve("sheet.css"), service.get(sheet).body());
    assertTrue(Files.size(css) > 1_000, sheet);
    assertEquals("", nu(List.of(css)).output());
  }

  /** What it has to say, which is nothing where all is well. */
  private static Tool nu(List<Path> files) throws Exception {
    Path jar = Tool.npm("html", "vnu-jar").resolve("node_modules/vnu-jar/build/dist/vnu.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx600m", "-jar", jar.toAbsolutePath().toString()));
    command.addAll(List.of("--Werror", "--also-check-css"));
    files.forEach(file -> command.add(file.toString()));
    return Tool.run(folder, command);
  }
}
