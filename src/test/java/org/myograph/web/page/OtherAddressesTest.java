package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered where nothing stands under that very name. */
class OtherAddressesTest extends AskedPages {
  @ParameterizedTest
  @CsvSource({
    "/id/NeckSpasmm,NeckSpasm",
    "/id/Dizzines,Dizziness",
    "/id/claim/neck-spasms-C555,neck-spasms-C055",
    "/article/neck-spasm,neck-spasms",
    "/mapping/hp,hpo",
    "/problem/notfound,not-found",
  })
  void what_is_not_there_is_answered_with_the_nearest_names(String path, String nearest)
      throws IOException {
    HttpResponse<String> response = pages.get(path, "Accept", "text/turtle");
    assertEquals(404, response.statusCode());
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertEquals(Pages.NAMES + "problem/not-found", problem.get("type").asText());
    List<String> near = problem.get("suggestions").findValuesAsText("page");
    assertTrue(near.stream().anyMatch(page -> page.endsWith("/" + nearest)), response.body());

    HttpResponse<String> page = pages.get(path, "Accept", "text/html");
    assertEquals(404, page.statusCode());
    Document html = Pages.document(page, service.address());
    assertFalse(html.select("a[href$=/" + nearest + "]").isEmpty(), page.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/",
        "/id/claim/x/y",
        "/id/NeckSpasm/",
        "/source/",
        "/graph/none",
        "/ns/9.9.9",
        "/ns/x",
        "/id/%00",
        "/id/%F0%28",
        "/id/..%2f..%2fetc%2fpasswd",
        "/article/neck-spasms/course",
        "/id/NeckSpasm.pdf",
        "/id/.ttl"
      })
  void an_odd_address_is_a_problem_or_a_list_and_never_a_failure(String path) throws IOException {
    int status = pages.get(path, "Accept", "text/html").statusCode();
    assertTrue(List.of(200, 400, 404).contains(status), path + ": " + status);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/neck-spasm,/id/NeckSpasm",
    "/id/neck-spasm.ttl,/id/NeckSpasm.ttl",
    "/id/claim/neck-spasms-c055,/id/claim/neck-spasms-C055",
    "/id/symptom,/ns#Symptom",
    "/ns/hasSymptom,/ns#hasSymptom",
    "/ns/,/ns",
  })
  void a_short_name_leads_to_the_thing(String path, String target) throws IOException {
    HttpResponse<String> response = pages.get(path);
    assertEquals(303, response.statusCode());
    assertEquals(target, header(response, "Location"));
  }
}
