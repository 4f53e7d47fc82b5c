package org.myograph.web.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;

/** What KGX 2.7 and Biolink 4.4.6 want of the files for them. */
class KgxTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path QUERIES = Path.of("queries");
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws Exception {
    byte[] context = "{\"@context\":{}}".getBytes(StandardCharsets.UTF_8);
    try (Generation generation = new GenerationBuilder(Path.of("ontology"), QUERIES).load();
        Dumps dumps = new Dumps(QUERIES, context, Optional.empty())) {
      for (Dump file : dumps.of(generation).files()) {
        if (file.name().startsWith("kgx/")) {
          FILES.put(file.name(), Files.readString(file.plain().path()));
        }
      }
    }
  }

  @AfterAll
  static void forget() {
    FILES.clear();
  }

  private static List<JsonNode> lines(String name) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : FILES.get("kgx/" + name + ".jsonl").lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static JsonNode one(String name, String id) throws Exception {
    return lines(name).stream()
        .filter(line -> line.get("id").textValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    StreamSupport.stream(list.spliterator(), false).forEach(text -> texts.add(text.textValue()));
    return texts;
  }

  @Test
  void negated_is_true_or_absent_since_KGX_takes_any_text_in_a_cell_for_true() throws Exception {
    List<String> rows = FILES.get("kgx/edges.tsv").lines().toList();
    int column = List.of(rows.get(0).split("\t")).indexOf("negated");
    Set<String> cells = new HashSet<>();
    rows.stream().skip(1).forEach(row -> cells.add(row.split("\t", -1)[column]));
    assertEquals(Set.of("", "true"), cells);
    long refuted = lines("edges").stream().filter(edge -> edge.has("negated")).count();
    assertEquals(3, refuted);
    assertTrue(one("edges", "claim:neck-spasms-C082").get("negated").booleanValue());
  }

  @Test
  void every_node_has_the_slots_that_its_categories_require_and_no_abstract_category()
      throws Exception {
    Set<String> attributes =
        Set.of(
            "biolink:Attribute",
            "biolink:ClinicalAttribute",
            "biolink:ClinicalCourse",
            "biolink:Onset",
            "biolink:SeverityValue");
    int typed = 0;
    for (JsonNode node : lines("nodes")) {
      Set<String> categories = texts(node.get("category"));
      assertFalse(categories.contains("biolink:BiologicalEntity"), node::toString);
      assertFalse(categories.contains("biolink:InformationContentEntity"), node::toString);
      boolean attribute = categories.stream().anyMatch(attributes::contains);
      assertEquals(attribute, node.has("has_attribute_type"), node::toString);
      boolean work = categories.contains("biolink:Publication");
      assertEquals(work, node.has("publication_type"), node::toString);
      assertEquals(Set.of("infores:myograph"), texts(node.get("provided_by")));
      typed += attribute ? 1 : 0;
    }
    assertTrue(typed > 12, typed + " attributes");
    assertEquals("myo:Onset", one("nodes", "myid:SuddenOnset").get("has_attribute_type").asText());
    assertEquals("[\"biolink:Activity\"]", one("nodes", "myid:Driving").get("category").toString());
  }

  @Test
  void an_exact_match_is_same_as_and_a_close_one_an_edge_of_its_own() throws Exception {
    Set<String> same = texts(one("nodes", "myid:Dizziness").get("same_as"));
    assertTrue(same.contains("MESH:D004244"), same::toString);
    assertFalse(same.contains("HP:0002321"), same::toString);
    JsonNode vertigo = one("mapping-edges", "mapping:hpo#Dizziness-HP_0002321");
    assertEquals("biolink:close_match", vertigo.get("predicate").textValue());
    assertTrue(vertigo.get("has_confidence_score").isDouble());
    assertEquals("HP:0002321", one("mapping-nodes", "HP:0002321").get("id").textValue());
  }

  @Test
  void a_predicate_that_Biolink_reads_the_other_way_round_is_turned_and_says_so() throws Exception {
    for (JsonNode edge : lines("edges")) {
      String predicate = edge.get("predicate").textValue();
      assertFalse(
          Set.of("biolink:contribution_from", "biolink:superclass_of").contains(predicate),
          edge::toString);
      boolean turned = edge.has("original_subject");
      assertEquals(turned, edge.has("original_object"), edge::toString);
      if (turned) {
        assertEquals(edge.get("object"), edge.get("original_subject"));
        assertEquals(edge.get("subject"), edge.get("original_object"));
      }
      assertNull(edge.get("qualifiers"));
      assertFalse(edge.toString().contains("myo:None"), edge::toString);
    }
    assertTrue(
        lines("edges").stream()
            .anyMatch(
                edge ->
                    edge.get("predicate").textValue().equals("biolink:contributes_to")
                        && edge.get("original_predicate").asText().equals("myo:mayBeCausedBy")));
  }

  @Test
  void ids_are_CURIEs_without_a_slash_and_the_context_declares_their_prefixes() throws Exception {
    JsonNode context = JSON.readTree(FILES.get("kgx/context.jsonld")).get("@context");
    for (String name : List.of("nodes", "edges", "mapping-nodes", "mapping-edges")) {
      for (JsonNode line : lines(name)) {
        for (String slot : List.of("id", "subject", "object", "predicate", "section")) {
          String curie = line.path(slot).asText("myo:none");
          assertTrue(curie.matches("[^ <()>:]+:[^/ :]+"), line::toString);
          assertTrue(context.has(curie.substring(0, curie.indexOf(':'))), curie);
        }
      }
    }
    assertEquals(
        "https://w3id.org/myograph/article/",
        context.get("article").textValue(),
        context::toString);
  }

  @Test
  void what_claims_say_of_a_work_by_text_are_its_slots_in_their_order() throws Exception {
    JsonNode work = one("nodes", "myid:Giuriato2018");
    assertEquals(
        "[\"Giuriato G\",\"Pedrinolla A\",\"Schena F\",\"Venturelli M\"]",
        work.get("authors").toString());
    assertEquals("[\"89\",\"95\"]", work.get("pages").toString());
    assertEquals("[\"DOI:10.1016/j.jelekin.2018.05.006\"]", work.get("xref").toString());
    assertTrue(work.get("name").textValue().startsWith("Muscle cramps"), work::toString);
    JsonNode video = one("nodes", "myid:NeckSpasmsAnimation");
    assertEquals("[\"dcmitype:MovingImage\"]", video.get("publication_type").toString());
  }
}
