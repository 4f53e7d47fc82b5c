package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a parameter takes from a list are taken as people write them. */
class ValuesInAnyCaseTest {

  @ParameterizedTest
  @CsvSource({
    "/claims?section=, course, Course",
    "/claims?section=, course, COURSE",
    "/claims?polarity=, refuted, Refuted",
    "/claims?hedge=, many-people, Many%20People",
    "/claims?predicate=, has-symptom, Has%20Symptom",
    "/claims?predicate=, has-symptom, hasSymptom",
    "/claims?predicate=, has-symptom, myo:hasSymptom",
    "/conditions/neck-spasm/symptoms?severity=, severe, SEVERE",
    "/symptoms?kind=, neurological, Neurological",
    "/mappings?vocabulary=, SNOMED%20CT, snomedct",
    "/mappings?negative=, false, False",
  })
  void the_answer_is_the_same(String call, String word, String written) {
    JsonNode expected = ApiUnderTest.get("/api" + call + word);
    JsonNode answer = ApiUnderTest.get("/api" + call + written);
    assertEquals(expected.get("count").asInt(), answer.path("count").asInt(-1), answer.toString());
    assertEquals(expected.get("items"), answer.get("items"));
  }
}
