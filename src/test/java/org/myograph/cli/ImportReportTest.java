package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.imports.Importer;
import org.myograph.store.ImportsFolder;

/** What a person is told of a file that was imported. */
class ImportReportTest {
  @TempDir private Path folder;

  @Test
  void importsThatWereNotFollowedAreNamed() throws Exception {
    List<String> lines =
        report(
            "other.ttl",
            """
            <http://example.org/o> a <http://www.w3.org/2002/07/owl#Ontology> ;
                <http://www.w3.org/2002/07/owl#imports> <http://example.org/never.owl> .
            """);
    assertEquals(
        "it: imports others, which were not followed; import each file by itself:"
            + " http://example.org/never.owl",
        lines.get(1));
  }

  @Test
  void statementsOfObsoleteTermsAreCountedApartAndEachLineInDoubtIsTold() throws Exception {
    List<String> lines =
        report(
            "other.obo",
            """
            format-version: 1.4
            ontology: tst
            [Term]
            id: TST:1
            synonym: "say "gear" twice" EXACT []
            shape: round
            [Term]
            id: TST:2
            is_obsolete: true
            """);
    assertTrue(
        lines.get(0).startsWith("it: OBO, 8 triples (3 of obsolete terms, apart), 1 terms,"),
        lines.get(0));
    assertEquals(
        List.of(
            "it: 1 statements left out, the first:",
            "  line 6: not understood: shape: round",
            "it: 1 taken over as they are, the first:",
            "  line 5: a quotation mark within the text is not escaped: the text is read as say"
                + " \"gear\" twice"),
        lines.subList(1, lines.size()));
  }

  private List<String> report(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    try (ImportsFolder imports = new ImportsFolder(folder.resolve("data"))) {
      return ImportReport.lines(new Importer(imports, line -> {}).read(file, "it"));
    }
  }
}
