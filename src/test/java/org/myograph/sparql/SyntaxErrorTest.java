package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.sparql.Problems.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says of a query that is not SPARQL 1.1. */
class SyntaxErrorTest extends ThreeNumbers {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "SELECT * {\\n  ?s ?p\\n}|3|1|\"}\" does not fit",
        "SELECT * WHERE { ?s foaf:name ?o }|1|21|PREFIX foaf: <",
        "SELECT ?s\\nWHERE { ?s ?p 'abc }|2|21|not complete",
        "ASK {} ASK {}|1|8|\"ASK\" does not fit",
        "SELECT * { ?s ?p ?o|1|19|ends too early",
        "SELECT * { ?s <http://example.org/p> <http://example.org/o> <http://example.org/x> }|1|61|\"<http://example.org/x>\" does not",
        "ASK { ?s ?p 'a' \\q }|1|18|not complete",
      })
  void a_syntax_error_has_its_line_and_column(String query, int line, int column, String detail)
      throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask(query.replace("\\n", "\n"), null));
    assertEquals(line, json.get("line").asInt(), json.toString());
    assertEquals(column, json.get("column").asInt(), json.toString());
    assertTrue(json.get("detail").asText().contains(detail), json.toString());
  }

  @Test
  void a_query_that_contradicts_itself_is_told_so() throws Exception {
    JsonNode json =
        problem(400, "query-syntax", service.ask("SELECT (?x AS ?x) { ?x ?p ?o }", null));
    assertEquals(
        "Variable used when already in-scope: ?x in (?x AS ?x)", json.get("detail").asText());
  }

  @Test
  void a_regular_expression_that_is_none_is_told_so() throws Exception {
    for (String call : List.of("REGEX('a', '(')", "REPLACE('a', '(', 'b')")) {
      JsonNode json =
          problem(400, "query-syntax", service.ask("SELECT (" + call + " AS ?x) {}", null));
      assertTrue(json.get("detail").asText().contains("Unclosed group"), json.toString());
    }
  }

  @Test
  void a_missing_prefix_is_spelled_out() throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask("ASK { ?s myo:hedge ?o }", null));
    assertTrue(
        json.get("detail").asText().contains("PREFIX myo: <https://w3id.org/myograph/ns#>"),
        json.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (MEDIAN(?o) AS ?m) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o LET (?x := 1) }",
        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s ?p ?z } LIMIT 1 } }",
        "JSON { 's': ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { << ?s ?p ?o >> ?q ?r }",
        "SELECT (CALL('java:x') AS ?c) {}",
      })
  void syntax_beyond_SPARQL_1_1_is_refused_by_name(String query) throws Exception {
    JsonNode json = problem(400, "query-syntax", service.ask(query, null));
    assertTrue(json.get("detail").asText().contains("SPARQL 1.1 only"), json.toString());
  }
}
