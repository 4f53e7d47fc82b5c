package org.myograph.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.myograph.web.Service;

/** A client of the pages that reads back what it is given. */
final class Pages {
  static final String NAMES = "https://w3id.org/myograph/";
  static final List<String> RDF =
      List.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String MENTIONED =
      "SELECT DISTINCT ?iri { { ?iri ?p1 ?o1 } UNION { ?s2 ?iri ?o2 } UNION { ?s3 ?p3 ?iri }"
          + " UNION { GRAPH ?iri { ?s4 ?p4 ?o4 } }"
          + " FILTER (isIRI(?iri) && STRSTARTS(STR(?iri), '"
          + NAMES
          + "')) }";

  private final String address;

  Pages(String address) {
    this.address = address;
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Paths of the documents that describe the IRIs of ours, by what the endpoint says of them. */
  Set<String> paths() throws IOException {
    Set<String> paths = new TreeSet<>();
    for (String iri : iris()) {
      paths.add("/" + iri.replaceFirst("#.*", "").substring(NAMES.length()));
    }
    return paths;
  }

  /** All IRIs of ours in the graph: named, used as a property, or the name of a graph. */
  Set<String> iris() throws IOException {
    HttpResponse<String> response =
        get(
            "/sparql?query=" + Service.encode(MENTIONED),
            "Accept",
            "application/sparql-results+json");
    assertEquals(200, response.statusCode(), response.body());
    Set<String> iris = new TreeSet<>();
    ResultSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .read(stream(response.body()), Context.emptyContext())
        .forEachRemaining(row -> iris.add(row.getResource("iri").getURI()));
    assertTrue(iris.size() > 100, "only " + iris.size() + " IRIs");
    return iris;
  }

  /** What a response holds, by its own Content-Type. */
  static Graph graph(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    Lang lang = RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", ""));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(stream(response.body())).lang(lang).strict(true).parse(graph);
    return graph;
  }

  /** A page, which must have no mistake that a parser of HTML complains of. */
  static Document document(HttpResponse<String> response, String base) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document document = parser.parseInput(response.body(), base);
    assertEquals(List.of(), parser.getErrors(), base);
    return document;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
