package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myograph.lookup.Lookup;
import org.myograph.web.format.Format;

class FormatsTest {
  private static final String SEVERE = "/api/conditions/neck-spasm/symptoms?severity=severe";

  static Stream<Lookup> lookups() {
    return ApiUnderTest.lookups().stream();
  }

  private static HttpResponse<String> get(String call, String accept) {
    return ApiUnderTest.service().get(call, accept);
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|application/json",
        "application/*|application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
        "text/html|text/html",
        "text/html,application/json|application/json",
        "text/csv|text/csv",
        "text/*|text/csv",
        "text/csv;q=0.5,text/turtle|text/turtle",
        "application/json;q=0.1,text/tab-separated-values;q=0.2|text/tab-separated-values",
        "*/*;q=0.1,application/ld+json|application/ld+json",
        "application/json;q=0,*/*|text/csv",
        "application/sparql-results+json|application/sparql-results+json",
        "application/json;charset=utf-8|application/json"
      })
  void the_client_s_wish_decides(String accept, String expected) {
    HttpResponse<String> response = get(SEVERE, accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(expected, type(response));
    assertEquals("Accept", response.headers().firstValue("Vary").orElse(""));
  }

  @Test
  void without_a_wish_the_answer_is_JSON() {
    assertEquals("application/json", type(get(SEVERE, null)));
  }

  @Test
  void the_path_s_ending_goes_before_the_client_s_wish() {
    for (Format format : Format.values()) {
      HttpResponse<String> response =
          get(ApiUnderTest.withSuffix(SEVERE, format.suffix()), "application/json");
      assertEquals(200, response.statusCode());
      assertEquals(format.mediaType(), type(response));
    }
  }

  @ParameterizedTest
  @CsvSource({"application/pdf", "text/html;q=0", "application/json;q=0", "image/*"})
  void what_there_is_not_is_a_406_that_lists_what_there_is(String accept) {
    HttpResponse<String> response = get(SEVERE, accept);
    assertEquals(406, response.statusCode());
    assertEquals("application/problem+json", type(response));
    List<String> available =
        ApiUnderTest.texts(ApiUnderTest.json(response.body()).get("available"), "/mediaType");
    assertEquals(Stream.of(Format.values()).map(Format::mediaType).toList(), available);
  }

  @Test
  void an_ending_that_a_resource_does_not_have_is_a_406_too() {
    assertEquals(406, get("/api/search.ttl?q=pain", null).statusCode());
    assertEquals(406, get("/api/claims/neck-spasms-c001.csv", null).statusCode());
  }

  @Test
  void a_broken_Accept_is_a_problem_and_no_failure() {
    HttpResponse<String> response = get(SEVERE, "text/;;q=x,,/");
    assertTrue(List.of(400, 406).contains(response.statusCode()), response.body());
    assertEquals("application/problem+json", type(response));
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void csv_has_the_rows_of_the_JSON_and_reads_back(Lookup lookup) {
    String call = ApiUnderTest.example(lookup);
    JsonNode json = ApiUnderTest.get(ApiUnderTest.withSuffix(call, "json"));
    String csv = get(ApiUnderTest.withSuffix(call, "csv"), null).body();
    assertTrue(csv.endsWith("\r\n"));
    List<List<String>> lines = CsvReader.read(csv);
    List<String> header = lines.get(0);
    lines.forEach(line -> assertEquals(header.size(), line.size(), csv));
    lookup.columns().forEach(c -> assertTrue(header.contains(c.name()), header.toString()));
    if (!lookup.name().equals("explain")) {
      assertEquals(json.get("items").size(), lines.size() - 1);
      String first = lookup.columns().get(0).name();
      for (int i = 1; i < lines.size(); i++) {
        JsonNode cell = json.get("items").get(i - 1).get(first);
        String expected = cell.has("id") ? cell.get("id").asText() : cell.asText("");
        assertEquals(expected, lines.get(i).get(header.indexOf(first)));
      }
    }
    String tsv = get(ApiUnderTest.withSuffix(call, "tsv"), null).body();
    List<List<String>> tabbed = new ArrayList<>();
    tsv.lines().forEach(line -> tabbed.add(List.of(line.split("\t", -1))));
    assertEquals(header, tabbed.get(0));
    assertEquals(lines.size(), tabbed.size());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search?q=headache,concept,/items/0/concept/id",
    "/api/search?q=headache,text,/items/0/text",
    "/api/search?q=woozy,synonym_kind,/items/0/synonymKind",
    "/api/resolve/HP:0002315,concept_label,/items/0/concept/label",
    "/api/resolve/HP:0002315,predicate,/items/0/predicate",
    "/api/resolve/HP:0002315,confidence,/items/0/confidence"
  })
  void what_search_and_resolve_find_is_a_table_too(String call, String column, String pointer) {
    String expected = ApiUnderTest.get(call).at(pointer).asText();
    List<List<String>> csv = CsvReader.read(get(ApiUnderTest.withSuffix(call, "csv"), null).body());
    assertEquals(expected, csv.get(1).get(csv.get(0).indexOf(column)));
    String[] tsv = get(call, "text/tab-separated-values").body().split("\n");
    assertEquals(csv.size(), tsv.length);
    assertEquals(csv.get(0), List.of(tsv[0].split("\t", -1)));
  }

  @Test
  void csv_tells_of_each_claim_where_it_stands_and_when_it_holds() {
    List<List<String>> lines =
        CsvReader.read(get(ApiUnderTest.withSuffix(SEVERE, "csv"), null).body());
    List<String> header = lines.get(0);
    List<String> row = lines.get(1);
    assertEquals("neck-spasms-c055", row.get(header.indexOf("claim")));
    assertEquals("asserted", row.get(header.indexOf("claim_polarity")));
    assertEquals("may", row.get(header.indexOf("claim_hedge")));
    assertEquals("head-pulled-to-one-direction severe-pain", row.get(header.indexOf("claim_when")));
    assertEquals("neck-spasms", row.get(header.indexOf("claim_article")));
    assertEquals("neck-spasms#char=1591,1610", row.get(header.indexOf("claim_evidence")));
    assertEquals("neck-spasms#char=1492,1585", row.get(header.indexOf("claim_frame")));
    assertEquals("", row.get(header.indexOf("claim_evidence_words")));
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void turtle_and_JSON_LD_describe_what_stands_in_the_answer(Lookup lookup) {
    String call = ApiUnderTest.example(lookup);
    Graph turtle = parse(get(ApiUnderTest.withSuffix(call, "ttl"), null).body(), Lang.TURTLE);
    Graph jsonLd = parse(get(ApiUnderTest.withSuffix(call, "jsonld"), null).body(), Lang.JSONLD11);
    assertTrue(turtle.isIsomorphicWith(jsonLd), lookup.name());
    JsonNode rows = ApiUnderTest.get(ApiUnderTest.withSuffix(call, "srj")).at("/results/bindings");
    // Without an import, look-ups in other ontologies find nothing.
    assertEquals(rows.isEmpty(), turtle.isEmpty(), lookup.name());
    for (JsonNode row : rows) {
      if (row.has("claim")) {
        Node claim = NodeFactory.createURI(row.at("/claim/value").asText());
        assertTrue(turtle.contains(claim, Node.ANY, Node.ANY), claim.toString());
      }
    }
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  @Test
  void an_ending_that_is_no_format_belongs_to_the_name() {
    JsonNode problem = ApiUnderTest.get("/api/resolve/ICD10:M99.999");
    assertTrue(problem.get("detail").asText().contains("ICD10:M99.999"), problem.toString());
    HttpResponse<String> response = get("/api/concepts/neck.spasm", null);
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("neck.spasm"), response.body());
  }
}
