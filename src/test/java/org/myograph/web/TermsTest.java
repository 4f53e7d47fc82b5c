package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of small files that the program has imported: relations, values, releases, ids. */
class TermsTest {
  @TempDir private static Path data;
  private static BesideFiles beside;

  @BeforeAll
  static void start() throws Exception {
    beside =
        new BesideFiles(
            data,
            BesideFiles.resources(
                "terms/relations.obo",
                "terms/obsolete.owl",
                "terms/ids.owl",
                "terms/rel-first.obo",
                "terms/rel-second.obo"));
  }

  @AfterAll
  static void stop() {
    if (beside != null) {
      beside.close();
    }
  }

  @Test
  void relations_stand_with_their_labels_and_where_they_are_stated() {
    JsonNode said = beside.said("TST:0000003", "relations");
    assertEquals(
        List.of(
            "RO:0002175 NCBITaxon:9606 (annotation)",
            "BFO:0000050 some TST:0000001 (subClassOf)",
            "RO:0002202 some TST:0000005 (subClassOf)"),
        BesideFiles.relations(said));
    assertEquals("present in taxon", said.at("/relations/0/property/label").asText());
    assertEquals("whole", said.at("/relations/1/target/label").asText());
    assertEquals(
        List.of(
            "BFO:0000050 some TST:0000006 (equivalentClass)",
            "subClassOf TST:0000003 (equivalentClass)"),
        BesideFiles.relations(beside.said("TST:0000004", "relations")));
  }

  @Test
  void an_edge_that_holds_on_a_condition_is_never_shown_without_it() {
    JsonNode said = beside.said("TST:0000002", "relations");
    assertEquals(
        List.of("BFO:0000050 some TST:0000001 | RO:0002160 some NCBITaxon:32523 (subClassOf)"),
        BesideFiles.relations(said));
    assertEquals("[]", said.get("parents").toString());
    for (String way :
        List.of("/terms/TST:0000002/ancestors", "/terms/TST:0000002/hierarchical-ancestors")) {
      assertEquals(0, beside.get(way).get("count").asInt(), way);
    }
  }

  @Test
  void values_stand_with_their_datatypes() {
    Map<String, JsonNode> values = BesideFiles.values(beside.said("TST:0000003", "relations"));
    assertEquals("2020-01-01", values.get("date").get("value").asText());
    assertEquals(
        "http://www.w3.org/2001/XMLSchema#date", values.get("date").get("datatype").asText());
    assertEquals("A remark.", values.get("comment").get("value").asText());
  }

  @Test
  void parts_are_found_from_the_whole_and_wholes_from_the_part_as_OLS_does() {
    assertEquals(
        List.of("TST:0000001 1", "TST:0000005 1"), walked("TST:0000003", "hierarchical-ancestors"));
    assertEquals(
        List.of("TST:0000003 1", "TST:0000006 1", "TST:0000004 2"),
        walked("TST:0000001", "hierarchical-descendants"));
    assertEquals(
        List.of("TST:0000003 1", "TST:0000004 2"),
        walked("TST:0000005", "hierarchical-descendants"));
    assertEquals(List.of(), walked("TST:0000005", "hierarchical-descendants?through=part-of"));
    assertEquals(
        List.of("TST:0000003 1", "TST:0000006 1"),
        walked("TST:0000001", "hierarchical-descendants?direct=true"));
  }

