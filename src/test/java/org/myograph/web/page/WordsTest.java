package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Settings;

/**
 * The words of an article are on its pages where its text is at hand, and nowhere else. The text is
 * made up here, of the length that the graph says.
 */
class WordsTest {
  private static final List<String> PAGES =
      List.of(
          "/source/neck-spasms",
          "/article/neck-spasms",
          "/id/claim/neck-spasms-C055",
          "/id/NeckSpasm");

  @Test
  void words_are_shown_only_beside_the_text_and_never_in_RDF(@TempDir Path folder)
      throws Exception {
    Path ontology = copy(Path.of("ontology"), folder.resolve("ontology"));
    Path article = ontology.resolve("articles/neck-spasms/article.ttl");
    String turtle = Files.readString(article);
    int length = Integer.parseInt(turtle.replaceFirst("(?s).*myo:length (\\d+).*", "$1"));
    String text = "Wordsworth wrote this. ".repeat(length).substring(0, length);
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("neck-spasms.txt"), text);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    String hash = HexFormat.of().formatHex(digest);
    Files.writeString(
        article, turtle.replaceFirst("(myo:sha256 \")[0-9a-f]*\"", "$1" + hash + "\""));

    try (RunningService service = start(ontology, Optional.of(texts))) {
      Pages pages = new Pages(service.address());
      for (String page : PAGES) {
        Document html = Pages.document(pages.get(page, "Accept", "text/html"), page);
        assertTrue(html.select("main q").text().contains("Wordsworth"), page);
        for (String type : Pages.RDF) {
          assertFalse(pages.get(page, "Accept", type).body().contains("Wordsworth"), page + type);
        }
      }
    }
    try (RunningService service = start(ontology, Optional.empty())) {
      Pages pages = new Pages(service.address());
      for (String page : PAGES) {
        assertFalse(pages.get(page, "Accept", "text/html").body().contains("Wordsworth"), page);
      }
      Document source = Pages.document(pages.get("/source/neck-spasms.html"), "/");
      assertTrue(source.text().contains("not at hand"));
      assertTrue(source.select("tr[id^=char=]").size() > 100, "few places");
    }
  }

  private static RunningService start(Path ontology, Optional<Path> texts) {
    Settings plain = Settings.of(Path.of(""));
    return RunningService.start(
        new Settings(
            ontology,
            plain.queries(),
            plain.config(),
            Optional.empty(),
            texts,
            0,
            Optional.empty()));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
