package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.answer.Index;
import org.myograph.answer.IndexQueries;
import org.myograph.store.Names;

/** The same over HPO 2023 and SYMP 2026 as published; skipped where the files are not at hand. */
class AcrossRealTest {
  private static Beside beside;
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    if (Beside.realOnesAreAtHand()) {
      beside = new Beside().hpo().symp();
      service = Service.of(beside.generation());
    }
  }

  @BeforeEach
  void theyAreAtHand() {
    assumeTrue(Beside.realOnesAreAtHand(), "HPO or SYMP is not at hand");
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
  }

  private static JsonNode get(String call) {
    return ApiUnderTest.json(service.get("/api" + call, null).body());
  }

  private static List<String> texts(String call, String pointer) {
    return ApiUnderTest.texts(get(call).get("items"), pointer);
  }

  @Test
  void neck_pain_has_its_ancestors_and_siblings_in_both() {
    List<String> above = texts("/symptoms/neck-pain/ancestors?ontology=hp", "/code");
    assertTrue(above.containsAll(List.of("HP:0012531", "HP:0000118", "HP:0000001")), above + "");
    assertEquals("HP:0000001", above.get(above.size() - 1));
    List<String> symp = texts("/symptoms/neck-pain/ancestors?ontology=symp", "/code");
    assertTrue(symp.contains("SYMP:0000462"), symp + "");
    assertTrue(texts("/symptoms/neck-pain/siblings?ontology=symp", "/code").size() > 1);
  }

  @Test
  void symptoms_below_a_class_are_those_whose_terms_stand_below_it() {
    // HPO 2023 has neck pain below pain, a constitutional symptom, and not below the muscles.
    assertEquals(List.of("stiff-neck"), texts("/terms/HP:0033127/symptoms", "/symptom/id"));
    List<String> close = texts("/terms/HP:0033127/symptoms?match=close", "/symptom/id");
    assertTrue(close.contains("stiff-neck") && close.size() > 1, close + "");
    assertTrue(texts("/terms/HP:0012531/symptoms", "/symptom/id").contains("neck-pain"));
  }

  @Test
  void claims_below_nervous_system_speak_of_headache() {
    List<String> concepts = texts("/terms/HP:0000707/claims?limit=200", "/concept/id");
    assertTrue(concepts.contains("headache"), concepts + "");
  }

  @Test
  void an_everyday_word_leads_to_the_term() {
    JsonNode first = get("/search?vocabulary=HP&q=enlarged%20liver").at("/items/0");
    assertEquals("HP:0002240", first.at("/concept/id").asText());
    assertTrue(first.get("lay").asBoolean());
  }

  /** No question drowns in hundreds of terms that share one common word with it. */
  @ParameterizedTest
  @CsvSource({
    "can't turn my head, 30",
    "who can diagnose a recurring spasm, 60",
    "neck stiffness, 20"
  })
  void a_question_does_not_drown_in_the_terms_of_one_common_word(String asked, int most) {
    JsonNode answer = get("/search?q=" + Service.encode(asked));
    int count = answer.get("count").asInt();
    assertTrue(count > 0 && count <= most, asked + ": " + count);
    assertEquals("myograph", answer.at("/items/0/vocabulary").asText(), asked);
  }

  /** RELIABILITY row F-35. */
  @Test
  void the_search_index_has_every_labelled_term_of_the_graph_and_every_lay_synonym_of_HPO()
      throws Exception {
    Index index =
        Index.of(
            beside.generation(),
            IndexQueries.read(java.nio.file.Path.of("queries")),
            java.util.Optional.empty());
    long labelled =
        beside
            .dataset()
            .calculateRead(
                () ->
                    List.of("hp-2023-01-27", "hp-2023-01-27/obsolete").stream()
                        .mapToLong(name -> labels(Names.graph("import/" + name)))
                        .sum());
    long symp =
        beside
            .dataset()
            .calculateRead(
                () ->
                    List.of("symp-2026", "symp-2026/obsolete").stream()
                        .mapToLong(name -> classes(Names.graph("import/" + name)))
                        .sum());
    assertEquals(labelled + symp, index.foreign().search().counts().terms());
  }

  private static long labels(Node graph) {
    return beside
        .dataset()
        .getGraph(graph)
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .toSet()
        .size();
  }

  /** Labelled classes; SYMP declares annotation properties with labels too. */
  private static long classes(Node graph) {
    var all = beside.dataset().getGraph(graph);
    Node owlClass = NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class");
    return all
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .toSet()
        .stream()
        .filter(s -> all.contains(s, org.apache.jena.vocabulary.RDF.type.asNode(), owlClass))
        .count();
  }
}
