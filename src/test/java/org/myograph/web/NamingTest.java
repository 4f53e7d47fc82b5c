package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a concept may be named in a call. */
class NamingTest {
  private static final String IRI = "https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FNeckSpasm";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/concepts/neck-spasm",
        "/api/concepts/Neck-Spasm",
        "/api/concepts/NeckSpasm",
        "/api/concepts/myo:NeckSpasm",
        "/api/concepts/" + IRI,
        "/api/concepts?iri=" + IRI,
        "/api/conditions?iri=" + IRI,
        "/api/conditions/neck-spasm"
      })
  void our_own_concept_by_slug_CURIE_and_IRI(String call) {
    JsonNode concept = ApiUnderTest.get(call);
    assertEquals("neck-spasm", concept.path("id").asText(), concept.toString());
    assertTrue(concept.path("matchedBy").isMissingNode());
  }

  @ParameterizedTest
  @CsvSource({
    "HP:0002315,headache,exactMatch",
    "hp:0002315,headache,exactMatch",
    "HP_0002315,headache,exactMatch",
    "http:%2F%2Fpurl.obolibrary.org%2Fobo%2FHP_0002315,headache,exactMatch",
    "HP:0002321,dizziness,closeMatch"
  })
  void a_foreign_code_says_by_which_predicate_it_matched(String code, String id, String predicate) {
    JsonNode concept = ApiUnderTest.get("/api/concepts/" + code);
    assertEquals(id, concept.path("id").asText(), concept.toString());
    assertEquals(predicate, concept.at("/matchedBy/predicate").asText());
    JsonNode asArgument = ApiUnderTest.get("/api/symptoms/" + code + "/conditions");
    assertEquals(id, asArgument.at("/arguments/symptom/id").asText());
    assertEquals(predicate, asArgument.at("/arguments/symptom/matchedBy/predicate").asText());
  }

  @ParameterizedTest
  @CsvSource({"woozy,dizziness,lay", "Giddiness,dizziness,exact", "Neck  Pain,neck-pain,label"})
  void in_a_query_a_label_or_synonym_serves_too(String name, String id, String kind) {
    JsonNode answer = ApiUnderTest.get("/api/explain?symptom=" + Links.encode(name));
    assertEquals(id, answer.at("/arguments/symptom/0/id").asText(), answer.toString());
    assertEquals(kind, answer.at("/arguments/symptom/0/matchedBy/kind").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/symptoms/stiff%20neck/conditions,stiff-neck,,",
    "/api/symptoms/woozy/conditions,dizziness,woozy,lay",
    "/api/symptoms/headaches/conditions,headache,headache,label",
    "/api/conditions/neck-spasms/symptoms,neck-spasm,neck spasm,label",
    "/api/conditions/Neck%20Spasms/symptoms,neck-spasm,neck spasm,label",
    "/api/conditions/spasm/symptoms,muscle-spasm,spasm,broad"
  })
  void in_a_path_a_name_serves_as_in_a_query(String call, String id, String name, String kind) {
    var response = ApiUnderTest.service().get(call, null);
    assertEquals(200, response.statusCode(), response.body());
    JsonNode argument = ApiUnderTest.json(response.body()).get("arguments").iterator().next();
    assertEquals(id, argument.get("id").asText());
    String canonical = response.headers().firstValue("Link").orElse("");
    String wanted = call.replaceFirst("[^/]+(?=/[^/]+$)", id);
    assertEquals("<" + wanted + ">; rel=\"canonical\"", canonical);
    if (name != null) {
      assertEquals(name, argument.at("/matchedBy/synonym").asText(), response.body());
      assertEquals(kind, argument.at("/matchedBy/kind").asText());
    }
  }

  @Test
  void each_name_of_each_symptom_means_the_same_in_a_path_and_in_a_query() {
    int names = 0;
    JsonNode symptoms = ApiUnderTest.get("/api/symptoms").get("items");
    for (String id : ApiUnderTest.texts(symptoms, "/symptom/id")) {
      JsonNode concept = ApiUnderTest.get("/api/symptoms/" + id);
      List<String> all = new ArrayList<>(ApiUnderTest.texts(concept.get("synonyms"), "/text"));
      all.add(concept.get("label").asText());
      for (String name : all) {
        String encoded = Links.encode(name);
        JsonNode inPath = ApiUnderTest.get("/api/symptoms/" + encoded);
        JsonNode inQuery = ApiUnderTest.get("/api/explain?symptom=" + encoded);
        JsonNode named = inQuery.at("/arguments/symptom/0");
        assertEquals(named.path("id").asText(), inPath.path("id").asText(), name);
        assertEquals(inQuery.path("status"), inPath.path("status"), name);
        names++;
      }
    }
    assertTrue(names > 100, "only " + names);
  }

  @Test
  void the_canonical_address_keeps_the_format_and_the_rest_of_the_call() {
    var response =
        ApiUnderTest.service().get("/api/conditions/NeckSpasm/symptoms.csv?severity=severe", null);
    assertEquals(
        "</api/conditions/neck-spasm/symptoms.csv?severity=severe>; rel=\"canonical\"",
        response.headers().firstValue("Link").orElse(""));
    var own = ApiUnderTest.service().get("/api/conditions/neck-spasm/symptoms.csv", null);
    assertTrue(own.headers().firstValue("Link").isEmpty());
    var one = ApiUnderTest.service().get("/api/symptoms/woozy", null);
    assertEquals(
        "</api/symptoms/dizziness>; rel=\"canonical\"",
        one.headers().firstValue("Link").orElse(""));
  }

  @Test
  void where_anything_is_wanted_an_id_goes_before_a_plural() {
    assertEquals("neck-spasms", ApiUnderTest.get("/api/concepts/neck-spasms").get("id").asText());
    JsonNode problem = ApiUnderTest.get("/api/symptoms/neck-spasms/causes");
    assertEquals("https://w3id.org/myograph/problem/wrong-kind", problem.get("type").asText());
  }

  @Test
  void an_unknown_concept_is_a_404_with_the_nearest_names() {
    JsonNode problem = ApiUnderTest.get("/api/conditions/nek-spasm/symptoms");
    assertEquals("https://w3id.org/myograph/problem/unknown-concept", problem.get("type").asText());
    assertEquals("neck-spasm", problem.at("/suggestions/0/id").asText());
  }

  @Test
  void a_concept_of_another_kind_is_a_404_that_says_what_it_is() {
    JsonNode problem = ApiUnderTest.get("/api/conditions/neck-pain/symptoms");
    assertEquals(404, problem.get("status").asInt());
    assertEquals("https://w3id.org/myograph/problem/wrong-kind", problem.get("type").asText());
    assertEquals("neck pain is a symptom, not a condition.", problem.get("detail").asText());
    assertEquals("/api/symptoms/neck-pain", problem.get("see").asText());
    assertEquals("neck-pain", ApiUnderTest.get(problem.get("see").asText()).get("id").asText());
  }

  @Test
  void several_faults_are_told_at_once() {
    JsonNode problem = ApiUnderTest.get("/api/claims?polarity=maybe&limit=0&hedge=x&concept=zzz");
    assertEquals(400, problem.get("status").asInt());
    assertEquals(4, problem.get("errors").size());
    assertTrue(ApiUnderTest.texts(problem.get("errors"), "/parameter").contains("concept"));
    assertTrue(problem.at("/errors").toString().contains("may"), problem.toString());
  }

  @Test
  void an_unknown_code_is_a_404_without_a_code_whose_number_is_near() {
    JsonNode problem = ApiUnderTest.get("/api/resolve/HP:0002316");
    assertEquals("https://w3id.org/myograph/problem/unknown-code", problem.get("type").asText());
    assertEquals(0, problem.get("suggestions").size());
  }

  @ParameterizedTest
  @CsvSource({
    "dizziness,id,dizziness,",
    "balance issue,label,balance-issue,",
    "woozy,synonym,dizziness,lay",
    "dizz,prefix,dizziness,",
    "blured vision,typo,blurred-vision,",
    "neck range,words,decreased-neck-range-of-motion,"
  })
  void search_says_what_matched(String words, String match, String id, String kind) {
    JsonNode answer = ApiUnderTest.get("/api/search?q=" + Links.encode(words));
    JsonNode first = answer.at("/items/0");
    assertEquals(id, first.at("/concept/id").asText(), answer.toString());
    assertEquals(match, first.get("match").asText(), answer.toString());
    assertEquals(kind == null ? "null" : kind, first.get("synonymKind").asText());
  }

  @Test
  void search_can_be_narrowed_to_a_kind() {
    JsonNode answer = ApiUnderTest.get("/api/search?q=pain&type=symptom&limit=3");
    assertEquals(3, answer.get("items").size());
    answer
        .get("items")
        .forEach(i -> assertTrue(ApiUnderTest.texts(i.get("kinds"), "/id").contains("symptom")));
    assertEquals(404, ApiUnderTest.get("/api/search?q=pain&type=nonsense").get("status").asInt());
  }
}
