package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Look-ups across, search and similarity over an invented ontology beside ours. */
class AcrossTest extends BesideTiny {
  private static List<String> texts(String call, String pointer) {
    return ApiUnderTest.texts(get(call).get("items"), pointer);
  }

  @Test
  void ancestors_stand_nearest_first() {
    assertEquals(
        List.of("HP:0002315", "HP:9000001", "HP:9000002", "HP:9000000"),
        texts("/terms/HP:9000003/ancestors", "/code"));
    assertEquals("Headache", get("/terms/HP:9000003/ancestors").at("/items/0/label").asText());
  }

  @Test
  void descendants_and_siblings_leave_out_the_term_itself() {
    assertEquals(
        List.of("HP:9000003", "HP:0002315", "HP:0003394", "HP:0030833"),
        texts("/terms/HP:9000001/descendants", "/code"));
    assertEquals(List.of("HP:0003394", "HP:0030833"), texts("/terms/HP:0002315/siblings", "/code"));
  }

  @Test
  void only_parents_or_children_are_given_when_asked_for() {
    assertEquals(
        List.of("HP:9000001", "HP:9000002"),
        texts("/terms/HP:0002315/ancestors?direct=true", "/code"));
    assertEquals(
        List.of("HP:0002315", "HP:0003394", "HP:0030833"),
        texts("/terms/HP:9000001/descendants?direct=TRUE", "/code"));
    assertEquals(
        List.of("HP:9000001"), texts("/symptoms/neck-pain/ancestors?direct=true", "/code"));
    assertEquals(List.of(), texts("/symptoms/neck-pain/descendants?direct=true", "/code"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HP:0002315",
        "hp_0002315",
        "http:%2F%2Fpurl.obolibrary.org%2Fobo%2FHP_0002315",
        "headache",
        "myo:Headache"
      })
  void a_term_is_named_by_code_by_IRI_or_by_our_concept(String name) {
    assertEquals(
        List.of("HP:9000003"), texts("/terms/" + name + "/descendants?ontology=hp", "/code"));
  }

  @Test
  void our_symptom_says_by_which_mapping_it_went() {
    JsonNode answer = get("/symptoms/neck-pain/ancestors?ontology=hp");
    assertEquals(List.of("HP:9000001", "HP:9000000"), texts(answer, "/code"));
    assertEquals("exactMatch", answer.at("/items/0/mapping").asText());
    assertEquals("HP:0030833", answer.at("/items/0/from").asText());
    assertEquals("tiny", answer.at("/arguments/ontology").asText());
    assertTrue(answer.get("note").isNull());
  }

  private static List<String> texts(JsonNode answer, String pointer) {
    return ApiUnderTest.texts(answer.get("items"), pointer);
  }

  @Test
  void symptoms_and_claims_below_a_term_are_found_through_mappings() {
    List<String> symptoms = texts("/terms/HP:9000001/symptoms", "/symptom/id");
    assertTrue(symptoms.containsAll(List.of("headache", "neck-pain")), symptoms.toString());
    assertFalse(symptoms.contains("dizziness"));
    List<String> below = texts("/terms/HP:9000002/claims", "/concept/id");
    assertEquals(List.of("headache"), below.stream().distinct().toList());
    JsonNode claims = get("/claims?concept=headache&limit=200");
    assertEquals(claims.get("count").asInt(), get("/terms/HP:9000002/claims").get("count").asInt());
  }

  @Test
  void an_obsolete_or_merged_term_says_what_replaced_it() {
    for (String old : List.of("HP:9000008", "HP:9000009")) {
      JsonNode term = get("/terms/" + old);
      assertTrue(term.get("obsolete").asBoolean(), old);
      assertEquals("HP:0002315", term.at("/replacedBy/0/id").asText(), old);
      JsonNode answer = get("/terms/" + old + "/ancestors");
      assertEquals(0, answer.get("count").asInt());
      assertTrue(answer.get("note").asText().contains("replaced by HP:0002315"), old);
    }
  }

  @Test
  void a_withdrawn_code_is_told_of_too_where_it_is_resolved() {
    String unmapped = get("/resolve/HP:9000008").get("detail").asText();
    assertTrue(unmapped.contains("HP:9000008 is obsolete in tiny"), unmapped);
    assertTrue(unmapped.contains("replaced by HP:0002315"), unmapped);
  }

  @Test
  void a_term_is_told_whole() {
    JsonNode term = get("/terms/HP:0002315").at("/descriptions/0");
    assertEquals("Headache", term.get("label").asText());
    assertEquals("Ache anywhere above the neck.", term.get("definition").asText());
    assertEquals("[\"UMLS:C0018681\"]", term.get("references").toString());
    for (JsonNode synonym : term.get("synonyms")) {
      boolean lay = synonym.get("text").asText().equals("Head pain");
      assertEquals(lay, synonym.get("lay").asBoolean(), synonym.toString());
    }
    assertEquals("headache", get("/terms/HP:0002315").at("/concepts/0/concept/id").asText());
  }

  @Test
  void what_nobody_has_is_404_and_tells_how_to_import() {
    for (String call :
        List.of(
            "/terms/HP:7777777", "/terms/x/ancestors", "/symptoms/headache/siblings?ontology=y")) {
      var response = service.get("/api" + call, null);
      assertEquals(404, response.statusCode(), call);
      assertTrue(response.body().contains("myograph import"), call);
    }
  }

  /** Counted by hand: 7 terms; below each, itself included, as tiny.ttl says. */
  @Test
  void similarity_is_what_a_hand_computes() {
    JsonNode answer = get("/concepts/neck-pain/similar?ontology=hp");
    JsonNode headache = item(answer, "headache");
    // Common: pain (5 of 7), anything (7 of 7). All: neck pain, headache, head, pain, anything.
    assertEquals("HP:9000001", headache.at("/common/id").asText());
    assertEquals(Math.log(7.0 / 5), headache.get("resnik").asDouble(), 1e-12);
    assertEquals(2.0 / 5, headache.get("jaccard").asDouble(), 1e-12);
    JsonNode spasm = item(answer, "muscle-spasm");
    assertEquals(2.0 / 4, spasm.get("jaccard").asDouble(), 1e-12);
    JsonNode terms = get("/concepts/headache/similar?among=terms&measure=jaccard");
    assertEquals("HP:9000003", terms.at("/items/0/term/id").asText());
    assertEquals(4.0 / 5, terms.at("/items/0/jaccard").asDouble(), 1e-12);
    assertEquals(Math.log(7.0 / 2), terms.at("/items/0/resnik").asDouble(), 1e-12);
  }

  @Test
  void what_shares_only_an_ancestor_of_nearly_all_is_left_out_and_counted() {
    String call = "/concepts/headache/similar?ontology=hp&among=terms";
    JsonNode answer = get(call);
    answer.get("items").forEach(i -> assertTrue(i.get("resnik").asDouble() >= 0.1, i.toString()));
    int below = answer.get("below").asInt();
    assertTrue(below > 0);
    JsonNode all = get(call + "&least=0");
    assertEquals(answer.get("count").asInt() + below, all.get("count").asInt());
    assertEquals(0, all.get("below").asInt());
    assertEquals(400, service.get("/api" + call + "&least=much", null).statusCode());
  }

  private static JsonNode item(JsonNode answer, String concept) {
    for (JsonNode item : answer.get("items")) {
      if (item.at("/concept/id").asText().equals(concept)) {
        return item;
      }
    }
    throw new AssertionError("no " + concept + " in " + answer);
  }

  @Test
  void the_ontologies_are_listed_with_version_licence_and_counts() {
    JsonNode one = get("/ontologies").at("/items/0");
    assertEquals("tiny", one.get("name").asText());
    assertEquals("1", one.get("version").asText());
    assertEquals("https://example.org/licence", one.get("licence").asText());
    assertEquals(7, one.get("terms").asInt());
    assertEquals(1, one.get("obsolete").asInt());
  }
}
