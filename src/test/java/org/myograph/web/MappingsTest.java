package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.myograph.web.WithMappings.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of our mapping sets and of two of others: filters, pages, formats. */
class MappingsTest {
  private static final String EXTRA = "https://w3id.org/myograph/graph/mappings-extra";

  @Test
  void mappings_are_filtered_by_set_and_by_code_at_either_end() {
    JsonNode example = get("/api/mappings?set=example");
    assertEquals(8, example.get("count").asInt(), example.toPrettyString());
    JsonNode code = get("/api/mappings?code=HP:0030833");
    assertEquals(
        Set.of("hpo", "example", "doubts"),
        new TreeSet<>(ApiUnderTest.texts(code.get("items"), "/set")));
    assertEquals("hpo", code.at("/items/0/set").asText());
    JsonNode negative = get("/api/mappings?set=doubts&code=EX:2").at("/items/0");
    assertEquals("Not", negative.get("modifier").asText());
    JsonNode first = get("/api/mappings?set=example&limit=5");
    assertEquals("/api/mappings?set=example&limit=5&offset=5", first.get("next").asText());
    JsonNode last = get(first.get("next").asText());
    assertEquals(3, last.get("items").size());
    assertTrue(last.get("next").isNull());
    JsonNode sets = get("/api/mapping-sets");
    assertTrue(
        ApiUnderTest.texts(sets.get("items"), "/name")
            .containsAll(List.of("hpo", "example", "doubts")));
  }

  @Test
  void mappings_are_the_rows_that_SPARQL_gives() throws IOException {
    String own =
        "SELECT ?s ?p ?o { ?m a <https://w3id.org/sssom/Mapping> ;"
            + " <https://w3id.org/sssom/subject_id> ?s ;"
            + " <https://w3id.org/sssom/predicate_id> ?p ;"
            + " <https://w3id.org/sssom/object_id> ?o }";
    String extra = "SELECT ?s ?p ?o { GRAPH <" + EXTRA + "/example> { ?s ?p ?o } }";
    assertEquals(sparql(own), rest("own"));
    assertEquals(8, sparql(extra).size());
    assertEquals(
        8,
        sparql(
                "SELECT ?s ?p ?o { GRAPH <"
                    + EXTRA
                    + "/example> { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } }")
            .size());
  }

  private static List<String> sparql(String query) throws IOException {
    String answer =
        WithMappings.service()
            .get("/sparql?query=" + Service.encode(query), "Accept", "text/tab-separated-values")
            .body();
    return answer
        .lines()
        .skip(1)
        .map(line -> line.replaceAll("[<>]", "").replaceFirst("\t[^\t]*[#/]", "\t"))
        .sorted()
        .toList();
  }

  private static List<String> rest(String whose) {
    Set<String> own = new TreeSet<>();
    get("/api/mapping-sets")
        .get("items")
        .forEach(set -> own.add(set.get("name").asText() + set.get("own")));
    List<String> rows = new ArrayList<>();
    JsonNode page = get("/api/mappings?limit=500");
    while (true) {
      for (JsonNode item : page.get("items")) {
        if (own.contains(item.get("set").asText() + whose.equals("own"))) {
          rows.add(
              String.join(
                  "\t",
                  item.at("/concept/iri").asText(),
                  item.get("predicate").asText(),
                  item.get("object").asText()));
        }
      }
      if (page.get("next").isNull()) {
        return rows.stream().sorted().toList();
      }
      page = get(page.get("next").asText());
    }
  }

  @Test
  void filters_of_mappings_name_what_there_is() {
    JsonNode set = ApiUnderTest.get("/api/mappings?set=nosuch");
    assertTrue(ApiUnderTest.texts(set.get("allowed"), "").contains("hpo"));
    HttpResponse<String> code = ApiUnderTest.service().get("/api/mappings?code=HP:0030834", null);
    assertEquals(404, code.statusCode());
    assertEquals(0, ApiUnderTest.json(code.body()).get("suggestions").size());
    for (String query : List.of("limit=0", "limit=501", "offset=-1", "offset=1e3", "nosuch=1")) {
      assertEquals(400, ApiUnderTest.service().get("/api/mappings?" + query, null).statusCode());
    }
    assertEquals(0, ApiUnderTest.get("/api/mappings?offset=999999&limit=500").get("items").size());
  }

