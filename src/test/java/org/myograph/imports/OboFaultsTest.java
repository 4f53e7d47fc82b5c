package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.imports.Facts.Kind;

/** OBO that other readers refuse or lose: what is made of it, and what is told. */
class OboFaultsTest {
  @TempDir private Path data;

  @Test
  void aDatatypeThatOwlDoesNotNameIsKept() throws Exception {
    assertEquals(
        Set.of("obo:TST_1 <http://purl.org/dc/terms/date> \"2020-01-01\"^^date"),
        Facts.brief(
            term("property_value: http://purl.org/dc/terms/date 2020-01-01 xsd:date"),
            Kind.VALUE,
            "obo:TST_1 <"));
  }

  @Test
  void aQuotationMarkThatIsNotEscapedChangesNoScopeAndNoType() throws Exception {
    Imported found =
        term("synonym: \"5,5',5\"-wheel gear\" EXACT MAKER [TST:a] {source=\"TST:b\"}");
    assertEquals(
        Set.of(
            "obo:TST_1 EXACT \"5,5',5\"-wheel gear\" {oio:hasDbXref \"TST:a\" ¦ oio:hasSynonymType"
                + " obo:tst#MAKER ¦ oio:source \"TST:b\"}"),
        Facts.brief(found, Kind.SYNONYM, ""));
    assertEquals(
        List.of(
            "line 5: a quotation mark within the text is not escaped: the text is read as"
                + " 5,5',5\"-wheel gear"),
        found.staged().problems().firstDoubtful());
  }

  @Test
  void everyLineThatIsLeftOutIsToldWithItsNumberAndWhy() throws Exception {
    Imported found =
        term(
            "synonym: \"no end EXACT []",
            "synonym: \"wheel\" EXACT MAKER more []",
            "def: no quotes [TST:1]",
            "def: \"part\" [TST:1 \"its description\"]",
            "is_a: TST:2 {source=}} ! wheel",
            "relationship: part_of",
            "intersection_of: TST:2",
            "property_value: IAO:0000117 two words here",
            "xref: TST:3 \"x\" y",
            "is_obsolete: maybe",
            "builtin: yes",
            "shape: round",
            "no tag");
    assertEquals(
        List.of(
            "line 5: not one text in quotation marks, with those in it escaped: synonym: \"no end"
                + " EXACT []",
            "line 6: more than a scope and a type after a synonym: \"wheel\" EXACT MAKER more []"),
        found.staged().problems().firstSkipped().stream()
            .filter(line -> line.matches("line [56]: .*"))
            .toList());
    assertEquals(
        Set.of("5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"),
        found.staged().problems().firstSkipped().stream()
            .map(line -> line.replaceFirst("line (\\d+): .*", "$1"))
            .collect(Collectors.toSet()),
        () -> String.join("\n", found.staged().problems().firstSkipped()));
    assertEquals(13, found.staged().ontology().skipped());
  }

  @Test
  void ofAxiomsInTheHeaderThoseThatCannotBeReadAreToldEachAndTheOthersAreRead() throws Exception {
    Imported found =
        of(
            "format-version: 1.4",
            "ontology: tst",
            "owl-axioms: Ontology(\\nSubClassOf(<http://example.org/a> <http://example.org/b>)\\n"
                + "SubClassOf(<http://example.org/c> ObjectSomeValuesFrom())\\n)",
            "",
            "[Term]",
            "id: TST:1");
    assertEquals(
        Set.of("<http://example.org/a> below <http://example.org/b>"),
        Facts.brief(found, Kind.PARENT, ""));
    assertEquals(1, found.staged().ontology().skipped());
    String told = found.staged().problems().firstSkipped().get(0);
    assertTrue(
        told.startsWith("line 3: owl-axioms: 1 of 2 cannot be read, such as SubClassOf("), told);
  }

  /** A file with one term, whose clauses begin in line 5. */
  private Imported term(String... clauses) throws Exception {
    String start = "format-version: 1.4\nontology: tst\n[Term]\nid: TST:1\n";
    return of((start + String.join("\n", clauses)).split("\n"));
  }

  private Imported of(String... lines) throws Exception {
    Path file = data.resolve("lines.obo");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return Imported.of(file, data.resolve("store"));
  }
}
