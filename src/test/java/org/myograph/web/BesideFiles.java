package org.myograph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.myograph.Settings;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.SearchSupplement;
import org.myograph.cli.MyographCommand;
import org.myograph.store.DiskStore;
import org.myograph.store.GenerationBuilder;

/** The project's service with files beside it that the program has imported into a store. */
final class BesideFiles implements AutoCloseable {
  private final DiskStore store;
  private final Service service;

  /**
   * @param files are imported as the names that they give
   */
  BesideFiles(Path data, List<Path> files) throws Exception {
    List<String> command = new ArrayList<>(List.of("import", "--data", data.toString()));
    files.forEach(file -> command.add(file.toString()));
    int exit = MyographCommand.commandLine(stop -> {}).execute(command.toArray(String[]::new));
    assertEquals(0, exit);
    Settings settings = Settings.of(Path.of(""));
    GenerationBuilder builder = new GenerationBuilder(settings.ontology(), settings.queries());
    SearchSupplement search = new SearchSupplement(IndexQueries.read(settings.queries()));
    store = new DiskStore(data, builder, List.of(search));
    service = Service.of(store.load());
  }

  /** The files of {@code src/test/resources/imports} that have these names. */
  static List<Path> resources(String... names) {
    return Stream.of(names).map(Path.of("src/test/resources/imports")::resolve).toList();
  }

  Service service() {
    return service;
  }

  /** The JSON of an answer that must be there. */
  JsonNode get(String call) {
    var response = service.get("/api" + call, null);
    assertEquals(200, response.statusCode(), call + " " + response.body());
    return ApiUnderTest.json(response.body());
  }

  /** The first description of a term by that import. */
  JsonNode said(String term, String ontology) {
    for (JsonNode said : get("/terms/" + Service.encode(term)).get("descriptions")) {
      if (said.get("ontology").asText().equals(ontology)) {
        return said;
      }
    }
    throw new AssertionError(ontology + " says nothing of " + term);
  }

  /** Relations as {@code part of some whole}, with {@code | …} where they hold on a condition. */
  static List<String> relations(JsonNode description) {
    List<String> texts = new ArrayList<>();
    for (JsonNode relation : description.get("relations")) {
      StringBuilder text = new StringBuilder(text(relation));
      relation.get("onlyOf").forEach(part -> text.append(" | ").append(text(part)));
      texts.add(text + " (" + relation.get("statedIn").asText() + ")");
    }
    return texts;
  }

  private static String text(JsonNode restriction) {
    JsonNode expression = restriction.get("expression");
    return Stream.of(
            restriction.at("/property/id").asText(),
            restriction.get("quantifier").asText(""),
            restriction.get("number").asText(""),
            expression.isNull() ? restriction.at("/target/id").asText() : expression.asText())
        .filter(part -> !part.isEmpty() && !part.equals("null"))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  /** Values of a description, by the id of the property: the last of several. */
  static Map<String, JsonNode> values(JsonNode description) {
    Map<String, JsonNode> values = new java.util.TreeMap<>();
    description.get("values").forEach(v -> values.put(v.at("/property/id").asText(), v));
    return values;
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }
}
