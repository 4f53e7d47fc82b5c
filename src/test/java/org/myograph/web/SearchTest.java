package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search by words and by codes over our concepts and an invented ontology beside them. */
class SearchTest extends BesideTiny {
  private static JsonNode search(String words) {
    return get("/search?q=" + Service.encode(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HP:0002315",
        "hp:0002315",
        " HP_0002315 ",
        "http://purl.obolibrary.org/obo/HP_0002315"
      })
  void a_code_finds_our_concept_first_then_the_term_itself_and_nothing_else(String code) {
    JsonNode items = search(code).get("items");
    assertEquals(2, items.size(), items.toPrettyString());
    assertEquals("headache", items.at("/0/concept/id").asText());
    assertEquals("code", items.at("/0/match").asText());
    assertEquals("mapping", items.at("/0/field").asText());
    assertEquals("exactMatch", items.at("/0/mapping").asText());
    assertEquals("HP:0002315", items.at("/0/text").asText());
    assertEquals("HP:0002315", items.at("/1/concept/id").asText());
    assertEquals("id", items.at("/1/match").asText());
    assertEquals("headache", items.at("/1/mappedTo/0/concept/id").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "MESH:D006261, MESH:D006261",
    "D006261, MESH:D006261",
    "25064002, SNOMEDCT:25064002",
    "0002315, HP:0002315"
  })
  void a_code_may_be_known_by_a_mapping_only_and_stand_without_its_prefix(
      String asked, String code) {
    JsonNode items = search(asked).get("items");
    assertEquals("headache", items.at("/0/concept/id").asText());
    assertEquals(code, items.at("/0/text").asText());
    assertEquals(code, items.at("/1/concept/id").asText());
  }

  @Test
  void names_of_ours_in_any_form_find_the_concept_alone() {
    for (String name : List.of("myo:NeckSpasm", "https://w3id.org/myograph/id/NeckSpasm")) {
      JsonNode items = search(name).get("items");
      assertEquals(1, items.size(), name);
      assertEquals("neck-spasm", items.at("/0/concept/id").asText());
      assertEquals("id", items.at("/0/match").asText());
    }
  }

  @Test
  void an_obsolete_code_says_what_replaced_it() {
    JsonNode term = search("HP:9000008").at("/items/0");
    assertTrue(term.get("obsolete").asBoolean());
    assertEquals("HP:0002315", term.at("/replacedBy/0/id").asText());
  }

  @Test
  void a_code_that_nobody_knows_finds_nothing_rather_than_terms_that_share_letters() {
    assertEquals(0, search("HP:9999999").get("count").asInt());
    assertEquals(0, search("http://example.org/nowhere").get("count").asInt());
  }

  @Test
  void an_empty_answer_says_what_was_missing_and_where_to_go_on() {
    JsonNode words = get("/search?q=xyzzy");
    assertEquals("/api", words.get("see").asText());
    assertTrue(words.get("note").asText().contains("words"), words.get("note").asText());
    JsonNode code = get("/search?q=HP:9999999");
    assertEquals("/api", code.get("see").asText());
    assertEquals("Nothing has this code, or is mapped to it.", code.get("note").asText());
    String within = get("/search?q=headache&type=specialist").get("note").asText();
    assertTrue(within.startsWith("Nothing of the kind or vocabulary asked for"), within);
    assertTrue(search("headache").get("see").isNull());
  }

  @Test
  void a_code_keeps_to_the_vocabulary_and_the_kind_that_are_asked_for() {
    assertEquals(
        List.of("HP:0002315"), ids(get("/search?q=HP:0002315&vocabulary=hp").get("items")));
    assertEquals(
        List.of("headache"), ids(get("/search?q=HP:0002315&vocabulary=myograph").get("items")));
    assertEquals(List.of("headache"), ids(get("/search?q=HP:0002315&type=symptom").get("items")));
    assertEquals(List.of(), ids(get("/search?q=HP:0002315&type=specialist").get("items")));
    assertEquals(List.of(), ids(get("/search?q=HP:0002315&vocabulary=mesh").get("items")));
  }

  @Test
  void a_related_synonym_ranks_below_a_lay_one() {
    JsonNode items = search("crick in the neck").get("items");
    assertEquals("stiff-neck", items.at("/0/concept/id").asText());
    assertEquals("lay", items.at("/0/synonymKind").asText());
    assertEquals("neck-spasm", items.at("/1/concept/id").asText());
    assertEquals("related", items.at("/1/synonymKind").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "dizzyness, dizziness, typo",
    "blured visoin, blurred-vision, typo",
    "nek spasm, neck-spasm, typo",
    "headaches, headache, words",
    "a headache, headache, words",
    "stiffness of the neck, stiff-neck, words",
    "vision blurry, blurred-vision, words",
    "neck pains, neck-pain, words",
    "Dizz, dizziness, prefix",
    "blurred vi, blurred-vision, prefix",
    "light headedness, dizziness, synonym",
    "Neck  Spasm, neck-spasm, label"
  })
  void words_are_found_whatever_their_form_and_order(String asked, String found, String how) {
    JsonNode first = search(asked).at("/items/0");
    assertEquals(found, first.at("/concept/id").asText(), asked);
    assertEquals(how, first.get("match").asText(), asked);
  }

  @Test
  void pages_go_on_to_the_end() {
    List<String> all = ids(get("/search?q=pain&limit=100").get("items"));
    List<String> paged = new ArrayList<>();
    JsonNode page = get("/search?q=pain&limit=4");
    assertEquals(all.size(), page.get("count").asInt());
    while (true) {
      paged.addAll(ids(page.get("items")));
      if (page.get("next").isNull()) {
        break;
      }
      page = ApiUnderTest.json(service.get(page.get("next").asText(), null).body());
    }
    assertEquals(all, paged);
  }

  private static List<String> ids(JsonNode items) {
    return ApiUnderTest.texts(items, "/concept/id");
  }

  @Test
  void search_gives_ours_first_then_others_with_vocabulary_and_kind_of_name() {
    JsonNode answer = get("/search?q=head%20pain");
    JsonNode foreign = null;
    boolean othersBegan = false;
    for (JsonNode item : answer.get("items")) {
      boolean ours = item.get("vocabulary").asText().equals("myograph");
      assertFalse(ours && othersBegan, "ours stand first");
      othersBegan |= !ours;
      foreign = foreign == null && !ours ? item : foreign;
    }
    assertEquals("HP:0002315", foreign.at("/concept/id").asText());
    assertEquals("HP", foreign.get("vocabulary").asText());
    assertEquals("synonym", foreign.get("match").asText());
    assertEquals("exact", foreign.get("synonymKind").asText());
    assertTrue(foreign.get("lay").asBoolean());
    assertEquals("headache", foreign.at("/mappedTo/0/concept/id").asText());
  }

  @Test
  void search_finds_codes_beginnings_words_and_typos() {
    assertEquals("id", first("HP:9000003").get("match").asText());
    assertEquals("label", first("neck%20pain").get("match").asText());
    assertEquals("prefix", first("cephal").get("match").asText());
    assertEquals("words", first("morning").get("match").asText());
    assertEquals("HP:0002315", first("cephalagia").at("/concept/id").asText());
  }

  private static JsonNode first(String words) {
    return get("/search?vocabulary=HPO&q=" + words).at("/items/0");
  }

  /** RELIABILITY row F-16. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*",
        "/.*/",
        "a~2",
        "\"",
        "\\",
        "label:(a OR b)",
        "a AND NOT b",
        "[a TO z]",
        "?",
        "+"
      })
  void search_takes_everything_as_plain_text(String words) {
    var response = service.get("/api/search?q=" + Service.encode(words), null);
    assertEquals(200, response.statusCode(), response.body());
  }

  @Test
  void search_takes_no_more_words_than_it_bears() {
    var response = service.get("/api/search?q=" + "pain+".repeat(99), null);
    assertEquals(200, response.statusCode());
    assertEquals(400, service.get("/api/search?q=" + "a+".repeat(2_000), null).statusCode());
  }

  @Test
  void a_mistyped_word_of_a_foreign_name_is_found_as_such() {
    JsonNode item = first("hedache");
    assertEquals("HP:0002315", item.at("/concept/id").asText());
    assertEquals("typo", item.get("match").asText());
  }
}
