package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.imports.Facts.Kind;

/** What OBO Graphs JSON says beside the plain labels and edges. */
class OboGraphsTest {
  private static final String TOY = "<http://purl.obolibrary.org/obo/TOY_000000";
  private static final String SOURCE = "<http://www.geneontology.org/formats/oboInOwl#source>";
  @TempDir private Path data;

  @Test
  void whatIsSaidOfAnEdgeAReferenceOrASynonymIsKept() throws Exception {
    Imported toy =
        read(
            """
            {"graphs": [{"id": "http://purl.obolibrary.org/obo/toy.owl",
              "nodes": [{"id": "obo:TOY_0000001", "lbl": "wheel", "type": "CLASS", "meta": {
                "xrefs": [{"val": "OTHER:1", "lbl": "name there",
                  "meta": {"basicPropertyValues": [{"pred": "oio:source", "val": "TOY:a"}]}}],
                "synonyms": [{"pred": "hasExactSynonym", "val": "disc", "xrefs": ["TOY:b"],
                  "meta": {"basicPropertyValues": [{"pred": "oio:source", "val": "TOY:c"}]}}]}}],
              "edges": [{"sub": "obo:TOY_0000001", "pred": "is_a", "obj": "obo:TOY_0000002",
                "meta": {"basicPropertyValues": [{"pred": "oio:source", "val": "TOY:d"}]}}]}]}
            """);
    assertEquals(
        Set.of(TOY + "1> below " + TOY + "2> {" + SOURCE + " \"TOY:d\"}"), facts(toy, Kind.PARENT));
    assertEquals(
        Set.of(
            TOY
                + "1> \"OTHER:1\" {"
                + SOURCE
                + " \"TOY:a\" ¦ <http://www.w3.org/2000/01/rdf-schema#label> \"name there\"}"),
        facts(toy, Kind.REFERENCE));
    assertEquals(
        Set.of(
            TOY
                + "1> EXACT \"disc\" {<http://www.geneontology.org/formats/oboInOwl#hasDbXref>"
                + " \"TOY:b\" ¦ "
                + SOURCE
                + " \"TOY:c\"}"),
        facts(toy, Kind.SYNONYM));
    assertEquals(List.of(), toy.staged().problems().firstSkipped());
  }

  @Test
  void aTermNamedAsAValueIsThatTermAndNoText() throws Exception {
    Imported toy =
        read(
            """
            {"graphs": [{"id": "http://purl.obolibrary.org/obo/toy.owl",
              "nodes": [{"id": "obo:TOY_0000001", "lbl": "old wheel", "type": "CLASS", "meta": {
                "deprecated": true, "basicPropertyValues": [
                  {"pred": "oio:consider", "val": "TOY:0000002"},
                  {"pred": "http://example.org/like", "val": "obo:TOY_0000003"},
                  {"pred": "http://example.org/said", "val": "TOY:0000003"}]}}]}]}
            """);
    assertEquals(Set.of(TOY + "1> " + TOY + "2>"), facts(toy, Kind.CONSIDER));
    assertEquals(
        Set.of(
            TOY + "1> <http://example.org/like> " + TOY + "3>",
            TOY + "1> <http://example.org/said> \"TOY:0000003\""),
        facts(toy, Kind.VALUE));
  }

  @Test
  void aFieldOfUnknownMeaningIsTold() throws Exception {
    Imported toy =
        read(
            """
            {"graphs": [{"id": "http://purl.obolibrary.org/obo/toy.owl",
              "nodes": [{"id": "obo:TOY_0000001", "lbl": "wheel", "colour": "red"}]}]}
            """);
    assertEquals(
        List.of("a field of unknown meaning at http://purl.obolibrary.org/obo/TOY_0000001: colour"),
        toy.staged().problems().firstSkipped());
  }

  private static Set<String> facts(Imported imported, Kind kind) {
    return Facts.of(Comparison.all(imported)).get(kind);
  }

  private Imported read(String json) throws Exception {
    Path file = data.resolve("toy.json");
    Files.writeString(
        file, json.replace("oio:", OwlTriples.OIO).replace("\"obo:", '"' + OwlTriples.OBO));
    return Imported.of(file, data.resolve("store"));
  }
}
