package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as a person types: all words first, then most of them, and no far guess. */
class QuestionSearchTest extends BesideTiny {
  private static JsonNode search(String words) {
    return get("/search?q=" + Service.encode(words));
  }

  private static List<String> found(String words) {
    return ApiUnderTest.texts(search(words).get("items"), "/concept/id");
  }

  @Test
  void what_has_all_words_is_given_alone_and_the_answer_says_so() {
    JsonNode answer = search("neck pain");
    assertEquals("all words", answer.get("matched").asText());
    assertTrue(answer.get("note").isNull());
    assertEquals("neck-pain", found("neck pain").get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "who can diagnose a recurring spasm, recurring-neck-spasm",
    "neck pain and fever, neck-pain",
    "headache with spasm, headache",
    "why have I a headache with it at noon, headache"
  })
  void where_nothing_has_all_words_what_has_most_of_them_is_given_and_the_answer_says_so(
      String asked, String first) {
    JsonNode answer = search(asked);
    assertEquals("most words", answer.get("matched").asText(), answer.toPrettyString());
    assertEquals(first, found(asked).get(0));
    assertTrue(answer.get("note").asText().startsWith("Nothing has all of these words"));
  }

  @Test
  void words_that_only_make_a_question_do_not_count() {
    assertEquals(found("headache"), found("why do I have a headache?"));
    assertEquals(found("headache"), found("What’s a headache"));
    assertEquals("neck-pain", found("can't I have neck pain").get(0));
  }

  /** A word of its own, however near its letters are. */
  @ParameterizedTest
  @ValueSource(strings = {"fever", "weakness", "neurologic", "nick", "pair", "arid", "severance"})
  void no_word_is_taken_for_a_slip_of_another_word(String word) {
    search(word)
        .get("items")
        .forEach(item -> assertFalse(item.get("match").asText().equals("typo"), item.toString()));
  }

  @Test
  void several_and_severe_are_two_words() {
    for (JsonNode item : search("severe").get("items")) {
      assertFalse(item.get("text").asText().contains("several"), item.toString());
    }
    assertFalse(found("several").contains("severe-intensity"));
  }

  @Test
  void groups_of_claims_are_not_found() {
    assertFalse(found("spasm intensity range").contains("spasm-intensity-range"));
    assertFalse(found("spasm").contains("spasm-intensity-range"));
  }

  @Test
  void nothing_is_better_than_a_far_guess_and_is_said() {
    JsonNode answer = search("xylophone zebra");
    assertEquals(0, answer.get("count").asInt());
    assertTrue(answer.get("matched").isNull());
    assertTrue(answer.get("note").asText().startsWith("Nothing has all of these words"));
  }

  @Test
  void a_definition_that_has_all_words_does_not_crowd_out_names_that_have_most() {
    Beside beside = new Beside().tiny();
    beside
        .dataset()
        .add(
            NodeFactory.createURI("https://w3id.org/myograph/graph/import/tiny"),
            NodeFactory.createURI("http://purl.obolibrary.org/obo/HP_9000003"),
            NodeFactory.createURI("http://purl.obolibrary.org/obo/IAO_0000115"),
            NodeFactory.createLiteralString("A thing with fever and pain in the neck at times."));
    try (Service service = Service.of(beside.generation())) {
      String call = "/api/search?q=" + Service.encode("neck pain and fever");
      JsonNode answer = ApiUnderTest.json(service.get(call, null).body());
      List<String> ids = ApiUnderTest.texts(answer.get("items"), "/concept/id");
      assertEquals("most words", answer.get("matched").asText());
      assertEquals("neck-pain", ids.get(0), ids.toString());
      assertTrue(ids.containsAll(List.of("HP:0030833", "HP:9000003")), ids.toString());
      // One word has no most.
      JsonNode one = ApiUnderTest.json(service.get("/api/search?q=fever", null).body());
      assertEquals("all words", one.get("matched").asText());
      assertEquals("HP:9000003", one.at("/items/0/concept/id").asText());
    }
  }

  @Test
  void others_terms_follow_the_same_rule() {
    JsonNode answer =
        get("/search?vocabulary=HP&q=" + Service.encode("bad headache in the evening"));
    assertEquals("most words", answer.get("matched").asText());
    assertEquals("HP:9000003", answer.at("/items/0/concept/id").asText());
    JsonNode all = get("/search?vocabulary=HP&q=" + Service.encode("morning headache"));
    assertEquals("all words", all.get("matched").asText());
    assertEquals(1, all.get("count").asInt(), all.toPrettyString());
  }
}
