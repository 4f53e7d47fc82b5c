package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.dataset.AskedService.header;
import static org.myograph.web.dataset.AskedService.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which form of a description is given, and when none is sent. */
class DatasetServletTest {
  private static AskedService service;

  @BeforeAll
  static void start() {
    service = new AskedService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void HEAD_says_what_GET_says_and_who_has_it_gets_304() throws Exception {
    for (String path :
        List.of(
            "/dump/myograph.nq", "/dump/", "/.well-known/void", "/robots.txt", "/context.jsonld")) {
      HttpResponse<byte[]> get = service.send("GET", path);
      HttpResponse<byte[]> head = service.send("HEAD", path);
      assertEquals(200, head.statusCode(), path);
      assertEquals(0, head.body().length, path);
      for (String name :
          List.of("ETag", "Last-Modified", "Content-Type", "Content-Length", "Repr-Digest")) {
        assertEquals(header(get, name), header(head, name), path + " " + name);
        assertFalse(header(get, name).isEmpty(), path + " " + name);
      }
      String etag = header(get, "ETag");
      for (String[] condition :
          new String[][] {
            {"If-None-Match", etag},
            {"If-None-Match", "\"other\", W/" + etag},
            {"If-None-Match", "*"},
            {"If-Modified-Since", header(get, "Last-Modified")}
          }) {
        HttpResponse<byte[]> known = service.send("GET", path, condition);
        assertEquals(304, known.statusCode(), path + " " + condition[0]);
        assertEquals(etag, header(known, "ETag"));
        assertEquals(0, known.body().length);
      }
      for (String[] condition :
          new String[][] {
            {"If-None-Match", "\"other\""},
            {"If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"},
            {"If-Modified-Since", "yesterday"},
            {"If-None-Match", "\"other\"", "If-Modified-Since", header(get, "Last-Modified")}
          }) {
        assertEquals(200, service.send("GET", path, condition).statusCode(), path);
      }
    }
  }

  @Test
  void a_description_comes_in_the_most_wanted_syntax_or_406_says_which_there_are()
      throws Exception {
    for (String path : List.of("/.well-known/void", "/.well-known/sparql-examples")) {
      for (String[] wanted :
          new String[][] {
            {"text/turtle", "text/turtle;charset=utf-8"},
            {"*/*", "text/turtle;charset=utf-8"},
            {"text/html, */*;q=0.1", "text/turtle;charset=utf-8"},
            {"text/turtle;q=0.5, application/ld+json", "application/ld+json"},
            {"application/*;q=0.9, application/n-triples;q=0", "application/rdf+xml"}
          }) {
        HttpResponse<byte[]> reply = service.send("GET", path, "Accept", wanted[0]);
        assertEquals(200, reply.statusCode(), wanted[0]);
        assertEquals(wanted[1], header(reply, "Content-Type"), wanted[0]);
        assertEquals("Accept", header(reply, "Vary"));
      }
      HttpResponse<byte[]> refused = service.send("GET", path, "Accept", "image/png");
      assertEquals(406, refused.statusCode());
      assertEquals("application/problem+json", header(refused, "Content-Type"));
      assertTrue(text(refused).contains("application/ld+json"), text(refused));
    }
    assertEquals(
        "text/html;charset=utf-8",
        header(service.send("GET", "/dump/", "Accept", "text/html"), "Content-Type"));
  }

  @Test
  void what_is_not_there_is_404_and_what_is_not_read_is_405() throws Exception {
    for (String path : List.of("/dump/nothing.ttl", "/dump/0", "/context/9.9.9.jsonld")) {
      HttpResponse<byte[]> reply = service.send("GET", path);
      assertEquals(404, reply.statusCode(), path);
      assertEquals("application/problem+json", header(reply, "Content-Type"), path);
    }
    for (String method : List.of("POST", "PUT", "DELETE")) {
      HttpResponse<byte[]> reply = service.send(method, "/dump/myograph.ttl");
      assertEquals(405, reply.statusCode(), method);
      assertEquals("GET, HEAD, OPTIONS", header(reply, "Allow"));
    }
    assertEquals(204, service.send("OPTIONS", "/.well-known/void").statusCode());
  }
}
