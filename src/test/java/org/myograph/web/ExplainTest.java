package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Symptoms in, conditions out. */
class ExplainTest {

  private static JsonNode explain(String... symptoms) {
    return ApiUnderTest.get("/api/explain?symptom=" + String.join("&symptom=", symptoms));
  }

  private static JsonNode item(JsonNode answer, String condition) {
    for (JsonNode item : answer.get("items")) {
      if (item.at("/condition/id").asText().equals(condition)) {
        return item;
      }
    }
    throw new AssertionError(condition + " is not in " + answer);
  }

  @Test
  void what_holds_for_the_severe_form_only_is_covered_by_that_form_which_goes_first() {
    JsonNode answer = explain("neck-pain", "dizziness");
    assertEquals("severe-neck-spasm", answer.at("/items/0/condition/id").asText());
    JsonNode severe = item(answer, "severe-neck-spasm");
    assertEquals(2, severe.get("covered").asInt());
    assertTrue(severe.get("all").asBoolean());
    JsonNode spasm = item(answer, "neck-spasm");
    assertEquals(1, spasm.get("covered").asInt());
    assertFalse(spasm.get("all").asBoolean());
    assertEquals(List.of("dizziness"), ApiUnderTest.texts(spasm.get("onlyInForm"), "/id"));
    assertEquals(0, spasm.get("notCovered").size());
  }

  @Test
  void the_row_says_for_which_form_it_holds_and_when() {
    for (JsonNode row : item(explain("dizziness"), "neck-spasm").get("symptoms")) {
      assertEquals("severe-neck-spasm", row.at("/form/id").asText());
      assertEquals(2, row.at("/when/anyOf").size(), row.toString());
    }
    for (JsonNode row : item(explain("neck-pain"), "neck-spasm").get("symptoms")) {
      assertTrue(row.get("form").isNull());
      assertTrue(row.get("when").isNull());
    }
  }

  @Test
  void an_unknown_symptom_leaves_the_answer_for_the_others() {
    JsonNode answer = explain("neck-pain", "fever", "dizy");
    JsonNode spasm = item(answer, "neck-spasm");
    assertEquals(3, spasm.get("asked").asInt());
    assertEquals(1, spasm.get("covered").asInt());
    for (JsonNode notCovered : List.of(spasm.get("notCovered"), answer.get("notCovered"))) {
      assertEquals(List.of("fever", "dizy"), ApiUnderTest.texts(notCovered, "/label"));
      assertTrue(notCovered.at("/0/iri").isNull());
      assertEquals("No symptom is named 'fever'.", notCovered.at("/0/detail").asText());
      assertEquals(0, notCovered.at("/0/suggestions").size());
    }
    assertEquals("dizziness", answer.at("/notCovered/1/suggestions/0/id").asText());
  }

  @Test
  void what_is_no_symptom_is_left_out_with_the_reason() {
    JsonNode answer = explain("neck-pain", "neck-spasm");
    assertEquals(
        "neck spasm is a condition, not a symptom.", answer.at("/notCovered/0/detail").asText());
  }

  @Test
  void when_all_are_unknown_there_is_nothing_to_answer() {
    JsonNode problem = explain("fever", "cough");
    assertEquals(404, problem.get("status").asInt());
    assertEquals(2, problem.get("errors").size());
  }

  @Test
  void a_table_of_which_a_symptom_is_left_out_says_so_in_a_header() {
    var response =
        ApiUnderTest.service().get("/api/explain.csv?symptom=neck-pain&symptom=hay%20fever", null);
    assertEquals(200, response.statusCode());
    assertEquals("hay%20fever", response.headers().firstValue("Not-Taken").orElse(""));
  }

  @Test
  void a_class_counts_its_members_and_says_which() {
    JsonNode spasm = item(explain("pain"), "neck-spasm");
    assertTrue(spasm.get("all").asBoolean(), spasm.toString());
    Set<String> members = new HashSet<>(ApiUnderTest.texts(spasm.get("symptoms"), "/member/id"));
    assertTrue(members.containsAll(Set.of("neck-pain", "headache")), members.toString());
    Set<String> asked = new HashSet<>(ApiUnderTest.texts(spasm.get("symptoms"), "/symptom/id"));
    assertEquals(Set.of("pain-symptom"), asked);
  }
}
