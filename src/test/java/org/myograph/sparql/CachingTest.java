package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myograph.web.Service;

/** ETags, HEAD and OPTIONS. */
class CachingTest extends TwoGraphs {
  @Test
  void an_answer_that_the_client_knows_is_not_sent_again() {
    HttpResponse<String> first = service.ask(SELECT, null);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        Service.send(
            service
                .request("/sparql?query=" + Service.encode(SELECT))
                .header("If-None-Match", "\"other\", " + etag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertNotEquals(etag, service.ask(SELECT, "text/csv").headers().firstValue("ETag").get());
    assertNotEquals(etag, service.ask(SELECT + " ", null).headers().firstValue("ETag").get());
  }

  @Test
  void an_answer_that_changes_by_itself_has_no_ETag() {
    for (String call : List.of("NOW()", "RAND()", "UUID()", "STRUUID()")) {
      HttpResponse<String> response = service.ask("SELECT (" + call + " AS ?x) {}", null);
      assertEquals(200, response.statusCode());
      assertFalse(response.headers().firstValue("ETag").isPresent(), call);
    }
  }

  @Test
  void a_new_generation_has_new_answers_under_new_ETags() throws Exception {
    try (Service own = Service.of(Service.trig("g1", DATA))) {
      HttpResponse<String> before = own.ask(SELECT, null);
      own.generations.publish(Service.trig("g2", DATA + "ex:two { ex:b ex:p 3 }"));
      HttpResponse<String> after =
          Service.send(
              own.request("/sparql?query=" + Service.encode(SELECT))
                  .header("If-None-Match", before.headers().firstValue("ETag").get()));
      assertEquals(3, rows(before));
      assertEquals(4, rows(after));
    }
  }

  @Test
  void HEAD_answers_as_GET_without_the_body() {
    HttpResponse<String> get = service.ask(SELECT, "text/csv");
    HttpResponse<String> head =
        Service.send(
            service
                .request("/sparql?query=" + Service.encode(SELECT))
                .header("Accept", "text/csv")
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary")) {
      assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
    }
  }

  @Test
  void OPTIONS_lists_the_methods() {
    HttpResponse<String> response =
        Service.send(service.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", response.headers().firstValue("Allow").get());
  }
}
