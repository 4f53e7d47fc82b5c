package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.lookup.Lookup;

/** What HTTP asks of a read-only resource (RFC 9110, 8288, 9457). */
class RestHttpTest {
  private static final String CALL = "/api/conditions/neck-spasm/symptoms?severity=severe";

  private static HttpResponse<String> send(String method, String call, String... headers) {
    var request = ApiUnderTest.service().request(call).method(method, BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return Service.send(request);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static List<String> everything() {
    List<String> calls = new ArrayList<>(List.of("/api", "/api/openapi.json"));
    for (Lookup lookup : ApiUnderTest.lookups()) {
      calls.add(ApiUnderTest.example(lookup));
      calls.add("/api/queries/" + lookup.name() + ".rq");
    }
    OrdinaryResources.ALL.forEach(resource -> calls.add("/api" + resource.example()));
    return calls;
  }

  @Test
  void everything_has_an_ETag_and_is_not_sent_twice() {
    for (String call : everything()) {
      HttpResponse<String> first = send("GET", call);
      assertEquals(200, first.statusCode(), call + first.body());
      String tag = header(first, "ETag");
      assertTrue(tag.matches("\"[0-9a-f]{32}\""), call + tag);
      HttpResponse<String> again = send("GET", call, "If-None-Match", tag);
      assertEquals(304, again.statusCode(), call);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
      assertEquals(first.body(), send("GET", call, "If-None-Match", "\"other\"").body());
    }
  }

  @Test
  void another_format_or_argument_has_another_ETag() {
    Set<String> tags = new TreeSet<>();
    tags.add(header(send("GET", CALL), "ETag"));
    tags.add(header(send("GET", CALL, "Accept", "text/csv"), "ETag"));
    tags.add(header(send("GET", CALL.replace("severe", "general")), "ETag"));
    tags.add(header(send("GET", "/api/conditions/muscle-spasm/symptoms?severity=severe"), "ETag"));
    assertEquals(4, tags.size());
  }

  @Test
  void HEAD_is_GET_without_a_body() {
    for (String call : everything()) {
      HttpResponse<String> head = send("HEAD", call);
      HttpResponse<String> get = send("GET", call);
      assertEquals(get.statusCode(), head.statusCode(), call);
      assertEquals("", head.body());
      assertEquals(header(get, "ETag"), header(head, "ETag"));
      assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
    }
  }

  @Test
  void OPTIONS_tells_what_is_allowed() {
    for (String call : everything()) {
      HttpResponse<String> options = send("OPTIONS", call);
      assertTrue(options.statusCode() < 300, call + options.statusCode());
      Set<String> allowed = new TreeSet<>(List.of(header(options, "Allow").split(",\\s*")));
      assertEquals(methods(call), allowed, call);
    }
  }

  /** A translation may have its codes in a body; nothing else takes one. */
  private static Set<String> methods(String call) {
    Set<String> methods = new TreeSet<>(List.of("GET", "HEAD", "OPTIONS"));
    if (call.startsWith("/api/translate")) {
      methods.add("POST");
    }
    return methods;
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothing_can_be_changed(String method) {
    for (String call : everything()) {
      if (methods(call).contains(method)) {
        continue;
      }
      HttpResponse<String> response = send(method, call);
      assertEquals(405, response.statusCode(), method + call);
      Set<String> allowed = new TreeSet<>(List.of(header(response, "Allow").split(",\\s*")));
      assertEquals(methods(call), allowed, call);
      assertEquals("application/problem+json", header(response, "Content-Type"));
    }
  }

  @Test
  void every_origin_may_read_errors_too() {
    for (String call : List.of(CALL, "/api/nothing", "/api/conditions/nobody")) {
      assertEquals("*", header(send("GET", call), "Access-Control-Allow-Origin"), call);
    }
  }

  @Test
  void the_pages_of_a_list_are_the_list() {
    JsonNode whole = ApiUnderTest.get("/api/claims?polarity=all&limit=200");
    for (int size : List.of(1, 7, 50)) {
      List<JsonNode> found = new ArrayList<>();
      String next = "/api/claims?polarity=all&limit=" + size;
      String last = "";
      int pages = 0;
      while (next != null) {
        HttpResponse<String> response = send("GET", next);
        JsonNode page = ApiUnderTest.json(response.body());
        assertEquals(whole.get("count"), page.get("count"));
        page.get("items").forEach(found::add);
        String link = header(response, "Link");
        assertEquals(page.get("next").isNull() ? "" : page.get("next").asText(), rel(link, "next"));
        assertEquals(pages > 0, !rel(link, "prev").isEmpty(), link);
        assertEquals("/api/claims?polarity=all&limit=" + size, rel(link, "first"));
        last = next;
        next = page.get("next").isNull() ? null : page.get("next").asText();
        assertTrue(next == null || rel(link, "last").compareTo("") > 0);
        if (next == null) {
          assertEquals(last, rel(link, "last"));
        }
        pages++;
      }
      List<JsonNode> expected = new ArrayList<>();
      whole.get("items").forEach(expected::add);
      assertEquals(expected, found);
      assertEquals((expected.size() + size - 1) / size, pages);
    }
  }

  private static String rel(String link, String relation) {
    Matcher matcher = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(link);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void a_page_behind_the_last_is_empty_and_leads_back() {
    HttpResponse<String> response = send("GET", "/api/claims?limit=10&offset=5000");
    assertEquals(0, ApiUnderTest.json(response.body()).get("items").size());
    assertFalse(rel(header(response, "Link"), "prev").isEmpty());
  }

  @Test
  void links_never_follow_what_a_request_says_of_its_host() {
    for (String call : List.of("/api", "/api/claims?limit=1", "/api/openapi.json")) {
      HttpResponse<String> forged =
          send(
              "GET",
              call,
              "X-Forwarded-Host",
              "evil.example",
              "X-Forwarded-Proto",
              "https",
              "Forwarded",
              "host=evil.example");
      assertFalse(forged.body().contains("evil.example"), call);
      assertFalse(forged.body().contains("localhost"), call);
      assertFalse(header(forged, "Link").contains("localhost"), call);
    }
  }

  @Test
  void every_link_that_the_list_gives_works() {
    JsonNode list = ApiUnderTest.get("/api");
    Set<String> links = new LinkedHashSet<>();
    list.get("lookups").forEach(l -> links.add(l.get("example").asText()));
    list.get("lookups").forEach(l -> links.add(l.get("query").asText()));
    list.get("resources").forEach(r -> links.add(r.get("example").asText()));
    links.add(list.get("openapi").asText());
    assertEquals(ApiUnderTest.lookups().size(), list.get("lookups").size());
    for (String link : links) {
      assertEquals(200, send("GET", link).statusCode(), link);
    }
  }

  @Test
  void a_slash_at_the_end_makes_no_difference() {
    assertEquals(200, send("GET", "/api/").statusCode());
    assertEquals(send("GET", "/api/conditions").body(), send("GET", "/api/conditions/").body());
    assertEquals(400, send("GET", "/api/conditions//neck-spasm").statusCode());
  }

  @Test
  void an_error_of_the_framework_is_a_problem_as_well() {
    for (String call :
        List.of("/api/x", "/api/conditions/neck-spasm/nothing", "/api/queries/x.rq")) {
      HttpResponse<String> response = send("GET", call);
      assertEquals(404, response.statusCode(), call);
      JsonNode problem = ApiUnderTest.json(response.body());
      assertEquals("https://w3id.org/myograph/problem/not-found", problem.get("type").asText());
      assertEquals(call, problem.get("instance").asText());
      assertEquals(header(response, "X-Request-Id"), problem.get("requestId").asText());
    }
    assertNotEquals("", header(send("GET", "/api/x"), "Access-Control-Allow-Origin"));
  }
}