  private static List<String> walked(String term, String way) {
    List<String> found = new ArrayList<>();
    beside
        .get("/terms/" + term + "/" + way)
        .get("items")
        .forEach(i -> found.add(i.at("/term/id").asText() + " " + i.get("distance").asInt()));
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "BelowObsoleteClass, true, ",
    "Orphanet:999991, true, Orphanet:999992",
    "Orphanet:999992, false, ",
    "OnlyReason, true, Orphanet:999992",
    "OnlyLabel, true, ",
    "UnderscoredLabel, true, ",
    "InCapitals, true, ",
    "DeprecatedType, true, ",
    "Denied, false, ",
    "HasTheWord, false, ",
    "BeginsAlike, false, "
  })
  void a_term_is_obsolete_by_any_convention_of_the_field(
      String id, boolean obsolete, String replacement) {
    JsonNode term = beside.get("/terms/" + id);
    assertEquals(obsolete, term.get("obsolete").asBoolean(), term.toPrettyString());
    assertEquals(replacement == null ? "" : replacement, term.at("/replacedBy/0/id").asText());
  }

  @Test
  void the_newest_release_decides_and_the_older_one_is_told() {
    for (String old : List.of("REL:0000002", "REL:0000003")) {
      JsonNode term = beside.get("/terms/" + old);
      assertTrue(term.get("obsolete").asBoolean(), old);
      assertEquals("REL:0000001", term.at("/replacedBy/0/id").asText(), old);
      assertEquals("[\"rel-first (2015-04-13)\"]", term.get("currentIn").toString());
      assertEquals("[\"rel-second\",\"rel-first\"]", term.get("ontologies").toString());
      assertEquals("2023-01-27", term.at("/descriptions/0/issued").asText());
      assertEquals("current", term.at("/descriptions/1/standing").asText());
      String note = beside.get("/terms/" + old + "/ancestors").get("note").asText();
      assertTrue(note.contains("obsolete in rel-second"), note);
      assertTrue(note.contains("still current in rel-first (2015-04-13)"), note);
    }
  }

  @Test
  void a_label_that_changed_between_releases_is_told() {
    JsonNode term = beside.get("/terms/REL:0000001");
    assertEquals("pain renamed", term.get("label").asText());
    assertEquals("pain of one kind", term.at("/descriptions/1/label").asText());
    JsonNode hit = beside.get("/search?q=releasesample&vocabulary=REL").at("/items/0");
    assertEquals("pain renamed", hit.at("/concept/label").asText());
    assertEquals("[\"rel-second\",\"rel-first\"]", hit.get("ontologies").toString());
    JsonNode gone = beside.get("/search?q=releasesample%20gone&vocabulary=REL").at("/items/0");
    assertEquals("REL:0000002", gone.at("/concept/id").asText());
    assertTrue(gone.get("obsolete").asBoolean());
    assertEquals("REL:0000001", gone.at("/replacedBy/0/id").asText());
  }

  @Test
  void of_several_editions_the_newest_is_meant_and_named_as_it_calls_itself() {
    JsonNode answer = beside.get("/ontologies?ontology=rel");
    assertEquals(1, answer.get("count").asInt());
    assertEquals("rel-second", answer.at("/items/0/name").asText());
    assertEquals("Ontology of releases", answer.at("/items/0/title").asText());
    assertEquals("2023-01-27", answer.at("/items/0/issued").asText());
  }

  /** What search, terms and ancestors give out as an id. */
  @Test
  void every_id_that_is_given_out_is_taken_and_means_the_same() {
    Map<String, String> given = new TreeMap<>();
    for (String words : List.of("idsample", "releasesample", "piece", "whole", "bud")) {
      collect(beside.get("/search?limit=100&q=" + words), given);
    }
    assertTrue(given.size() > 12, given.toString());
    for (String id : List.copyOf(given.keySet())) {
      String path = "/terms/" + Service.encode(id);
      collect(beside.get(path), given);
      for (String way :
          List.of(
              "ancestors",
              "descendants",
              "siblings",
              "hierarchical-ancestors",
              "hierarchical-descendants")) {
        collect(beside.get(path + "/" + way), given);
      }
    }
    assertEquals("https://purl.example.org/GCS_drugfrequency_7", given.get("GCS_drugfrequency_7"));
    assertEquals("http://example.org/ids.owl#Only_fr", given.get("Only_fr"));
    assertTrue(given.containsKey("Undeclared_parent"), given.toString());
    assertTrue(given.containsKey("NCBITaxon_Union:0000001"), given.toString());
    assertFalse(given.containsKey("EX:0001"), given.toString());
    given.forEach(
        (id, iri) ->
            assertEquals(iri, beside.get("/terms/" + Service.encode(id)).get("iri").asText(), id));
  }

  /**
   * All {@code {"id", "iri", "label"}} of terms of others, wherever they stand, and codes of rows.
   */
  private static void collect(JsonNode json, Map<String, String> given) {
    if (json.has("id") && json.has("iri") && json.has("label")) {
      String iri = json.get("iri").asText();
      if (!iri.startsWith("https://w3id.org/myograph/")) {
        given.put(json.get("id").asText(), iri);
      }
    }
    if (json.path("code").isTextual() && json.path("term").isTextual()) {
      given.put(json.get("code").asText(), json.get("term").asText());
    }
    json.forEach(part -> collect(part, given));
  }

  @Test
  void a_fragment_is_no_prefix_and_its_vocabulary_is_its_ontology() {
    JsonNode hit = beside.get("/search?q=idsample%20douleur%20au%20cou").at("/items/0");
    assertEquals("Only_fr", hit.at("/concept/id").asText());
    assertEquals("ids", hit.get("vocabulary").asText());
  }
}
