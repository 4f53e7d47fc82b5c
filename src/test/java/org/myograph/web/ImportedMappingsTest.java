package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mappings that stand in an imported ontology answer as those of mapping sets do. */
class ImportedMappingsTest {
  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(new Beside().mapped().generation());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode get(String call) {
    return ApiUnderTest.json(service.get("/api" + call, null).body());
  }

  private static Map<String, String> targets(String query) {
    Map<String, String> targets = new LinkedHashMap<>();
    get("/translate?" + query)
        .at("/items/0/targets")
        .forEach(t -> targets.put(t.get("code").asText(), t.get("predicate").asText()));
    return targets;
  }

  @Test
  void a_code_that_only_an_ontology_maps_is_translated_with_the_ontology_as_source() {
    JsonNode answer = get("/translate?code=TST:0000012&steps=1");
    assertEquals("a pain of the head", answer.at("/items/0/term/label").asText());
    assertEquals(
        Map.of(
            "MONDO:0000481", "exactMatch",
            "HP:0002315", "closeMatch",
            "EMAPA:16106", "relatedMatch",
            "XYZ:7", "relatedMatch",
            "ICD10CM:M54.2", "relatedMatch"),
        targets("code=TST:0000012&steps=1"));
    JsonNode step = answer.at("/items/0/targets/0/chain/0");
    assertEquals("import/mapped", step.get("set").asText());
    assertEquals("equivalentClass", step.get("stated").asText());
    JsonNode set = answer.at("/sets/import~1mapped");
    assertFalse(set.get("own").asBoolean());
    assertEquals("1", set.get("version").asText());
    assertEquals("https://example.org/mapped", set.get("iri").asText());
  }

  @Test
  void a_cross_reference_is_never_more_than_related() {
    assertEquals("relatedMatch", targets("code=UMLS:C0000002&steps=1").get("HP:0002315"));
    JsonNode step = get("/translate?code=UMLS:C0000002&steps=1").at("/items/0/targets/0/chain/0");
    assertEquals("hasDbXref", step.get("stated").asText());
    assertTrue(step.get("inverted").asBoolean());
    // Over our exact mapping it stays so.
    assertEquals("relatedMatch", targets("code=UMLS:C0000002&to=Myograph").get("myo:Headache"));
    assertEquals(Map.of(), targets("code=UMLS:C0000002&to=HPO&predicates=closeMatch"));
  }

  @Test
  void a_negated_axiom_refutes_the_triple_that_stands_beside_it() {
    JsonNode item = get("/translate?code=TST:0000011").at("/items/0");
    assertEquals(0, item.get("targets").size(), item.toPrettyString());
    assertEquals("HP:0002315", item.at("/refuted/0/code").asText());
    assertEquals("Not", item.at("/refuted/0/modifier").asText());
    JsonNode resolved = get("/resolve/TST:0000011");
    assertEquals(0, resolved.get("count").asInt());
    assertEquals(0, resolved.get("through").size());
    assertEquals("Not", resolved.at("/others/0/modifier").asText());
    JsonNode rows = get("/mappings?code=TST:0000011");
    assertEquals(1, rows.get("count").asInt());
    assertEquals("Not", rows.at("/items/0/modifier").asText());
    assertEquals(
        "https://w3id.org/semapv/vocab/ManualMappingCuration",
        rows.at("/items/0/justification").asText());
    JsonNode found = get("/search?q=TST:0000011");
    assertEquals(List.of("TST:0000011"), ApiUnderTest.texts(found.get("items"), "/concept/id"));
    assertFalse(targets("code=HP:0002315&steps=4").containsKey("TST:0000011"));
  }

  @Test
  void a_term_shows_what_is_negated_of_it_as_negated_and_nowhere_else() {
    JsonNode triple = get("/terms/TST:0000011").at("/descriptions/0");
    assertEquals(List.of("exactMatch Not HP:0002315"), values(triple));
    JsonNode denied = get("/terms/TST:0000014").at("/descriptions/0");
    assertEquals(
        List.of("hasDbXref Not MESH:D006261", "relatedMatch Not HP:0002315"), values(denied));
    assertEquals(0, denied.get("references").size());
    JsonNode stands = get("/terms/TST:0000012").at("/descriptions/0");
    assertEquals(List.of("closeMatch null HP:0002315"), values(stands));
  }

  private static List<String> values(JsonNode description) {
    List<String> found = new ArrayList<>();
    for (JsonNode value : description.get("values")) {
      String property = value.at("/property/id").asText();
      String code = value.at("/term/id").asText();
      String target = code.isEmpty() ? value.get("value").asText() : code;
      found.add(property + " " + value.get("modifier").asText() + " " + target);
    }
    return found;
  }

