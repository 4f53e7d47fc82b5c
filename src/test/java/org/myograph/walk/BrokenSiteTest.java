package org.myograph.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk tells what is dead and where that stood, for each kind of link and of fault. */
class BrokenSiteTest {
  private static final Map<String, String> PREFIXES = Map.of("myid", Site.NAMES + "/id/");
  private SmallSite server;

  @BeforeEach
  void start() throws IOException {
    server = new SmallSite();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Walk walk() throws InterruptedException {
    return new Walk(server.site(), PREFIXES).from("/");
  }

  /** The one thing that is dead, with the server's own address left out. */
  private void assertDead(String expected) throws InterruptedException {
    List<String> dead =
        walk().dead().stream()
            .map(one -> one.toString().replace(server.site().service(), "").replaceAll("\\s+", " "))
            .toList();
    assertEquals(List.of(expected), dead);
  }

  @Test
  void a_site_without_a_fault_has_nothing_dead() throws InterruptedException {
    server
        .page(
            "<h1 id='top'>A</h1><a href='#top'>up</a><a href='/id/A#x'>A</a><a href='https://a.example/'>b</a>")
        .put("/id/A", "text/html", "<p id='x'>x</p>");
    Walk walk = walk();
    assertEquals(List.of(), walk.dead());
    assertEquals(Map.of("a.example", 1), walk.tally().otherHosts());
    assertEquals(3, walk.tally().linksBySource().get("html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='/gone'>so it goes</a>       | answers 404: /gone stands at / in <a> “so it goes”",
        "<img src='/gone.png'>                | answers 404: /gone.png stands at / in <img> “”",
        "<link rel=stylesheet href=/gone.css> | answers 404: /gone.css stands at / in <link> “”",
        "<form action=/find><input name=q required></form> | answers 404: /find?q=pain stands at / in <form>",
        "<a href='#gone'>part</a><p id=a>     | no anchor on the page: /#gone stands at / in <a> “part”",
        "<a href='http:gone'>x</a>            | is no absolute IRI of the web: http:gone stands at / in <a> “x”",
        "<a href='javascript:x'>x</a>         | is no absolute IRI of the web: javascript:x stands at / in <a> “x”",
        "<a href='https://a b/'>x</a>         | is no IRI: Illegal character in authority: https://a b/ stands at / in <a> “x”",
        "<a href='http://localhost:1/'>x</a>  | is beside the public base : http://localhost:1/ stands at / in <a> “x”",
        "<script type=application/ld+json>{\"url\":\"/gone\"}</script> | answers 404: /gone stands at / in script/url",
      })
  void in_HTML(String html, String dead) throws InterruptedException {
    server.page(html);
    assertDead(dead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {'a':[{'b':'/gone'}]}  | answers 404: /gone stands at /doc in /a/0/b",
        "application/jsonl | {'a':1}%n{'a':'myid:Gone'} | answers 404: https://w3id.org/myograph/id/Gone stands at /doc in line 2 /a",
        "application/json | {'a'                   | cannot be read as application/json",
        "text/csv | a,b%nx,https://w3id.org/myograph/id/Gone%n | answers 404: https://w3id.org/myograph/id/Gone stands at /doc in row 1, column b",
        "text/tab-separated-values | a%nx¦myid:Gone%n | answers 404: https://w3id.org/myograph/id/Gone stands at /doc in row 1, column a",
        "application/xml | <a><loc>/gone</loc></a> | answers 404: /gone stands at /doc in <loc>",
        "text/css | a { background: url(gone.png) } | answers 404: /gone.png stands at /doc in url(gone.png",
        "text/plain | Sitemap: /gone               | answers 404: /gone stands at /doc in Sitemap:",
        "application/sparql-query | PREFIX m: <https://w3id.org/myograph/id/> ASK { m:Gone ?p ?o } | answers 404: https://w3id.org/myograph/id/Gone stands at /doc in m:Gone",
        "text/turtle | <https://a.example/x> <https://a.example/p> <gone> . | answers 404: /gone stands at /doc in the triple",
        "text/turtle | <https://a.example/x> <https://a.example/p> <#y> .   | the document says nothing of it: /doc#y stands at /doc in the triple",
        "application/ld+json | {'@context':{'p':'https://a.example/p'},'p':{'@id':'/gone'}} | answers 404: /gone stands at /doc in /p/@id",
        "application/n-quads | <https://a.example/x> <https://a.example/p> 'a' <https://w3id.org/myograph/graph/gone> . | answers 404: https://w3id.org/myograph/graph/gone stands at /doc in the name of a graph",
        "text/turtle | <https://a.example/x> <http://www.w3.org/ns/shacl#ask> 'ASK {}' . | answers 404: /sparql?query=ASK+%7B%7D stands at /doc in https://a.example/x sh:ask",
        "image/unheard-of | x                      | cannot be read as image/unheard-of: nobody reads",
      })
  void in_other_formats(String type, String body, String dead) throws InterruptedException {
    String text = body.replace("%n", "\r\n").replace('\'', '"').replace('¦', '|');
    server.page("<a href='/doc'>doc</a>").put("/doc", type, text).put("/id/", "text/plain", "");
    List<Walk.Dead> found = walk().dead();
    assertEquals(1, found.size(), found::toString);
    String told = found.get(0).toString().replace(server.site().service(), "");
    assertTrue(told.replaceAll("\\s+", " ").startsWith(dead), told);
  }

  @Test
  void in_headers() throws InterruptedException {
    server.put("/", 200, "text/html", "<p>", Map.of("Link", "</gone>; rel=\"next\""));
    assertDead("answers 404: /gone stands at / in Link: </gone>; rel=\"next\"");
    server.page("<a href=/old>x</a>").put("/old", 303, "", "", Map.of("Location", "/gone"));
    assertDead("answers 404: /gone stands at /old in Location");
    server
        .page("<link rel=alternate type=text/turtle href=/old><a href='/old#x'>x</a>")
        .put("/old", 200, "text/html", "<p id=x>", Map.of())
        .put("/old text/turtle", 303, "", "", Map.of("Location", "/new"))
        .put("/new", "text/csv", "a\r\n");
    assertDead(
        "promised text/turtle, sends text/csv: /new stands at /old as text/turtle in Location");
  }

  @Test
  void a_form_that_is_not_what_was_promised() throws InterruptedException {
    server.page("<link rel=alternate type=text/turtle href=/a>").put("/a", "text/csv", "a\r\n");
    assertDead("promised text/turtle, sends text/csv: /a stands at / in <link> “”");
  }

  @Test
  void a_form_of_a_list_of_406_that_does_not_work() throws InterruptedException {
    String list = "{\"available\":[{\"mediaType\":\"text/csv\",\"suffix\":\".csv\"}]}";
    String problem = "application/problem+json";
    server
        .page("<a href='/table?x=1'>t</a>")
        .put("/table?x=1", "text/csv", "a\r\n")
        .put("/table?x=1 application/x-nobody-has-this", 406, problem, list, Map.of());
    assertDead("answers 404: /table.csv?x=1 stands at /table?x=1 in available");
    server.put("/table?x=1 application/x-nobody-has-this", 406, problem, "{}", Map.of());
    assertDead("its 406 lists nothing: /table?x=1 stands at / in <a> “t”");
    server.put("/table?x=1 application/x-nobody-has-this", 500, problem, "{}", Map.of());
    assertDead("answers 500 to an Accept that nobody has: /table?x=1 stands at / in <a> “t”");
  }

  @Test
  void a_HEAD_that_is_not_like_its_GET() throws InterruptedException {
    server.put("HEAD /", 500, "text/html", "", Map.of());
    assertDead("HEAD says 500 text/html, GET 200 text/html: / stands at here in the start");
  }

  @Test
  void the_last_page_of_a_list_that_goes_on() throws InterruptedException {
    server.page("<a href='/l'>l</a>");
    server.put("/l", "application/json", "{\"next\":\"/l?offset=1\"}");
    server.put("/l?offset=1", "application/json", "{\"next\":\"/l?offset=2\"}");
    assertDead("answers 404: /l?offset=2 stands at /l?offset=1 in /next");
  }

  @Test
  void an_example_of_OpenAPI_that_is_missing_or_wrong() throws InterruptedException {
    String paths =
        "{'/a/{b}':{'get':{'parameters':[{'name':'b','in':'path'%s}],'responses':{'200':{'content':{'text/csv':{}}}}}}}";
    String openApi = "{'openapi':'3.1.0','servers':[{'url':'/api'}],'paths':" + paths + "}";
    String json = openApi.replace('\'', '"');
    server.page("<a href='/o'>o</a>").put("/api/a/c", "text/csv", "a\r\n");
    server.put("/o", "application/json", json.formatted(",\"example\":\"c\""));
    assertEquals(
        List.of(),
        walk().dead().stream().filter(d -> d.link().source().equals("openapi")).toList());
    server.put("/o", "application/json", json.formatted(""));
    assertTrue(walk().dead().toString().contains("/api/a/no-example"), walk().dead()::toString);
  }

  @Test
  void a_link_beside_the_public_base() throws InterruptedException {
    server.page("<a href='/kb/a'>in</a><a href='/a'>out</a>").put("/a", "text/plain", "");
    Site site = new Site(server.site().service(), URI.create("https://x.example/kb").toString());
    List<Walk.Dead> dead = new Walk(site, PREFIXES).from("/").dead();
    assertEquals(1, dead.size(), dead::toString);
    assertTrue(dead.get(0).toString().startsWith("is beside the public base"), dead::toString);
    assertEquals("https://x.example/a", dead.get(0).link().target());
  }
}
