package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.TranslatePost.AT;
import static org.myograph.web.TranslatePost.JSON;
import static org.myograph.web.TranslatePost.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Media types, sizes, methods and origins of a translation's request. */
class TranslateProtocolTest {

  @Test
  void other_bodies_are_not_read() {
    for (String type :
        new String[] {
          null,
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "application/xml",
          "*/*",
          "application/json;charset=utf-16"
        }) {
      refused(415, AT, type, BodyPublishers.ofString("{\"codes\": [\"HP:0002315\"]}"));
    }
  }

  @Test
  void too_large_a_body_is_refused_with_its_length_told_or_not() throws IOException {
    // What is announced need not be sent.
    String head =
        "POST " + AT + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + JSON + "\r\nContent-Length: ";
    try (Socket socket = new Socket("localhost", ApiUnderTest.service().server.port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write((head + "300000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
      assertTrue(answer.contains("/problem/too-large"), answer);
    }
    // One byte too many: the server has read all that was sent before it answers.
    byte[] large = "x".repeat(256 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
    refused(413, AT, JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
  }

  @Test
  void formats_and_methods_that_are_not_there() {
    HttpResponse<String> format =
        Service.send(
            ApiUnderTest.service()
                .request(AT)
                .header("Content-Type", JSON)
                .header("Accept", "image/png")
                .POST(BodyPublishers.ofString("{\"codes\": [\"HP:0002315\"]}")));
    assertEquals(406, format.statusCode(), format.body());
    HttpResponse<String> put =
        Service.send(ApiUnderTest.service().request(AT).PUT(BodyPublishers.ofString("{}")));
    assertEquals(405, put.statusCode());
    assertEquals(
        400, ApiUnderTest.service().get("/api/translate", null).statusCode(), "no code given");
    assertEquals(
        400, ApiUnderTest.service().get("/api/translate?code=a&code=b", null).statusCode());
  }

  @Test
  void a_web_page_of_another_origin_may_post_JSON() {
    HttpResponse<String> preflight =
        Service.send(
            ApiUnderTest.service()
                .request(AT)
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    String methods = preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("");
    String headers = preflight.headers().firstValue("Access-Control-Allow-Headers").orElse("");
    assertTrue(methods.contains("POST"), methods);
    assertTrue(headers.toLowerCase().contains("content-type"), headers);
    HttpResponse<String> answer =
        Service.send(
            ApiUnderTest.service()
                .request(AT)
                .header("Origin", "https://example.org")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString("{\"codes\": [\"HP:0002315\"]}")));
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }
}
