package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.myograph.web.Service;

/** What each error of the endpoint must be, whatever its cause. */
final class Problems {
  private Problems() {}

  /** The response's problem, which is of this kind, is whole, and gives nothing away. */
  static JsonNode problem(int status, String slug, HttpResponse<String> response) throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/problem+json", response.headers().firstValue("Content-Type").get());
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertEquals("https://w3id.org/myograph/problem/" + slug, json.get("type").asText());
    assertEquals(status, json.get("status").asInt());
    assertEquals("/sparql", json.get("instance").asText());
    assertEquals(
        response.headers().firstValue("X-Request-Id").get(), json.get("requestId").asText());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("org.apache"), response.body());
    return json;
  }

  /** A POST to the endpoint. */
  static HttpResponse<String> post(Service service, String type, String body) {
    return Service.send(
        service
            .request("/sparql")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }
}
