package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Sends bodies to be translated. */
final class TranslatePost {
  static final String AT = "/api/translate";
  static final String JSON = "application/json";

  private TranslatePost() {}

  static HttpResponse<String> post(String path, String type, BodyPublisher body) {
    HttpRequest.Builder request = ApiUnderTest.service().request(path).POST(body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    return Service.send(request);
  }

  static JsonNode refused(int status, String type, String body) {
    return refused(status, AT, type, BodyPublishers.ofString(body));
  }

  static JsonNode refused(int status, String path, String type, BodyPublisher body) {
    HttpResponse<String> answer = post(path, type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = ApiUnderTest.json(answer.body());
    assertEquals(status, problem.get("status").asInt());
    return problem;
  }
}
