package org.myograph.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myograph.web.Service;

/** An answer without rows says why, where it can be known. */
class EmptyReasonTest {
  private static final String NS = "https://w3id.org/myograph/ns#";
  private static final String ID = "https://w3id.org/myograph/id/";
  private static final String PREFIXES =
      "PREFIX myo: <"
          + NS
          + "> PREFIX id: <"
          + ID
          + "> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " PREFIX obo: <http://purl.obolibrary.org/obo/>"
          + " PREFIX g: <https://w3id.org/myograph/graph/> ";
  private static final String CONCEPTS =
      "id:NeckSpasm a skos:Concept ; rdfs:label \"neck spasm\"@en ; rdfs:subClassOf myo:Condition ;"
          + " myo:hasSymptom id:NeckPain . id:NeckPain a skos:Concept ; rdfs:label \"neck pain\"@en ."
          + " myo:Condition a <http://www.w3.org/2002/07/owl#Class> ; rdfs:label \"condition\"@en .";
  private static final String IMPORTED =
      "obo:HP_0000001 obo:IAO_0000115 \"All of it.\" ; rdfs:label \"All\" .";

  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.trig(
                "g",
                PREFIXES
                    + CONCEPTS
                    + IMPORTED
                    + " g:concepts { "
                    + CONCEPTS
                    + " } <https://w3id.org/myograph/graph/import/hp> { "
                    + IMPORTED
                    + " }"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Optional<String> reason(String query) {
    HttpResponse<String> response = service.ask(PREFIXES + query, null);
    assertEquals(200, response.statusCode(), response.body());
    return response.headers().firstValue("Empty-Reason");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s myo:hasSymtom ?o } | <NS:hasSymtom> | <NS:hasSymptom>",
        "SELECT * { ?s myo:hassymptom ?o } | <NS:hassymptom> | <NS:hasSymptom>",
        "SELECT * { ?s id:hasSymptom ?o } | <ID:hasSymptom> | <NS:hasSymptom>",
        "SELECT * { id:neck-spasm myo:hasSymptom ?o } | <ID:neck-spasm> | <ID:NeckSpasm>",
        "SELECT * { ?s myo:hasSymptom id:neck-pain } | <ID:neck-pain> | <ID:NeckPain>",
        "SELECT * { ?s a myo:condition } | <NS:condition> | <NS:Condition>",
        "SELECT * { ?s rdfs:label 'neck pain' } | \"neck pain\" | \"neck pain\"@en",
        "SELECT * { ?s rdfs:label 'Neck Pain'@en } | \"Neck Pain\"@en | \"neck pain\"@en",
        "SELECT * { ?s rdfs:label 'All'@en } | \"All\"@en | \"All\"",
        "SELECT * { ?s rdfs:label ?l FILTER (?l = 'neck pain') } | \"neck pain\" | \"neck pain\"@en",
        "SELECT * { VALUES ?s { id:Neck_Pain } ?s rdfs:label ?l } | <ID:Neck_Pain> | <ID:NeckPain>",
        "SELECT * { id:NeckSpasm myo:hasSymptom/rdfs:lable ?o } | <http://www.w3.org/2000/01/rdf-schema#lable> | <http://www.w3.org/2000/01/rdf-schema#label>",
        "SELECT * { GRAPH g:concept { ?s ?p ?o } } | <https://w3id.org/myograph/graph/concept> | <https://w3id.org/myograph/graph/concepts>",
        "SELECT * FROM g:concept { ?s ?p ?o } | <https://w3id.org/myograph/graph/concept> | <https://w3id.org/myograph/graph/concepts>",
        "SELECT (COUNT(*) AS ?n) { ?s myo:hasSymtom ?o } | <NS:hasSymtom> | <NS:hasSymptom>",
        "ASK { id:NeckSpasm myo:hasSymtom id:NeckPain } | <NS:hasSymtom> | <NS:hasSymptom>",
        "CONSTRUCT WHERE { ?s myo:hasSymtom ?o } | <NS:hasSymtom> | <NS:hasSymptom>",
        "DESCRIBE id:neck-pain | <ID:neck-pain> | <ID:NeckPain>",
      })
  void a_name_that_is_not_there_is_told_with_the_one_that_was_meant(
      String query, String term, String suggestion) {
    String told = reason(query).orElseThrow();
    assertTrue(told.contains(";term=" + quoted(term)), told);
    assertTrue(told.contains(";suggestion=" + quoted(suggestion)), told);
  }

  private static String quoted(String term) {
    String full = term.replace("<NS:", "<" + NS).replace("<ID:", "<" + ID);
    return '"' + full.replace("\"", "\\\"") + '"';
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s obo:IAO_0000116 ?o }",
        "SELECT * { obo:HP_0000002 ?p ?o }",
        "SELECT * { ?s myo:isOlderThanAnything ?o }",
        "SELECT * { ?s rdfs:label 'a name that nothing has'@en }",
      })
  void what_nothing_is_near_to_is_told_without_a_guess(String query) {
    String told = reason(query).orElseThrow();
    assertTrue(told.startsWith("\"No triple"), told);
    assertFalse(told.contains("suggestion"), told);
  }

  @Test
  void a_pattern_that_matches_nothing_though_its_names_are_known_is_told() {
    String told = reason("SELECT * { id:NeckPain myo:hasSymptom ?o }").orElseThrow();
    assertTrue(
        told.startsWith("\"No triple has the subject id:NeckPain and the predicate myo:hasSymptom"),
        told);
    told = reason("SELECT * { ?s a myo:Condition }").orElseThrow();
    assertTrue(told.contains("rdfs:subClassOf"), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s obo:IAO_0000115 'All of it.' . ?s myo:hasSymptom ?o }",
        "SELECT * { ?s rdfs:label ?l FILTER (STRLEN(?l) > 100) }",
        "SELECT * { ?s rdfs:label ?l OPTIONAL { ?s myo:none ?n } FILTER (BOUND(?n)) }",
        "SELECT * { ?s rdfs:label ?l FILTER EXISTS { ?s myo:none ?n } }",
        "SELECT * { GRAPH ?g { ?s obo:IAO_0000115 ?d } FILTER (?g = g:concepts) ?s myo:hasSymptom ?o }",
        "SELECT * { ?s rdfs:label ?l } LIMIT 0",
        "ASK { FILTER (1 = 2) }",
      })
  void what_is_there_is_never_said_to_be_missing(String query) {
    assertEquals(Optional.empty(), reason(query).filter(told -> !told.contains("g:concepts")));
  }

  @Test
  void an_answer_with_rows_gives_no_reasons() {
    assertEquals(Optional.empty(), reason("SELECT * { ?s myo:hasSymptom ?o }"));
    assertEquals(
        Optional.empty(),
        reason("SELECT * { { ?s myo:hasSymptom ?o } UNION { ?s myo:hasSymtom ?o } }"));
    assertEquals(Optional.empty(), reason("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
  }

  @Test
  void the_header_is_plain_ASCII_whatever_the_query_holds() {
    String told = reason("SELECT * { ?s rdfs:label 'a\\r\\nb \\u00e9 \\\"' }").orElseThrow();
    assertTrue(told.chars().allMatch(c -> c >= 0x20 && c < 0x7f), told);
    assertTrue(told.contains("%C3%A9"), told);
  }
}
