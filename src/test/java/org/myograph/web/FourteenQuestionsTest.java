package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who has a neck spasm asks: the address that answers it, and what it answers. */
class FourteenQuestionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "which symptoms accompany severe spasms | /conditions/spasm/symptoms?severity=severe |"
            + " /symptom/id | balance-issue blurred-vision dizziness fatigue vision-trouble",
        "what may explain neck pain with dizziness | /explain?symptom=neck pain&symptom=dizziness |"
            + " /condition/id | neck-spasm severe-neck-spasm",
        "who can diagnose a recurring spasm | /conditions/recurring neck spasm/specialists |"
            + " /specialist/id | chiropractor physiatrist physical-therapist",
        "how long does a spasm last | /conditions/spasm/durations |"
            + " /duration/id | few-hours few-minutes much-longer-than-hours",
        "is it common | /conditions/neck spasms/frequency | /frequency/id | relatively-common",
        "can it become chronic | /conditions/neck spasm/courses | /course/id | chronic-course",
        "does dehydration or magnesium matter |"
            + " /conditions/neck spasm/mechanisms?polarity=refuted |"
            + " /factor/id | dehydration",
        "the same, from the other end | /concepts/being dehydrated/effects?polarity=refuted |"
            + " /effect/id | muscle-spasm",
        "is it dangerous, when to see a doctor | /conditions/neck spasm/actions |"
            + " /form/id | lingering-neck-spasm recurring-neck-spasm",
        "can I drive | /conditions/neck spasm/activities |"
            + " /activity/id | carrying-heavy-items concentrating driving everyday-activity",
        "why have I a headache with it | /symptoms/headaches/causes |"
            + " /cause/id | ongoing-neck-spasm stress",
        "I cannot turn my head | /claims?concept=stiff neck&predicate=limits-movement | /object/id |"
            + " bending-neck-to-side movement-in-specific-direction turning-neck-to-side",
        "does it go into the arm | /locations/arm/findings | /finding/id | neck-pain"
      })
  void a_question_has_an_address_that_answers_it(
      String question, String call, String pointer, String expected) {
    JsonNode answer = ApiUnderTest.get("/api" + call.replace(" ", "%20"));
    assertTrue(answer.has("items"), answer.toString());
    TreeSet<String> found = new TreeSet<>(ApiUnderTest.texts(answer.get("items"), pointer));
    found.remove("");
    assertEquals(new TreeSet<>(List.of(expected.split(" "))), found);
  }

  @Test
  void neck_pain_and_fever_is_answered_for_neck_pain_and_fever_is_said_not_to_be_known() {
    JsonNode answer = ApiUnderTest.get("/api/explain?symptom=neck%20pain&symptom=fever");
    assertEquals("neck-spasm", answer.at("/items/0/condition/id").asText());
    assertEquals(List.of("fever"), ApiUnderTest.texts(answer.get("notCovered"), "/label"));
    assertEquals("No symptom is named 'fever'.", answer.at("/notCovered/0/detail").asText());
  }

  @ParameterizedTest
  @CsvSource({"treatments", "remedies", "prevention", "exercises.csv"})
  void what_helps_has_no_look_up_and_the_answer_says_which_there_are(String word) {
    JsonNode problem = ApiUnderTest.get("/api/conditions/neck-spasm/" + word);
    assertEquals(404, problem.get("status").asInt());
    String detail = problem.get("detail").asText();
    String name = word.replaceAll("[.].*", "");
    assertTrue(
        detail.startsWith("There is no look-up '" + name + "' about one of /api/conditions."),
        detail);
    List<String> there = ApiUnderTest.texts(problem.get("lookups"), "/id");
    assertTrue(there.containsAll(Arrays.asList("actions", "causes", "symptoms")), detail);
    for (String page : ApiUnderTest.texts(problem.get("lookups"), "/page")) {
      assertTrue(ApiUnderTest.get(page).has("items"), page);
    }
    assertEquals(0, problem.get("suggestions").size());
    assertEquals(0, problem.get("claims").size());
    assertTrue(detail.contains("No claim mentions the word"), detail);
    // Nothing but articles elsewhere that readers are pointed to, with the word in their titles.
    assertTrue(
        ApiUnderTest.texts(problem.get("named"), "/id").stream()
            .allMatch(id -> id.startsWith("article-")),
        problem.toString());
  }

  @ParameterizedTest
  @CsvSource({"resolve, /api/resolve/{code}", "terms/, /api/terms/{term}"})
  void an_address_that_lacks_what_is_asked_about_says_where_that_stands(String at, String wanted) {
    String detail = ApiUnderTest.get("/api/" + at).get("detail").asText();
    assertTrue(detail.startsWith("What is asked about stands behind it: "), detail);
    assertTrue(detail.contains(wanted), detail);
  }

  @Test
  void a_look_up_of_nearly_that_name_is_suggested() {
    for (String word : List.of("duration", "duratoins", "symptom", "Mechanism")) {
      JsonNode problem = ApiUnderTest.get("/api/conditions/neck-spasm/" + word);
      assertEquals(1, problem.get("suggestions").size(), problem.toString());
      assertTrue(ApiUnderTest.get(problem.at("/suggestions/0/page").asText()).has("items"));
    }
  }

  @Test
  void what_the_graph_has_under_the_word_is_listed() {
    JsonNode problem = ApiUnderTest.get("/api/conditions/neck-spasm/doctors");
    assertTrue(problem.get("named").size() > 0, problem.toString());
    String page = problem.at("/claims/0/page").asText("/api/claims/neck-spasms-c001");
    assertTrue(ApiUnderTest.get(page).has("statement"), page);
  }

  @Test
  void elsewhere_the_lists_at_the_top_are_named() {
    JsonNode problem = ApiUnderTest.get("/api/condition");
    assertEquals("conditions", problem.at("/suggestions/0/id").asText(), problem.toString());
    for (String path :
        List.of("/api/foo", "/api/a/b/c/d", "/api/conditions/x/%7By%7D", "/api/x/")) {
      JsonNode other = ApiUnderTest.get(path);
      assertEquals(404, other.get("status").asInt(), path);
      assertTrue(other.get("lookups").size() > 3, path);
    }
  }
}
