package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.myograph.SharedData;

/** The cross-references of HPO 2023 as published; skipped where the file is not at hand. */
class ImportedMappingsRealTest {
  private static final String HPO = "data/ontologies/hp-2023-01-27.json.gz";
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    if (Beside.realOnesAreAtHand()) {
      service = Service.of(new Beside().hpo().generation());
    }
  }

  @BeforeEach
  void itIsAtHand() {
    assumeTrue(Beside.realOnesAreAtHand(), "HPO is not at hand");
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
  }

  private static JsonNode get(String call) {
    return ApiUnderTest.json(service.get("/api" + call, null).body());
  }

  @Test
  void every_cross_reference_to_a_vocabulary_is_a_row() throws IOException {
    int references = 0;
    try (InputStream in = SharedData.unpacked(HPO)) {
      for (JsonNode node : new ObjectMapper().readTree(in).at("/graphs/0/nodes")) {
        boolean live = !node.at("/meta/deprecated").asBoolean();
        if (node.path("type").asText().equals("CLASS") && live) {
          for (JsonNode reference : node.at("/meta/xrefs")) {
            references += reference.get("val").asText().startsWith("PMID:") ? 0 : 1;
          }
        }
      }
    }
    assertTrue(references > 20_000);
    assertEquals(references, get("/mappings?set=hp-2023-01-27").get("count").asInt());
    assertEquals(
        references, get("/mappings?set=hp-2023-01-27&predicate=hasDbXref").get("count").asInt());
    int umls = get("/mappings?from=HPO&to=UMLS").get("count").asInt();
    assertTrue(umls > 12_000, "" + umls);
  }

  @Test
  void codes_that_HPO_has_lead_to_its_terms_in_its_own_spelling_and_in_ours() {
    for (String code : List.of("UMLS:C0036572", "UMLS_CUI:C0036572", "C0036572")) {
      JsonNode target = get("/translate?to=HPO&steps=1&code=" + code).at("/items/0/targets/0");
      assertEquals("HP:0001250", target.get("code").asText(), code);
      assertEquals("Seizure", target.get("label").asText());
      assertEquals("relatedMatch", target.get("predicate").asText());
      assertEquals("import/hp-2023-01-27", target.at("/chain/0/set").asText());
    }
    JsonNode headache = get("/mappings?code=HP:2315&set=hp-2023-01-27");
    assertEquals(
        List.of("MESH:D006261", "SNOMEDCT:25064002", "UMLS:C0018681"),
        List.copyOf(new TreeSet<>(ApiUnderTest.texts(headache.get("items"), "/code"))));
    for (String code : List.of("MSH:D006261", "SNOMEDCT_US:25064002")) {
      JsonNode own = get("/resolve/" + code);
      assertEquals("headache", own.at("/items/0/concept/id").asText(), code);
      assertEquals("HP:0002315", own.at("/others/0/code").asText(), code);
    }
  }
}
