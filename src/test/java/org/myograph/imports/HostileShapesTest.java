package org.myograph.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row F-38: files that are well-formed, or nearly, in a way that nobody foresaw. */
class HostileShapesTest {
  private static final int DEEP = 100_000;
  private static final String FUNCTIONAL =
      "Prefix(:=<http://x/>)\nOntology(<http://x/o>\nSubClassOf(:a ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deep.ttl|<http://x/a> <http://x/p> |(|)| .",
        "deep.ttl|<http://x/a> <http://x/p> |[ <http://x/p> | ]| .",
        "deep.json|{\"graphs\": [{\"nodes\": |[|]|}]}",
        "deep.ofn|" + "F" + "|ObjectComplementOf( |)|:b))",
      })
  void whatIsNestedAHundredThousandDeepIsReadOrRefusedInOneLine(
      String name, String start, String open, String close, String end) throws Exception {
    String text =
        (start.equals("F") ? FUNCTIONAL : start + " ")
            + (open + " ").repeat(DEEP)
            + (start.equals("F") ? ":b" : "")
            + close.repeat(DEEP)
            + (start.equals("F") ? "))" : end);
    try {
      assertTrue(read(name, text).staged().ontology().statements() > 0);
    } catch (ImportException refused) {
      assertEquals(1, refused.getMessage().lines().count());
      assertTrue(refused.getMessage().length() < 600, refused.getMessage());
    }
  }

  @Test
  void elementsInElementsOfXmlToo() throws Exception {
    String start =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:x=\"http://x/\">";
    String text =
        start + "<rdf:Description><x:p>".repeat(DEEP) + "</x:p></rdf:Description>".repeat(DEEP);
    try {
      assertTrue(read("deep.rdf", text + "</rdf:RDF>").staged().ontology().statements() > 0);
    } catch (ImportException refused) {
      assertEquals(1, refused.getMessage().lines().count());
    }
  }

  @Test
  void aNameRelativeToTheFileBecomesOneBelowTheImportAndNoFileOfThisMachine() throws Exception {
    Imported found = read("relative.ttl", "@prefix x: <http://x/> .\n<a> <#p> <../b> .");
    found
        .live()
        .find()
        .forEach(
            triple ->
                assertTrue(
                    triple.getSubject().getURI().startsWith("https://w3id.org/myograph/graph/"),
                    triple.toString()));
    assertEquals(1, found.staged().ontology().statements());
  }

  @Test
  void aNulIsRefusedOrKeptOutOfNames() throws Exception {
    assertThrows(ImportException.class, () -> read("nul.ttl", "<http://x/\0> <http://x/p> 1 ."));
    assertThrows(
        ImportException.class,
        () ->
            read(
                "nul.rdf",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\0</rdf:RDF>"));
    Imported obo = read("nul.obo", "format-version: 1.2\n[Term]\nid: X:1\nname: a\0b\n");
    assertEquals(1, obo.staged().ontology().terms());
  }

  @Test
  void theContentCountsNotTheNamesEnding() throws Exception {
    String turtle = "<http://x/a> a <http://www.w3.org/2002/07/owl#Class> .";
    for (String name : new String[] {"turtle.owl", "turtle.obo", "turtle.json", "turtle.gz"}) {
      assertEquals("Turtle", read(name, turtle).staged().ontology().syntax(), name);
    }
  }

  private Imported read(String name, String text) throws Exception {
    Path file = Files.write(folder.resolve(name), text.getBytes(UTF_8));
    return Imported.of(file, folder.resolve("store"));
  }
}
