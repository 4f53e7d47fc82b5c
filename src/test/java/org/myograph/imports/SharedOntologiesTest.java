package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.SharedData;

/** Real files, as published; counts known from the files themselves. */
class SharedOntologiesTest {
  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({
    "symp-2026.owl.gz, RDF/XML, 895, 125",
    "hp-2023-01-27.json.gz, OBO Graphs JSON, 16874, 371",
    "eco-2024-07.obo.gz, OBO, 2195, 86",
    "cl-2025-local-cl.owl.gz, OWL functional syntax, 4362, 0"
  })
  void aRealFileIsTakenOverAsAWhole(String name, String syntax, long terms, long obsolete)
      throws Exception {
    var found = read(name).staged().ontology();
    assertEquals(syntax, found.syntax());
    assertEquals(terms, found.terms(), "terms");
    assertEquals(obsolete, found.obsolete(), "obsolete");
    assertEquals(0, found.skipped());
  }

  @Test
  void theLaySynonymsOfHpoAreTold() throws Exception {
    Imported hpo = read("hp-2023-01-27.json.gz");
    Node lay = NodeFactory.createURI(OwlTriples.OBO + "hp#layperson");
    Node type = OwlTriples.oio("hasSynonymType");
    assertEquals(
        8137,
        hpo.live().find(Node.ANY, type, lay).toList().size()
            + hpo.obsolete().find(Node.ANY, type, lay).toList().size());
  }

  private Imported read(String name) throws Exception {
    return Imported.of(SharedData.file("data/ontologies/" + name), data);
  }
}