  private static Set<String> all(String query, String pointer) {
    JsonNode items = get("/api/mappings?limit=500&" + query).get("items");
    assertFalse(items.isEmpty(), query);
    return new TreeSet<>(ApiUnderTest.texts(items, pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exact",
        "exactMatch",
        "EXACTMATCH",
        "skos:exactMatch",
        "http://www.w3.org/2004/02/skos/core#exactMatch"
      })
  void a_predicate_is_named_in_any_form(String name) {
    String query = "predicate=" + Service.encode(name);
    assertEquals(Set.of("exactMatch"), all(query, "/predicate"));
    JsonNode answer = get("/api/mappings?" + query);
    assertEquals("exactMatch", answer.at("/arguments/predicate").asText());
    assertEquals(get("/api/mappings?predicate=exactMatch").get("count"), answer.get("count"));
  }

  @Test
  void predicates_of_other_vocabularies_have_their_own_names() {
    for (String name : List.of("hasDbXref", "oboInOwl:hasDbXref", "hasdbxref")) {
      assertEquals(Set.of("example"), all("predicate=" + name, "/set"));
    }
    assertEquals(400, WithMappings.status("/api/mappings?predicate=Match"));
  }

  @Test
  void each_filter_keeps_what_it_says() {
    assertEquals(Set.of("EX:1"), all("subject=ex:1", "/concept/id"));
    assertEquals(Set.of("HP:0030833"), all("object=HP_0030833", "/code"));
    assertEquals(Set.of("neck-pain"), all("subject=neck-pain", "/concept/id"));
    assertEquals(Set.of("doubts", "example", "hpo"), all("object=HP:0030833", "/set"));
    assertEquals(Set.of("hpo"), all("from=Myograph&to=HPO", "/set"));
    assertEquals(
        Set.of("EX:1", "FAR:a", "FAR:b"), all("vocabulary=FAR", "/concept/id"), "at either end");
    assertEquals(Set.of("Not"), all("negative=true", "/modifier"));
    assertEquals(Set.of("null"), all("negative=FALSE", "/modifier"));
    assertEquals(
        Set.of("https://w3id.org/semapv/vocab/UnspecifiedMatching"),
        all("justification=semapv:unspecifiedMatching", "/justification"));
    assertEquals(Set.of("EX:1"), all("set=example&confidence=0.5", "/concept/id"));
    for (JsonNode row : get("/api/mappings?confidence=.95&limit=500").get("items")) {
      assertTrue(row.get("confidence").asDouble() >= 0.95, row.toString());
    }
    for (String wrong : List.of("confidence=2", "confidence=-1", "confidence=x", "negative=1")) {
      assertEquals(400, WithMappings.status("/api/mappings?" + wrong), wrong);
    }
  }

  @Test
  void a_page_of_rows_is_RDF_too() throws IOException {
    String query = "/api/mappings%s?code=HP:0030833&limit=100";
    JsonNode rows = get(String.format(query, "")).get("items");
    for (Lang lang : List.of(Lang.TURTLE, Lang.JSONLD)) {
      Model model = ModelFactory.createDefaultModel();
      String suffix = lang == Lang.TURTLE ? ".ttl" : ".jsonld";
      String body = WithMappings.service().get(String.format(query, suffix)).body();
      RDFDataMgr.read(model, new StringReader(body), "https://example.org/", lang);
      Property object = model.createProperty("https://w3id.org/sssom/object_id");
      Property modifier = model.createProperty("https://w3id.org/sssom/predicate_modifier");
      var mappings =
          model
              .listResourcesWithProperty(
                  RDF.type, model.createResource("https://w3id.org/sssom/Mapping"))
              .toList();
      assertEquals(rows.size(), mappings.size(), body);
      assertTrue(mappings.stream().allMatch(mapping -> mapping.hasProperty(object)));
      // Once as ours, once as SSSOM/RDF has it.
      assertEquals(2, model.listSubjectsWithProperty(modifier).toList().size(), body);
      var axioms = model.listResourcesWithProperty(RDF.type, OWL2.Axiom).toList();
      assertEquals(rows.size(), axioms.size(), body);
      assertTrue(axioms.stream().allMatch(axiom -> axiom.hasProperty(OWL2.annotatedTarget)));
      var negated = model.createResource("https://w3id.org/sssom/NegatedPredicate");
      assertEquals(1, model.listSubjectsWithProperty(modifier, negated).toList().size(), body);
      String ours = "https://w3id.org/myograph/mapping/hpo#NeckPain-HP_0030833";
      assertTrue(model.containsResource(model.createResource(ours)), body);
    }
  }

  @Test
  void a_code_is_resolved_by_our_mappings_first_then_by_what_others_know() {
    JsonNode own = get("/api/resolve/HP:0030833");
    assertEquals("neck-pain", own.at("/items/0/concept/id").asText());
    List<String> others = ApiUnderTest.texts(own.get("others"), "/code");
    assertTrue(others.containsAll(List.of("EX:2", "EX:3")), others.toString());
    assertEquals("Not", own.at("/others/0/modifier").asText());
    JsonNode narrower = own.at("/others/1");
    assertTrue(narrower.get("modifier").isNull());
    assertEquals("EX:2", narrower.get("code").asText());
    assertEquals("narrowMatch", narrower.get("predicate").asText());
    assertEquals("broadMatch", narrower.get("stated").asText());
    assertTrue(narrower.get("inverted").asBoolean());
    assertEquals("example", narrower.get("set").asText());
    JsonNode foreign = get("/api/resolve/EX:1");
    assertEquals(0, foreign.get("count").asInt());
    assertEquals("headache", foreign.at("/through/0/concept/id").asText());
    assertEquals("exactMatch", foreign.at("/through/0/predicate").asText());
    assertEquals("example", foreign.at("/through/0/chain/0/set").asText());
    assertEquals(404, WithMappings.status("/api/resolve/EX:404"));
  }

  @Test
  void statistics_count_ours_and_those_of_others_apart() {
    JsonNode mappings = get("/api/statistics").get("mappings");
    int rows = get("/api/mappings").get("count").asInt();
    int own = get("/api/mappings?from=Myograph").get("count").asInt();
    assertEquals(own, mappings.get("count").asInt());
    assertEquals(rows - own, mappings.at("/others/count").asInt());
    assertEquals(8, mappings.at("/others/bySet/example").asInt());
    assertEquals(2, mappings.at("/others/negative").asInt());
  }

  @Test
  void a_term_that_only_the_sets_of_others_have_is_a_term() {
    JsonNode term = get("/api/terms/EX:1");
    assertEquals("head pain", term.get("label").asText());
    JsonNode found = get("/api/search?q=ex:1");
    assertEquals("EX:1", found.at("/items/0/concept/id").asText());
  }
}
