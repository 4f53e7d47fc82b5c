package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as people write them, wherever a code is taken. */
class CodeSpellingsTest {
  private static JsonNode get(String call, String code) {
    return ApiUnderTest.get(String.format(call, Service.encode(code)));
  }

  @ParameterizedTest
  @CsvSource({
    "MSH:D006261, MESH:D006261",
    "MeSH:D006261, MESH:D006261",
    "mesh:d006261, MESH:D006261",
    "D006261, MESH:D006261",
    "http://identifiers.org/mesh/D006261, MESH:D006261",
    "https://identifiers.org/mesh:D006261, MESH:D006261",
    "https://identifiers.org/MESH:D006261, MESH:D006261",
    "https://bioregistry.io/mesh:D006261, MESH:D006261",
    "https://bioregistry.io/MSH:D006261, MESH:D006261",
    "https://n2t.net/mesh:D006261, MESH:D006261",
    "https://meshb.nlm.nih.gov/record/ui?ui=D006261, MESH:D006261",
    "https://id.nlm.nih.gov/mesh/D006261, MESH:D006261",
    "SNOMEDCT_US:25064002, SNOMEDCT:25064002",
    "SNOMEDCT_US_2018_03_01:25064002, SNOMEDCT:25064002",
    "SCTID:25064002, SNOMEDCT:25064002",
    "SNOMED CT:25064002, SNOMEDCT:25064002",
    "25064002, SNOMEDCT:25064002",
    "http://snomed.info/id/25064002, SNOMEDCT:25064002",
    "ICD-10-CM:R51, ICD10CM:R51",
    "icd10cm:r51, ICD10CM:R51",
    "ICD-10:R51, ICD10:R51",
    "ICD10CM:M62838, ICD10CM:M62.838",
    "UMLS_CUI:C0018681, UMLS:C0018681",
    "C0018681, UMLS:C0018681",
    "HP:2315, HP:0002315",
    "hp_0002315, HP:0002315",
    "hpo:0002315, HP:0002315",
    "0002315, HP:0002315",
    "https://purl.obolibrary.org/obo/HP_0002315, HP:0002315",
    "http://identifiers.org/hp/HP:0002315, HP:0002315",
  })
  void every_spelling_means_one_code_and_is_told_as_ours(String written, String ours) {
    JsonNode resolved = get("/api/resolve/%s", written);
    assertTrue(texts(resolved.get("readAs")).contains(ours), resolved.toPrettyString());
    JsonNode translated = get("/api/translate?code=%s", written);
    assertTrue(
        ApiUnderTest.texts(translated.get("items"), "/term/code").contains(ours),
        translated.toPrettyString());
    assertTrue(
        ApiUnderTest.texts(get("/api/mappings?code=%s", written).get("items"), "/code")
            .contains(ours));
    assertEquals(ours, get("/api/terms/%s", written).get("id").asText());
    JsonNode found = get("/api/search?q=%s", written);
    assertTrue(found.get("count").asInt() > 0, written);
  }

  private static List<String> texts(JsonNode array) {
    return ApiUnderTest.texts(array, "");
  }

  @Test
  void our_own_mappings_stand_in_items_whatever_the_spelling() {
    for (String code : List.of("MSH:D006261", "SNOMEDCT_US:25064002", "SCTID:25064002")) {
      JsonNode answer = get("/api/resolve/%s", code);
      assertEquals(1, answer.get("count").asInt(), answer.toPrettyString());
      assertEquals("headache", answer.at("/items/0/concept/id").asText());
      assertEquals(0, answer.get("through").size());
    }
  }

  @Test
  void a_bare_code_of_two_vocabularies_means_both_and_both_are_told() {
    JsonNode resolved = get("/api/resolve/%s", "R51");
    assertEquals(Set.of("ICD10:R51", "ICD10CM:R51"), new TreeSet<>(texts(resolved.get("readAs"))));
    assertTrue(resolved.get("note").asText().contains("ICD10CM:R51"));
    assertEquals(2, resolved.get("count").asInt());
    JsonNode translated = get("/api/translate?code=%s&to=HPO", "R51");
    assertEquals(2, translated.get("items").size());
    assertEquals("ICD10CM:R51", translated.at("/items/0/alsoReadAs/0/code").asText());
    assertEquals("ICD10:R51", translated.at("/items/1/alsoReadAs/0/code").asText());
    JsonNode rows = get("/api/mappings?code=%s", "R51");
    assertEquals(2, rows.get("count").asInt());
    assertEquals(2, rows.at("/arguments/code").size());
    assertEquals(
        List.of("ICD10:R51", "ICD10CM:R51"), texts(get("/api/terms/%s", "R51").get("readAs")));
  }

  @Test
  void a_concept_is_named_by_any_spelling_of_a_code() {
    for (String code : List.of("MSH:D006261", "D006261", "HP:2315", "SNOMEDCT_US:25064002")) {
      JsonNode answer = get("/api/symptoms/%s/conditions", code);
      assertEquals("headache", answer.at("/arguments/symptom/id").asText(), code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SNOMED", "snomedct_us", "SCTID", "Snomed CT", "SNOMED-CT"})
  void a_vocabulary_is_named_by_its_prefixes_too(String name) {
    JsonNode answer = get("/api/translate?code=D006261&to=%s", name);
    assertEquals("SNOMED CT", answer.at("/arguments/to/0").asText());
    assertEquals("SNOMEDCT:25064002", answer.at("/items/0/targets/0/code").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HP:0000001", "HP:0002316", "HP:0030834", "MESH:D006262", "R5", "25064003"})
  void a_code_has_no_near_code_by_its_digits(String code) {
    JsonNode resolved = get("/api/resolve/%s", code);
    assertEquals(404, resolved.get("status").asInt());
    assertEquals(0, resolved.get("suggestions").size(), resolved.toPrettyString());
    assertEquals(0, get("/api/translate?code=%s", code).at("/unknown/0/near").size());
    assertEquals(0, get("/api/mappings?code=%s", code).get("suggestions").size());
  }

  @Test
  void letters_that_changed_places_in_an_unknown_prefix_are_suggested_right() {
    JsonNode resolved = get("/api/resolve/%s", "MEHS:D006261");
    assertEquals("MESH:D006261", resolved.at("/suggestions/0/code").asText());
    JsonNode translated = get("/api/translate?code=%s", "PH:0002315");
    assertEquals("HP:0002315", translated.at("/unknown/0/near/0/code").asText());
    // MP is a vocabulary of its own.
    assertEquals(0, get("/api/resolve/%s", "PM:0002315").get("suggestions").size());
  }

  @Test
  void an_unknown_code_among_known_ones_leaves_the_others_answer() {
    JsonNode answer =
        ApiUnderTest.json(
            TranslatePost.post(
                    TranslatePost.AT,
                    TranslatePost.JSON,
                    BodyPublishers.ofString(
                        "{\"codes\": [\"MSH:D006261\", \"HP:0000001\", \"R51\"]}"))
                .body());
    assertEquals(3, answer.get("items").size());
    assertEquals("HP:0000001", answer.at("/unknown/0/code").asText());
  }
}
