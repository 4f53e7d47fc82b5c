package org.myograph.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.store.ImportedOntology;
import org.myograph.store.ImportedOntology.Key;

/** One small ontology, written in every format. */
class FormatsTest {
  private static final String TINY = OwlTriples.OBO + "TINY_000000";
  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "ttl", "owx", "ofn"})
  void theFormatsOfOwlGiveTheSameTriples(String ending) throws Exception {
    assertIsomorphic(read("tiny.ttl"), tiny(ending));
  }

  @Test
  void oboGivesTheTriplesThatOwlapiMakesOfIt() throws Exception {
    assertIsomorphic(read("expected-obo.ttl"), tiny("obo"));
  }

  @Test
  void oboGraphsGiveTheTriplesThatTheyWereMadeFrom() throws Exception {
    assertIsomorphic(read("expected-json.ttl"), tiny("json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "ttl", "owx", "ofn", "omn", "obo", "obo.gz", "json"})
  void labelsSynonymsParentsAndObsoleteTermsAreTheSameInEveryFormat(String ending)
      throws Exception {
    Imported tiny = tiny(ending);
    Graph live = tiny.live();
    assertEquals(
        Set.of(
            TINY + "1 noise",
            TINY + "2 rattle",
            TINY + "3 breakdown",
            OwlTriples.OBO + "BFO_0000050 part of"),
        withoutTypes(Imported.texts(live, RDFS.label.getURI())));
    assertEquals(
        Set.of(TINY + "2 clatter", TINY + "2 funny sound"),
        Imported.texts(live, OwlTriples.OIO + "hasExactSynonym"));
    assertEquals(
        Set.of(TINY + "2 racket"), Imported.texts(live, OwlTriples.OIO + "hasBroadSynonym"));
    assertEquals(
        Set.of(TINY + "2 A noise of \"loose\" parts."),
        Imported.texts(live, OwlTriples.OBO + "IAO_0000115"));
    assertEquals(Set.of(TINY + "2 " + TINY + "1"), Imported.parents(live));
    Node lay = NodeFactory.createURI(OwlTriples.OBO + "tiny#layperson");
    Node axiom = live.find(Node.ANY, OwlTriples.oio("hasSynonymType"), lay).next().getSubject();
    assertTrue(live.contains(axiom, OWL2.annotatedTarget.asNode(), OwlTriples.text("funny sound")));
    // Kept apart: the term, and what is said of its synonym.
    assertEquals(
        Set.of(TINY + "4 obsolete hum"), Imported.texts(tiny.obsolete(), RDFS.label.getURI()));
    assertEquals(
        Set.of(TINY + "4 buzz"),
        Imported.texts(tiny.obsolete(), OwlTriples.OIO + "hasExactSynonym"));
    assertTrue(
        tiny.obsolete()
            .contains(Node.ANY, OwlTriples.oio("hasDbXref"), OwlTriples.text("TOY:buzz")));
    assertEquals(
        0, live.find(NodeFactory.createURI(TINY + "4"), Node.ANY, Node.ANY).toList().size());
  }

  @ParameterizedTest
  @CsvSource({
    "rdf,RDF/XML", "ttl,Turtle", "owx,OWL/XML", "ofn,OWL functional syntax",
    "omn,OWL Manchester syntax", "obo,OBO", "obo.gz,OBO", "json,OBO Graphs JSON"
  })
  void theRecordSaysWhatTheOntologySaysOfItself(String ending, String syntax) throws Exception {
    ImportedOntology tiny = tiny(ending).staged().ontology();
    assertEquals("tiny", tiny.name());
    assertEquals(syntax, tiny.syntax());
    assertEquals("http://purl.obolibrary.org/obo/tiny.owl", tiny.header().get(Key.IRI));
    assertEquals("2026-01-01", tiny.header().get(Key.VERSION));
    assertEquals(
        "http://purl.obolibrary.org/obo/tiny/2026-01-01/tiny.owl",
        tiny.header().get(Key.VERSION_IRI));
    assertEquals("Tiny ontology", tiny.header().get(Key.TITLE));
    assertEquals(
        "https://creativecommons.org/publicdomain/zero/1.0/", tiny.header().get(Key.LICENCE));
    assertEquals(3, tiny.terms());
    assertEquals(1, tiny.obsolete());
    assertEquals(0, tiny.skipped());
    assertEquals(64, tiny.sha256().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rdf", "ttl", "owx", "ofn", "obo", "json"})
  void aFormatIsRecognisedWhateverTheFileIsCalled(String ending) throws Exception {
    Path named = data.resolve("ontology.dat");
    Files.copy(Imported.RESOURCES.resolve("tiny." + ending), named);
    assertEquals(1, Imported.of(named, data.resolve("store")).staged().ontology().obsolete());
  }

  @Test
  void theSameFileGivesTheSameStatementsToTheByte() throws Exception {
    for (String ending : Set.of("rdf", "ttl", "obo", "json")) {
      assertEquals(
          tiny(ending).staged().ontology().dataSha256(),
          tiny(ending).staged().ontology().dataSha256(),
          ending);
    }
  }

  @Test
  void everyFileOfTheFolderWasTried() throws Exception {
    try (Stream<Path> files = Files.list(Imported.RESOURCES)) {
      assertEquals(7, files.filter(f -> f.getFileName().toString().startsWith("tiny.")).count());
    }
  }

  private Imported tiny(String ending) throws Exception {
    Path file = Imported.RESOURCES.resolve("tiny." + ending);
    if (ending.endsWith(".gz")) {
      file = data.resolve("tiny." + ending);
      Files.write(file, Imported.packed("tiny." + ending.replace(".gz", "")));
    }
    return Imported.of(file, data.resolve("store"));
  }

  /** OBO has labels for its kinds of synonyms too. */
  private static Set<String> withoutTypes(Set<String> labels) {
    Set<String> kept = new TreeSet<>(labels);
    kept.removeIf(label -> label.contains("tiny#layperson"));
    return kept;
  }

  private static Model read(String name) {
    return RDFDataMgr.loadModel(Imported.RESOURCES.resolve(name).toString());
  }

  private static void assertIsomorphic(Model expected, Imported found) {
    Graph all = GraphFactory.createDefaultGraph();
    found.live().find().forEach(all::add);
    found.obsolete().find().forEach(all::add);
    Model model = ModelFactory.createModelForGraph(all);
    if (!expected.isIsomorphicWith(model)) {
      assertEquals(
          "missing: " + expected.difference(model).listStatements().toList(),
          "too much: " + model.difference(expected).listStatements().toList());
    }
    assertEquals(expected.size(), found.staged().ontology().statements());
  }
}
