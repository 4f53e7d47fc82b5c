package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.RunningService;
import org.myograph.Settings;

/** Translations and mappings with two mapping sets of others beside ours, one of them packed. */
class TranslateTest {
  private static final Path SETS = Path.of("src/test/resources/sssom");
  private static final String EXTRA = "https://w3id.org/myograph/graph/mappings-extra";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir private static Path folder;
  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    Path packed = folder.resolve("example.sssom.tsv.gz");
    try (InputStream in = Files.newInputStream(SETS.resolve("example.sssom.tsv"));
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      in.transferTo(out);
    }
    Settings own = Settings.of(Path.of(""));
    service =
        RunningService.start(
            new Settings(
                own.ontology(),
                own.queries(),
                own.config(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(folder, SETS.resolve("doubts.sssom.tsv"))));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode get(String pathAndQuery) {
    try {
      HttpResponse<String> answer = service.get(pathAndQuery);
      assertEquals(200, answer.statusCode(), answer.body());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Target's code to what its chain comes to. */
  private static Map<String, String> targets(String query) {
    Map<String, String> targets = new LinkedHashMap<>();
    JsonNode answer = get("/api/translate?" + query);
    assertEquals(1, answer.at("/items").size(), answer.toPrettyString());
    answer
        .at("/items/0/targets")
        .forEach(t -> targets.put(t.get("code").asText(), t.get("predicate").asText()));
    return targets;
  }

  @Test
  void a_code_goes_through_a_concept_of_ours_with_the_chain_told() {
    JsonNode answer = get("/api/translate?code=hp:0030833&to=MeSH,snomed-ct");
    JsonNode mesh = answer.at("/items/0/targets/0");
    assertEquals("MESH:D019547", mesh.get("code").asText());
    assertEquals("exactMatch", mesh.get("predicate").asText());
    assertEquals(2, mesh.get("chain").size());
    assertEquals("HP:0030833", mesh.at("/chain/0/from").asText());
    assertEquals("myo:NeckPain", mesh.at("/chain/0/to").asText());
    assertEquals("hpo", mesh.at("/chain/0/set").asText());
    assertTrue(mesh.at("/chain/0/inverted").asBoolean());
    assertFalse(mesh.at("/chain/1/inverted").asBoolean());
    assertEquals("SNOMEDCT:81680005", answer.at("/items/0/targets/1/code").asText());
    assertTrue(answer.at("/sets/mesh/own").asBoolean());
    assertEquals(List.of("MeSH", "SNOMED CT"), texts(answer.at("/arguments/to")));
  }

  @Test
  void our_concepts_are_codes_too_by_any_of_their_names() {
    for (String name :
        List.of("neck-pain", "myo:NeckPain", "https:%2F%2Fw3id.org%2Fmyograph%2Fid%2FNeckPain")) {
      assertEquals(Map.of("MESH:D019547", "exactMatch"), targets("code=" + name + "&to=MeSH"));
    }
    assertEquals(Map.of("myo:NeckPain", "exactMatch"), targets("code=MESH:D019547&to=Myograph"));
  }

  @Test
  void a_broad_match_is_narrow_from_the_other_end() {
    // Ours: neck pain broadMatch HP:0046506, neck pain exactMatch MESH:D019547.
    assertEquals("narrowMatch", targets("code=HP:0046506&to=MeSH").get("MESH:D019547"));
    assertEquals("broadMatch", targets("code=MESH:D019547&to=HPO").get("HP:0046506"));
  }

  @Test
  void what_goes_through_a_close_match_is_never_exact() {
    // Ours: neck pain closeMatch ICD10:M54.2 and ICD11:ME84.0.
    assertEquals("closeMatch", targets("code=ICD10:M54.2&to=MeSH").get("MESH:D019547"));
    assertEquals("relatedMatch", targets("code=ICD10:M54.2&to=ICD-11%20MMS").get("ICD11:ME84.0"));
    JsonNode chain =
        get("/api/translate?code=ICD10:M54.2&to=ICD-11%20MMS").at("/items/0/targets/0");
    assertEquals("closeMatch", chain.get("weakest").asText());
  }

  @Test
  void sets_of_others_lead_on_and_their_codes_are_ours_where_the_vocabulary_is() {
    assertEquals(Map.of("MESH:D019547", "exactMatch"), targets("code=EX:5&to=MeSH"));
    assertEquals(
        Map.of("HP:0030833", "exactMatch"),
        targets("code=EX:5&to=HPO&steps=3&predicates=closeMatch"));
    assertEquals("relatedMatch", targets("code=EX:4&to=SNOMED%20CT").get("SNOMEDCT:81680005"));
    JsonNode answer = get("/api/translate?code=EX:1&to=HPO");
    assertFalse(answer.at("/sets/example/own").asBoolean());
    assertEquals("7", answer.at("/sets/example/version").asText());
    assertEquals(
        "https://creativecommons.org/publicdomain/zero/1.0/",
        answer.at("/sets/example/licence").asText());
    assertEquals("head pain", answer.at("/items/0/term/label").asText());
  }

  @Test
  void no_chain_is_longer_than_was_asked_for() {
    assertEquals(Map.of("FAR:a", "closeMatch"), targets("code=EX:1&to=FAR&steps=1"));
    assertEquals(
        Map.of("FAR:a", "closeMatch", "FAR:b", "relatedMatch"),
        targets("code=EX:1&to=FAR&steps=2"));
    assertEquals(Map.of(), targets("code=EX:9&to=HPO&steps=3"));
    assertEquals("relatedMatch", targets("code=EX:9&to=HPO&steps=4").get("HP:0002315"));
  }

  @Test
  void siblings_below_a_broader_term_are_no_translation() {
    // EX:2 has the broader HP:0030833, which EX:3 is broader than.
    assertEquals("narrowMatch", targets("code=EX:3&to=HPO").get("HP:0030833"));
    assertFalse(targets("code=EX:3&to=EX&steps=4").containsKey("EX:2"));
  }

  @Test
  void only_what_is_close_enough_is_given() {
    assertEquals(Map.of(), targets("code=EX:1&to=FAR&predicates=exactMatch"));
    assertEquals(Map.of("FAR:a", "closeMatch"), targets("code=EX:1&to=FAR&predicates=closeMatch"));
  }

  @Test
  void a_negative_mapping_blocks_the_chains_that_contradict_it() {
    JsonNode item = get("/api/translate?code=HP:0002315&to=MeSH").at("/items/0");
    assertEquals(0, item.get("targets").size(), item.toPrettyString());
    JsonNode blocked = item.at("/blocked/0");
    assertEquals("MESH:D006261", blocked.get("code").asText());
    assertEquals("exactMatch", blocked.get("predicate").asText());
    assertEquals("doubts", blocked.at("/by/set").asText());
    assertEquals("an example of a doubt", blocked.at("/by/comment").asText());
    // From the other end it is the same.
    JsonNode back = get("/api/translate?code=MESH:D006261&to=HPO").at("/items/0");
    assertFalse(texts(back.get("targets"), "code").contains("HP:0002315"));
    assertTrue(texts(back.get("blocked"), "code").contains("HP:0002315"));
    // The concept between them is untouched, and so is a part that only goes through it.
    assertEquals(Map.of("MESH:D006261", "exactMatch"), targets("code=headache&to=MeSH"));
    // EX:1 → HP:0002315 → headache → MESH:D006261 holds the contradiction in its second part.
    JsonNode longer = get("/api/translate?code=EX:1&to=MeSH&steps=3").at("/items/0");
    assertEquals(0, longer.get("targets").size());
    assertEquals("MESH:D006261", longer.at("/blocked/0/code").asText());
    // Not related: the positive row of another set between the same terms is no step.
    assertEquals(Map.of(), targets("code=EX:2&to=HPO"));
  }

  @Test
  void a_thousand_codes_are_one_call_and_one_more_is_too_many() throws IOException {
    List<String> codes = new ArrayList<>(List.of("HP:0030833", "neck-pain", "HP:0030834"));
    IntStream.range(0, 997).forEach(i -> codes.add("NO:" + i));
    HttpResponse<String> answer =
        post("/api/translate", "application/json", body(codes, "\"MeSH\""));
    assertEquals(200, answer.statusCode());
    JsonNode json = JSON.readTree(answer.body());
    assertEquals(1_000, json.get("count").asInt());
    assertEquals(2, json.get("items").size());
    assertEquals(998, json.get("unknown").size());
    assertEquals("HP:0030834", json.at("/unknown/0/code").asText());
    assertEquals("HP:0030833", json.at("/unknown/0/near/0/code").asText());
    codes.add("HP:0002315");
    HttpResponse<String> refused = post("/api/translate", "application/json", body(codes, "\"*\""));
    assertEquals(413, refused.statusCode());
    assertEquals(1_000, JSON.readTree(refused.body()).get("most").asInt());
    assertTrue(refused.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
  }

  private static String body(List<String> codes, String to) throws IOException {
    return "{\"codes\": " + JSON.writeValueAsString(codes) + ", \"to\": " + to + "}";
  }

  @Test
  void a_table_in_and_a_table_out() {
    String lines = "code\r\nHP:0030833\r\n\r\n\"neck-pain\"\r\nHP:0030834\r\n";
    for (String type : List.of("text/csv", "text/plain; charset=UTF-8")) {
      HttpResponse<String> answer =
          post("/api/translate?to=MeSH", type, lines, "Accept", "text/csv");
      assertEquals(200, answer.statusCode(), answer.body());
      List<List<String>> table = CsvReader.read(answer.body());
      assertEquals(
          List.of(
              "HP:0030833",
              "target",
              "MESH:D019547",
              "Neck Pain",
              "MeSH",
              "exactMatch",
              "exactMatch",
              "HP:0030833 exactMatch myo:NeckPain exactMatch MESH:D019547",
              "hpo mesh"),
          table.get(1));
      assertEquals(List.of("HP:0030834", "unknown"), table.get(table.size() - 1).subList(0, 2));
    }
    HttpResponse<String> tsv = post("/api/translate.tsv?to=MeSH", "text/csv", "headache");
    assertTrue(tsv.body().startsWith("code\tstatus\ttarget\t"), tsv.body());
    HttpResponse<String> blocked = post("/api/translate.csv?to=MeSH", "text/csv", "HP:0002315");
    assertTrue(blocked.body().contains("HP:0002315,blocked,MESH:D006261"), blocked.body());
  }

  @Test
  void the_answer_keeps_the_schema_of_the_OpenAPI_document() throws IOException {
    JsonNode document = get("/api/openapi.json");
    JsonNode post = document.at("/paths/~1translate/post");
    String request = post.at("/requestBody/content/application~1json/example").toString();
    JsonNode schema = post.at("/responses/200/content/application~1json/schema");
    String answer = post("/api/translate", "application/json", request).body();
    new SchemaCheck(document).check(schema, JSON.readTree(answer), "translate");
    JsonNode body = post.at("/requestBody/content/application~1json/schema");
    new SchemaCheck(document).check(body, JSON.readTree(request), "request");
    assertFalse(JSON.readTree(answer).at("/items").isEmpty());
    Set<String> listed = new TreeSet<>(texts(get("/api").get("resources"), "path"));
    assertTrue(listed.containsAll(Set.of("/api/translate", "/api/mappings", "/api/mapping-sets")));
  }

  @Test
  void mappings_are_filtered_by_set_and_by_code_at_either_end() {
    JsonNode example = get("/api/mappings?set=example");
    assertEquals(8, example.get("count").asInt(), example.toPrettyString());
    JsonNode code = get("/api/mappings?code=HP:0030833");
    assertEquals(
        Set.of("hpo", "example", "doubts"), new TreeSet<>(texts(code.get("items"), "set")));
    assertEquals("hpo", code.at("/items/0/set").asText());
    JsonNode negative = get("/api/mappings?set=doubts&code=EX:2").at("/items/0");
    assertEquals("Not", negative.get("modifier").asText());
    JsonNode first = get("/api/mappings?set=example&limit=5");
    assertEquals("/api/mappings?set=example&limit=5&offset=5", first.get("next").asText());
    JsonNode last = get(first.get("next").asText());
    assertEquals(3, last.get("items").size());
    assertTrue(last.get("next").isNull());
    JsonNode sets = get("/api/mapping-sets");
    assertTrue(texts(sets.get("items"), "name").containsAll(List.of("hpo", "example", "doubts")));
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
        service
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

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static List<String> texts(JsonNode list, String key) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.get(key).asText()));
    return texts;
  }
}
