package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.WithMappings.get;
import static org.myograph.web.WithMappings.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Translations with two mapping sets of others beside ours. */
class TranslateTest {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  @Test
  void a_code_goes_through_a_concept_of_ours_with_the_chain_told() {
    JsonNode answer = get("/api/translate?code=hp:0030833&to=MeSH,snomed-ct");
    JsonNode mesh = answer.at("/items/0/targets/0");
    assertEquals("MESH:D019547", mesh.get("code").asText());
    assertEquals("exactMatch", mesh.get("predicate").asText());
    assertEquals(2, mesh.get("chain").size());
    assertEquals("HP:0030833", mesh.at("/chain/0/from").asText());
    assertEquals("myo:NeckPain", mesh.at("/chain/0/to").asText());
    assertEquals("hpo", mesh.at("/chain/0/set").asText());
    assertTrue(mesh.at("/chain/0/inverted").asBoolean());
    assertFalse(mesh.at("/chain/1/inverted").asBoolean());
    assertEquals("SNOMEDCT:81680005", answer.at("/items/0/targets/1/code").asText());
    assertTrue(answer.at("/sets/mesh/own").asBoolean());
    assertEquals(List.of("MeSH", "SNOMED CT"), ApiUnderTest.texts(answer.at("/arguments/to"), ""));
  }

  @Test
  void our_concepts_are_codes_too_by_any_of_their_names() {
    for (String name :
        List.of("neck-pain", "myo:NeckPain", "https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FNeckPain")) {
      assertEquals(Map.of("MESH:D019547", "exactMatch"), targets("code=" + name + "&to=MeSH"));
    }
    assertEquals(Map.of("myo:NeckPain", "exactMatch"), targets("code=MESH:D019547&to=Myograph"));
  }

  @Test
  void a_broad_match_is_narrow_from_the_other_end() {
    // Ours: neck pain broadMatch HP:0046506, neck pain exactMatch MESH:D019547.
    assertEquals("narrowMatch", targets("code=HP:0046506&to=MeSH").get("MESH:D019547"));
    assertEquals("broadMatch", targets("code=MESH:D019547&to=HPO").get("HP:0046506"));
  }

  @Test
  void what_goes_through_a_close_match_is_never_exact() {
    // Ours: neck pain closeMatch ICD10:M54.2 and ICD11:ME84.0.
    assertEquals("closeMatch", targets("code=ICD10:M54.2&to=MeSH").get("MESH:D019547"));
    assertEquals("relatedMatch", targets("code=ICD10:M54.2&to=ICD-11%20MMS").get("ICD11:ME84.0"));
    JsonNode chain =
        get("/api/translate?code=ICD10:M54.2&to=ICD-11%20MMS").at("/items/0/targets/0");
    assertEquals("closeMatch", chain.get("weakest").asText());
  }

  @Test
  void sets_of_others_lead_on_and_their_codes_are_ours_where_the_vocabulary_is() {
    assertEquals(Map.of("MESH:D019547", "exactMatch"), targets("code=EX:5&to=MeSH"));
    assertEquals(
        Map.of("HP:0030833", "exactMatch"),
        targets("code=EX:5&to=HPO&steps=3&predicates=closeMatch"));
    assertEquals("relatedMatch", targets("code=EX:4&to=SNOMED%20CT").get("SNOMEDCT:81680005"));
    JsonNode answer = get("/api/translate?code=EX:1&to=HPO");
    assertFalse(answer.at("/sets/example/own").asBoolean());
    assertEquals("7", answer.at("/sets/example/version").asText());
    assertEquals(
        "https://creativecommons.org/publicdomain/zero/1.0/",
        answer.at("/sets/example/licence").asText());
    assertEquals("head pain", answer.at("/items/0/term/label").asText());
  }

  @Test
  void no_chain_is_longer_than_was_asked_for() {
    assertEquals(Map.of("FAR:a", "closeMatch"), targets("code=EX:1&to=FAR&steps=1"));
    assertEquals(
        Map.of("FAR:a", "closeMatch", "FAR:b", "relatedMatch"),
        targets("code=EX:1&to=FAR&steps=2"));
    assertEquals(Map.of(), targets("code=EX:9&to=HPO&steps=3"));
    assertEquals("relatedMatch", targets("code=EX:9&to=HPO&steps=4").get("HP:0002315"));
  }

  @Test
  void siblings_below_a_broader_term_are_no_translation() {
    // EX:2 has the broader HP:0030833, which EX:3 is broader than.
    assertEquals("narrowMatch", targets("code=EX:3&to=HPO").get("HP:0030833"));
    assertFalse(targets("code=EX:3&to=EX&steps=4").containsKey("EX:2"));
  }

  @Test
  void only_what_is_close_enough_is_given() {
    assertEquals(Map.of(), targets("code=EX:1&to=FAR&predicates=exactMatch"));
    assertEquals(Map.of("FAR:a", "closeMatch"), targets("code=EX:1&to=FAR&predicates=closeMatch"));
  }

  @Test
  void a_negative_mapping_blocks_the_chains_that_contradict_it() {
    JsonNode item = get("/api/translate?code=HP:0002315&to=MeSH").at("/items/0");
    assertEquals(0, item.get("targets").size(), item.toPrettyString());
    JsonNode blocked = item.at("/blocked/0");
    assertEquals("MESH:D006261", blocked.get("code").asText());
    assertEquals("exactMatch", blocked.get("predicate").asText());
    assertEquals("doubts", blocked.at("/by/set").asText());
    assertEquals("an example of a doubt", blocked.at("/by/comment").asText());
    // From the other end it is the same.
    JsonNode back = get("/api/translate?code=MESH:D006261&to=HPO").at("/items/0");
    assertFalse(ApiUnderTest.texts(back.get("targets"), "/code").contains("HP:0002315"));
    assertTrue(ApiUnderTest.texts(back.get("blocked"), "/code").contains("HP:0002315"));
    // The concept between them is untouched, and so is a part that only goes through it.
    assertEquals(Map.of("MESH:D006261", "exactMatch"), targets("code=headache&to=MeSH"));
    // EX:1 → HP:0002315 → headache → MESH:D006261 holds the contradiction in its second part.
    JsonNode longer = get("/api/translate?code=EX:1&to=MeSH&steps=3").at("/items/0");
    assertEquals(0, longer.get("targets").size());
    assertEquals("MESH:D006261", longer.at("/blocked/0/code").asText());
    // Not related: the positive row of another set between the same terms is no step.
    assertEquals(Map.of(), targets("code=EX:2&to=HPO"));
  }

  @Test
  void a_code_of_a_vocabulary_that_is_asked_for_is_given_too() {
    JsonNode itself = get("/api/translate?code=hp:0030833&to=HPO,MeSH").at("/items/0/targets/0");
    assertEquals("HP:0030833", itself.get("code").asText());
    assertEquals("exactMatch", itself.get("predicate").asText());
    assertEquals(0, itself.get("chain").size());
    assertFalse(targets("code=HP:0030833").containsKey("HP:0030833"));
  }

  @Test
  void the_weakest_predicate_is_named_in_any_form() {
    for (String name :
        List.of("close", "closeMatch", "CLOSEMATCH", "skos:closeMatch", SKOS + "closeMatch")) {
      assertEquals(
          Map.of("FAR:a", "closeMatch"),
          targets("code=EX:1&to=FAR&predicates=" + Service.encode(name)),
          name);
    }
  }
}
