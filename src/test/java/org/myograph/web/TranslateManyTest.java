package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.WithMappings.get;
import static org.myograph.web.WithMappings.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many codes in one call, as JSON and as a table. */
class TranslateManyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_thousand_codes_are_one_call_and_one_more_is_too_many() throws IOException {
    List<String> codes = new ArrayList<>(List.of("HP:0030833", "neck-pain", "HP:0030834"));
    IntStream.range(0, 997).forEach(i -> codes.add("NO:" + i));
    HttpResponse<String> answer =
        post("/api/translate", "application/json", body(codes, "\"MeSH\""));
    assertEquals(200, answer.statusCode());
    JsonNode json = JSON.readTree(answer.body());
    assertEquals(1_000, json.get("count").asInt());
    assertEquals(2, json.get("items").size());
    assertEquals(998, json.get("unknown").size());
    assertEquals("HP:0030834", json.at("/unknown/0/code").asText());
    assertEquals(0, json.at("/unknown/0/near").size());
    codes.add("HP:0002315");
    HttpResponse<String> refused = post("/api/translate", "application/json", body(codes, "\"*\""));
    assertEquals(413, refused.statusCode());
    assertEquals(1_000, JSON.readTree(refused.body()).get("most").asInt());
    assertTrue(refused.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
  }

  private static String body(List<String> codes, String to) throws IOException {
    return "{\"codes\": " + JSON.writeValueAsString(codes) + ", \"to\": " + to + "}";
  }

  @Test
  void a_table_in_and_a_table_out() {
    String lines = "code\r\nHP:0030833\r\n\r\n\"neck-pain\"\r\nHP:0030834\r\n";
    for (String type : List.of("text/csv", "text/plain; charset=UTF-8")) {
      HttpResponse<String> answer =
          post("/api/translate?to=MeSH", type, lines, "Accept", "text/csv");
      assertEquals(200, answer.statusCode(), answer.body());
      List<List<String>> table = CsvReader.read(answer.body());
      assertEquals(
          List.of(
              "HP:0030833",
              "target",
              "MESH:D019547",
              "Neck Pain",
              "MeSH",
              "exactMatch",
              "exactMatch",
              "HP:0030833 exactMatch myo:NeckPain exactMatch MESH:D019547",
              "hpo mesh"),
          table.get(1));
      assertEquals(List.of("HP:0030834", "unknown"), table.get(table.size() - 1).subList(0, 2));
    }
    HttpResponse<String> tsv = post("/api/translate.tsv?to=MeSH", "text/csv", "headache");
    assertTrue(tsv.body().startsWith("code\tstatus\ttarget\t"), tsv.body());
    HttpResponse<String> blocked = post("/api/translate.csv?to=MeSH", "text/csv", "HP:0002315");
    assertTrue(blocked.body().contains("HP:0002315,blocked,MESH:D006261"), blocked.body());
  }

  @Test
  void the_answer_keeps_the_schema_of_the_OpenAPI_document() throws IOException {
    JsonNode document = get("/api/openapi.json");
    JsonNode post = document.at("/paths/~1translate/post");
    String request = post.at("/requestBody/content/application~1json/example").toString();
    JsonNode schema = post.at("/responses/200/content/application~1json/schema");
    String answer = post("/api/translate", "application/json", request).body();
    new SchemaCheck(document).check(schema, JSON.readTree(answer), "translate");
    JsonNode body = post.at("/requestBody/content/application~1json/schema");
    new SchemaCheck(document).check(body, JSON.readTree(request), "request");
    assertFalse(JSON.readTree(answer).at("/items").isEmpty());
    Set<String> listed = new TreeSet<>(ApiUnderTest.texts(get("/api").get("resources"), "/path"));
    assertTrue(listed.containsAll(Set.of("/api/translate", "/api/mappings", "/api/mapping-sets")));
  }
}
