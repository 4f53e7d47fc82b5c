package org.myograph.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static JsonNode read(Problem problem) throws Exception {
    return new ObjectMapper().readTree(problem.toJson());
  }

  @Test
  void a_problem_is_written_with_the_members_of_RFC_9457() throws Exception {
    JsonNode json =
        read(
            Problem.of(ProblemType.QUERY_SYNTAX, "A \"}\" is missing.\n")
                .with("line", 3)
                .with("expected", List.of("}", "."))
                .at("/sparql", "r1"));
    assertEquals("https://w3id.org/myograph/problem/query-syntax", json.get("type").asText());
    assertEquals(400, json.get("status").asInt());
    assertEquals("A \"}\" is missing.\n", json.get("detail").asText());
    assertEquals("/sparql", json.get("instance").asText());
    assertEquals("r1", json.get("requestId").asText());
    assertEquals(3, json.get("line").asInt());
    assertEquals("}", json.get("expected").get(0).asText());
  }

  @Test
  void members_without_a_value_are_left_out() throws Exception {
    JsonNode json = read(Problem.of(ProblemType.INTERNAL, null));
    assertFalse(json.has("detail"));
    assertFalse(json.has("instance"));
  }

  @Test
  void an_extension_cannot_replace_a_member_of_the_standard() throws Exception {
    assertEquals(
        404, read(Problem.of(ProblemType.NOT_FOUND, "x").with("status", 1)).get("status").asInt());
  }

  @Test
  void every_type_has_its_own_slug_and_an_error_status() {
    assertEquals(
        ProblemType.values().length,
        Arrays.stream(ProblemType.values()).map(ProblemType::slug).distinct().count());
    for (ProblemType type : ProblemType.values()) {
      assertTrue(type.slug().matches("[a-z]+(-[a-z]+)*"), type.slug());
      assertTrue(type.status() >= 400 && type.status() < 600, type.slug());
    }
  }

  @Test
  void a_status_without_a_type_of_its_own_gets_a_general_one() {
    assertEquals(ProblemType.BAD_REQUEST, ProblemType.ofStatus(418));
    assertEquals(ProblemType.INTERNAL, ProblemType.ofStatus(599));
    assertEquals(ProblemType.HEADERS_TOO_LARGE, ProblemType.ofStatus(431));
  }
}
