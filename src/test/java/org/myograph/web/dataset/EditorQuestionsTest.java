package org.myograph.web.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.myograph.RunningService;

/** What the editors of UniProt and of the SIB ask an endpoint when they open. */
class EditorQuestionsTest {
  private static final String PREFIXES =
      "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX void: <http://rdfs.org/ns/void#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>"
          + " PREFIX ext: <http://ldf.fi/void-ext#> PREFIX schema: <https://schema.org/> ";
  private static final String EXAMPLES =
      "SELECT DISTINCT ?sq ?comment ?query WHERE { ?sq a sh:SPARQLExecutable ;"
          + " rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query }"
          + " ORDER BY ?sq";

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static List<JsonNode> ask(String query) throws IOException {
    String path = "/sparql?ac=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    String body = service.get(path, "Accept", "application/sparql-results+json").body();
    List<JsonNode> rows = new ArrayList<>();
    JsonNode bindings = new ObjectMapper().readTree(body).at("/results/bindings");
    assertTrue(bindings.isArray(), body);
    bindings.forEach(rows::add);
    return rows;
  }

  private static int number(List<JsonNode> rows) {
    assertEquals(1, rows.size());
    return Integer.parseInt(rows.get(0).at("/n/value").textValue());
  }

  private static int lookups() throws IOException {
    return new ObjectMapper().readTree(service.get("/api").body()).get("lookups").size();
  }

  private static List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/examples"))) {
      return files.map(file -> file.getFileName().toString().replace(".rq", "")).sorted().toList();
    }
  }

  @Test
  void every_written_example_has_rows() throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode row : ask(PREFIXES + EXAMPLES)) {
      String name = row.at("/sq/value").textValue().replaceFirst(".*#", "");
      if (written().contains(name)) {
        names.add(name);
        assertFalse(ask(row.at("/query/value").textValue()).isEmpty(), name);
      }
    }
    assertEquals(written(), names);
  }

  @Test
  void no_example_has_what_nobody_would_write() throws IOException {
    for (JsonNode row : ask(PREFIXES + EXAMPLES)) {
      String text = row.at("/query/value").textValue();
      assertFalse(text.contains("STRAFTER(STR(?polarity)"), text);
      assertFalse(text.contains("asked"), text);
      assertFalse(text.contains("COALESCE(?"), text);
      Query query = QueryFactory.create(text);
      List<SortCondition> keys = query.hasOrderBy() ? query.getOrderBy() : List.of();
      assertEquals(
          keys.size(),
          Set.copyOf(keys.stream().map(SortCondition::getExpression).toList()).size(),
          text);
    }
  }

  @Test
  void every_look_up_is_an_example_with_a_comment_and_a_query() throws IOException {
    List<JsonNode> rows = ask(PREFIXES + EXAMPLES);
    assertEquals(lookups() + written().size(), rows.size());
    for (JsonNode row : rows) {
      String address =
          "/sparql?query="
              + URLEncoder.encode(row.at("/query/value").textValue(), StandardCharsets.UTF_8);
      assertEquals(200, service.get(address).statusCode(), row::toString);
    }
    assertEquals(
        lookups() + written().size(),
        ask(PREFIXES
                + "SELECT ?sq WHERE { GRAPH <https://w3id.org/myograph/.well-known/sparql-examples>"
                + " { ?sq schema:target <"
                + service.address()
                + "/sparql> } }")
            .size());
  }

  @Test
  void the_prefixes_are_declared() throws IOException {
    List<JsonNode> rows =
        ask(
            PREFIXES
                + "SELECT DISTINCT ?prefix ?namespace WHERE"
                + " { [] sh:namespace ?namespace ; sh:prefix ?prefix } ORDER BY ?prefix");
    assertTrue(
        rows.stream()
            .anyMatch(
                row ->
                    row.at("/prefix/value").textValue().equals("myo")
                        && row.at("/namespace/value")
                            .textValue()
                            .equals("https://w3id.org/myograph/ns#")));
    long distinct =
        rows.stream().map(row -> row.at("/prefix/value").textValue()).distinct().count();
    assertEquals(rows.size(), distinct);
  }

  @Test
  void the_partitions_say_which_property_leads_from_which_class_to_which() throws IOException {
    List<JsonNode> rows =
        ask(
            PREFIXES
                + "SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE {"
                + " ?cp void:class ?subjectClass ; void:propertyPartition ?pp ."
                + " ?pp void:property ?prop OPTIONAL {"
                + " { ?pp void:classPartition [ void:class ?objectClass ] } UNION"
                + " { ?pp ext:datatypePartition [ ext:datatype ?objectDatatype ] } } }");
    assertTrue(rows.size() > 200, () -> rows.size() + " rows");
    assertTrue(
        rows.stream()
            .map(JsonNode::toString)
            .anyMatch(
                row ->
                    row.contains("ns#Claim\"")
                        && row.contains("ns#hedge\"")
                        && row.contains("ns#Hedge\"")));
  }

  @Test
  void the_data_is_counted_without_its_description() throws IOException {
    int plain = number(ask("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"));
    assertEquals(
        plain,
        number(
            ask(
                PREFIXES
                    + "SELECT (MAX(?t) AS ?n) WHERE"
                    + " { <https://w3id.org/myograph/.well-known/void#dataset> void:triples ?t }")));
  }

  @Test
  void a_question_on_data_and_description_together_is_answered() throws IOException {
    List<JsonNode> rows =
        ask(
            PREFIXES
                + "SELECT ?label ?entities WHERE { ?part void:class ?class ;"
                + " void:entities ?entities . ?class rdfs:label ?label } ORDER BY DESC(?entities)");
    assertTrue(rows.toString().contains("\"claim\""), rows::toString);
  }
}
