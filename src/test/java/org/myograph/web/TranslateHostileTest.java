package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.TranslatePost.AT;
import static org.myograph.web.TranslatePost.JSON;
import static org.myograph.web.TranslatePost.post;
import static org.myograph.web.TranslatePost.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that a translation cannot take: each is a problem that says what is wrong. */
class TranslateHostileTest {

  @Test
  void malformed_JSON_is_told_with_line_and_column() {
    JsonNode problem = refused(400, JSON, "{\"codes\": [\n  \"HP:0002315\",,\n]}");
    assertEquals(2, problem.get("line").asInt());
    assertEquals(16, problem.get("column").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"HP:0002315\"",
        "{\"codes\": [\"a:1\"]} {}",
        "{\"codes\": [\"a:1\"], \"codes\": [\"a:2\"]}",
        "{\"codes\": [\"a:1\"], \"steps\": 1e400}",
        "{\"codes\": [NaN]}",
        "{'codes': ['a:1']}"
      })
  void what_is_no_JSON_object_is_refused(String body) {
    refused(400, JSON, body);
  }

  @Test
  void brackets_without_end_are_refused() {
    refused(400, JSON, "{\"codes\": " + "[".repeat(100_000));
    refused(400, JSON, "{\"a\":".repeat(20_000));
  }

  @Test
  void wrong_types_are_named_all_at_once() {
    JsonNode problem =
        refused(
            400,
            JSON,
            "{\"codes\": [\"a:1\", 5, null, {}], \"to\": 3, \"predicates\": [], \"steps\": \"2\","
                + " \"extra\": 1}");
    List<String> details = ApiUnderTest.texts(problem.get("errors"), "/detail");
    assertEquals(7, details.size(), details.toString());
    assertTrue(details.contains("codes[1] is a number, not a string."), details.toString());
    assertTrue(details.contains("codes[2] is null, not a string."), details.toString());
    assertTrue(details.contains("codes[3] is an object, not a string."), details.toString());
    assertTrue(details.contains("to is a number, not an array of strings."), details.toString());
    assertTrue(details.contains("predicates is an array, not a string."), details.toString());
    assertTrue(details.contains("steps is a string, not a whole number."), details.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|codes must be given.",
        "{\"codes\": []}|There is no code.",
        "{\"codes\": [\" \"]}|codes[0] is empty.",
        "{\"codes\": \"a:1\"}|codes is a string, not an array of strings.",
        "{\"codes\": [\"a\\u0000b\"]}|codes[0] holds a control or broken character.",
        "{\"codes\": [\"a:1\"], \"to\": [\"Klingon\"]}|No vocabulary is named 'Klingon'.",
        "{\"codes\": [\"a:1\"], \"steps\": 5}|steps is a whole number from 1 to 4.",
        "{\"codes\": [\"a:1\"], \"steps\": 0}|steps is a whole number from 1 to 4.",
        "{\"codes\": [\"a:1\"], \"steps\": 1.5}|steps is a number, not a whole number.",
        "{\"codes\": [\"a:1\"], \"steps\": 99999999999}|steps is a number, not a whole number."
      })
  void what_cannot_be_taken_is_explained(String body, String detail) {
    assertEquals(detail, refused(400, JSON, body).get("detail").asText());
  }

  @Test
  void predicates_are_those_of_SKOS() {
    JsonNode problem = refused(400, JSON, "{\"codes\": [\"a:1\"], \"predicates\": \"sameAs\"}");
    assertEquals("exactMatch", problem.at("/allowed/0").asText());
  }

  @Test
  void codes_are_data_whatever_they_look_like() {
    List<String> codes =
        List.of(
            "'; DROP ALL; #",
            "> } ; CLEAR ALL ; SELECT * {",
            "<script>alert(1)</script>",
            "\"\\\"\\\\",
            "../../etc/passwd",
            "x".repeat(500),
            "http://[::1]:bad/%%%",
            ":",
            "::::",
            "_",
            "💀:💀");
    List<String> quoted = new ArrayList<>();
    codes.forEach(
        code -> quoted.add("\"" + code.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
    String body = "{\"codes\": [" + String.join(",", quoted) + "]}";
    HttpResponse<String> answer = post(AT, JSON, BodyPublishers.ofString(body));
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode json = ApiUnderTest.json(answer.body());
    assertEquals(codes, ApiUnderTest.texts(json.get("unknown"), "/code"));
    refused(400, JSON, "{\"codes\": [\"" + "x".repeat(501) + "\"]}");
  }

  @Test
  void bytes_that_are_not_UTF_8_are_refused() {
    byte[] broken = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
    refused(400, AT, JSON, BodyPublishers.ofByteArray(broken));
    refused(400, AT, "text/plain", BodyPublishers.ofByteArray(broken));
  }

  @Test
  void a_table_of_several_columns_is_refused_with_its_line() {
    JsonNode problem = refused(400, "text/csv", "HP:0002315\nHP:0030833,MeSH\n");
    assertEquals(2, problem.get("line").asInt());
    assertEquals("There is no code.", refused(400, "text/csv", "code\n\n").get("detail").asText());
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= 1_000; i++) {
      many.append("HP:").append(i).append('\n');
    }
    refused(413, "text/plain", many.toString());
  }

  @Test
  void the_codes_of_a_JSON_body_do_not_stand_in_the_address() {
    JsonNode problem =
        refused(400, AT + "?code=a:2", JSON, BodyPublishers.ofString("{\"codes\": [\"a:1\"]}"));
    assertTrue(problem.get("type").asText().endsWith("/unknown-parameter"));
  }
}