  @Test
  void a_withdrawn_code_says_so_though_an_import_maps_it() {
    Beside beside = new Beside().tiny().mapped();
    beside
        .dataset()
        .add(
            NodeFactory.createURI("https://w3id.org/myograph/graph/import/mapped"),
            NodeFactory.createURI("http://purl.obolibrary.org/obo/TST_0000013"),
            NodeFactory.createURI("http://www.geneontology.org/formats/oboInOwl#hasDbXref"),
            NodeFactory.createLiteralString("HP:9000008"));
    try (Service both = Service.of(beside.generation())) {
      String call = "/api/translate?code=HP:9000008&steps=1";
      JsonNode item = ApiUnderTest.json(both.get(call, null).body()).at("/items/0");
      assertEquals("HP:9000008", item.at("/term/code").asText());
      assertEquals("TST:0000013", item.at("/targets/0/code").asText());
      assertEquals("HP:0002315", item.at("/obsolete/replacedBy/0/id").asText());
      String csv = both.get(call, "text/csv").body();
      assertFalse(csv.contains("replacedBy"), csv);
      String note =
          ApiUnderTest.json(both.get("/api/resolve/HP:9000008", null).body()).get("note").asText();
      assertTrue(note.contains("replaced by HP:0002315"), note);
    }
  }

  @Test
  void negated_in_words_and_without_its_triple_counts_too() {
    JsonNode denied = get("/mappings?code=TST:0000014");
    assertEquals(2, denied.get("count").asInt());
    assertEquals(
        Set.of("Not"), new TreeSet<>(ApiUnderTest.texts(denied.get("items"), "/modifier")));
    assertEquals(3, get("/mappings?set=mapped&negative=true").get("count").asInt());
    assertEquals(Map.of(), targets("code=TST:0000014&steps=4"));
    // Denied as related, which every chain between the two would be at least.
    JsonNode blocked = get("/translate?code=TST:0000014&steps=3").at("/items/0/blocked");
    assertEquals(List.of(), ApiUnderTest.texts(blocked, "/code"));
  }

  @Test
  void publications_persons_pages_and_classes_of_one_vocabulary_are_no_mappings() {
    assertEquals(
        Set.of("MONDO:0000481", "HP:0002315", "EMAPA:16106", "XYZ:7", "ICD10CM:M54.2"),
        new TreeSet<>(
            ApiUnderTest.texts(get("/mappings?subject=TST:0000012").get("items"), "/code")));
  }

  @Test
  void rows_of_imports_are_listed_after_those_of_sets_and_filtered_alike() {
    JsonNode all = get("/mappings?limit=1");
    int own = get("/mappings?from=Myograph").get("count").asInt();
    assertEquals(own + 13, all.get("count").asInt());
    JsonNode last = get("/mappings?limit=20&offset=" + own);
    assertEquals(13, last.get("items").size());
    assertTrue(last.get("next").isNull());
    assertEquals(13, get("/mappings?set=import%2Fmapped").get("count").asInt());
    assertEquals(5, get("/mappings?set=mapped&from=HPO").get("count").asInt() + 1);
    assertEquals(8, get("/mappings?set=mapped&predicate=hasDbXref").get("count").asInt());
    assertEquals(2, get("/mappings?set=mapped&to=mesh&negative=false").get("count").asInt());
    assertEquals(1, get("/mappings?set=mapped&vocabulary=Mondo").get("count").asInt());
    assertEquals(0, get("/mappings?set=mapped&confidence=0").get("count").asInt());
    assertEquals(
        1, get("/mappings?set=mapped&justification=manualMappingCuration").get("count").asInt());
    String codes =
        get("/mappings?code=http:%2F%2Fidentifiers.org%2Fmesh%2FD019547&set=mapped").toString();
    assertTrue(codes.contains("TST:0000013"), codes);
    JsonNode sets = get("/mapping-sets").get("items");
    JsonNode set = sets.get(sets.size() - 1);
    assertEquals("import/mapped", set.get("name").asText());
    assertEquals(13, set.get("mappings").asInt());
    assertTrue(set.get("sssom").isNull());
  }

  @Test
  void codes_of_an_ontology_are_found_as_people_write_them() {
    for (String code :
        List.of(
            "UMLS_CUI:C0000002",
            "umls:c0000002",
            "C0000002",
            "https:%2F%2Fidentifiers.org%2Fumls:C0000002")) {
      JsonNode answer = get("/resolve/" + code);
      assertEquals("UMLS:C0000002", answer.at("/readAs/0").asText(), code);
      assertEquals("headache", answer.at("/through/0/concept/id").asText(), code);
    }
    JsonNode own = get("/resolve/MSH:D006261");
    assertEquals("headache", own.at("/items/0/concept/id").asText());
    assertEquals(
        List.of("HP:0002315", "TST:0000014"), ApiUnderTest.texts(own.get("others"), "/code"));
  }

  @Test
  void a_term_of_an_import_without_mappings_is_known() {
    JsonNode answer = get("/translate?code=HP:4372");
    assertEquals(0, answer.get("unknown").size(), answer.toPrettyString());
    assertEquals("HP:0004372", answer.at("/items/0/term/code").asText());
    assertEquals("HPO", answer.at("/items/0/term/vocabulary").asText());
    assertEquals(0, answer.at("/items/0/targets").size());
  }
}
