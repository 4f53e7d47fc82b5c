package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;

/** What is suggested for a name that is not known. */
class SuggestionsTest {
  private static final List<String> UNKNOWN =
      List.of(
          "nek-spasm",
          "spams",
          "neck-pian",
          "dizzy spell",
          "head",
          "blured vision",
          "muscle",
          "severe",
          "fever",
          "weakness",
          "chronic",
          "drivin",
          "neckk",
          "stiff");

  @ParameterizedTest
  @ValueSource(strings = {"fever", "weakness", "severely", "chest", "cough", "xyz"})
  void nothing_is_suggested_for_a_symptom_that_nothing_is_near_to(String symptom) {
    JsonNode problem = ApiUnderTest.get("/api/explain?symptom=" + symptom);
    assertEquals(404, problem.get("status").asInt());
    assertEquals(List.of(), ApiUnderTest.texts(problem.get("suggestions"), "/id"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/conditions/nek-spasm/symptoms,neck-spasm",
    "/api/conditions/spams/symptoms,muscle-spasm",
    "/api/symptoms/neck-pian/causes,neck-pain",
    "/api/symptoms/dizz/causes,dizziness",
    "/api/symptoms/a terrible headache/causes,headache",
    "/api/symptoms/blured vision/causes,blurred-vision"
  })
  void a_slip_a_beginning_and_more_words_than_needed_lead_to_the_name(String call, String id) {
    JsonNode problem = ApiUnderTest.get(call.replace(" ", "%20"));
    assertEquals(404, problem.get("status").asInt(), problem.toString());
    assertEquals(id, problem.at("/suggestions/0/id").asText(), problem.toString());
  }

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream()
        .filter(lookup -> lookup.parameters().stream().anyMatch(SuggestionsTest::isNamed));
  }

  private static boolean isNamed(Parameter parameter) {
    return Set.of(ParameterType.CONCEPT, ParameterType.CONCEPTS, ParameterType.CLASS)
        .contains(parameter.type());
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void each_suggestion_is_taken_in_place_of_what_was_given(Lookup lookup) {
    for (Parameter parameter : lookup.parameters()) {
      if (isNamed(parameter)) {
        for (String unknown : UNKNOWN) {
          JsonNode answer = ApiUnderTest.get(call(lookup, parameter, unknown));
          for (String id : ApiUnderTest.texts(answer.path("suggestions"), "/id")) {
            JsonNode with = ApiUnderTest.get(call(lookup, parameter, id));
            assertTrue(with.has("items"), () -> lookup.name() + " " + id + with);
          }
        }
      }
    }
  }

  private static String call(Lookup lookup, Parameter parameter, String value) {
    Map<String, List<String>> call = new HashMap<>(lookup.example());
    call.put(parameter.name(), List.of(value));
    return ApiUnderTest.call(lookup, call);
  }

  @Test
  void of_ninety_made_up_words_hardly_any_gets_a_suggestion() {
    Set<String> suggested = new TreeSet<>();
    for (String first : List.of("br", "qu", "str", "pl", "zo", "kla", "wu", "ge", "fi", "tro")) {
      for (String last :
          List.of("nop", "varg", "mish", "ckle", "dunt", "lex", "ran", "sp", "tto")) {
        JsonNode problem = ApiUnderTest.get("/api/conditions/" + first + last + "/symptoms");
        assertEquals(404, problem.get("status").asInt());
        if (!problem.get("suggestions").isEmpty()) {
          suggested.add(first + last);
        }
      }
    }
    assertTrue(suggested.size() <= 2, suggested.toString());
  }

  @Test
  void what_is_suggested_is_of_the_asked_kind_alone() {
    for (String word : UNKNOWN) {
      JsonNode problem =
          ApiUnderTest.get("/api/symptoms/" + Links.encode(word) + "/causes").path("suggestions");
      for (String id : ApiUnderTest.texts(problem, "/id")) {
        JsonNode concept = ApiUnderTest.get("/api/symptoms/" + id);
        assertFalse(concept.has("status"), id);
      }
    }
  }
}
