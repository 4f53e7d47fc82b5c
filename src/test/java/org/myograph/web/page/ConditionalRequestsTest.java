package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** ETags, and the methods beside GET. */
class ConditionalRequestsTest extends AskedPages {
  @Test
  void each_form_has_an_ETag_of_its_own_that_saves_sending_it_again() throws IOException {
    Set<String> tags = new HashSet<>();
    for (String suffix : List.of("ttl", "nt", "rdf", "jsonld", "html")) {
      String path = "/id/NeckSpasm." + suffix;
      HttpResponse<String> first = pages.get(path);
      String tag = header(first, "ETag");
      tags.add(tag);
      assertEquals(first.body(), pages.get(path).body(), "an equal ETag and another body");
      HttpResponse<String> again = pages.get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
      assertEquals("Accept", header(again, "Vary"));
    }
    assertEquals(5, tags.size());
  }

  @Test
  void HEAD_and_OPTIONS_are_answered_and_nothing_can_be_changed() throws IOException {
    HttpResponse<String> get = pages.get("/id/NeckSpasm.ttl");
    HttpResponse<String> head = pages.send("HEAD", "/id/NeckSpasm.ttl");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "ETag", "Link", "Content-Location", "Vary")) {
      assertEquals(header(get, name), header(head, name));
    }
    HttpResponse<String> options = pages.send("OPTIONS", "/id/NeckSpasm");
    assertTrue(options.statusCode() < 300, "OPTIONS: " + options.statusCode());
    assertTrue(header(options, "Allow").contains("GET"));
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      HttpResponse<String> refused = pages.send(method, "/id/NeckSpasm");
      assertEquals(405, refused.statusCode());
      assertEquals("application/problem+json", header(refused, "Content-Type"));
      assertTrue(header(refused, "Allow").contains("GET"));
    }
  }
}
