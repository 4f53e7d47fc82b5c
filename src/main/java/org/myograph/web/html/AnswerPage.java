package org.myograph.web.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.myograph.web.page.Addresses;
import org.myograph.web.template.Templates;

/** Shows an answer's JSON as a page. Whatever the JSON says stands on the page too. */
public final class AnswerPage {
  /** The templates that it needs. */
  public static final List<String> TEMPLATES = List.of("answer", "catalogue");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Told elsewhere on the page, or by the page itself. */
  private static final Set<String> APART =
      Set.of("lookup", "label", "arguments", "count", "items", "next", "query");

  private final Templates templates;
  private final Addresses addresses;
  private final Function<String, Optional<String>> summaries;

  /** A form of the same answer for programs. */
  public record FormLink(String label, String type, String href) {}

  /**
   * @param summaries what a look-up or resource of that name gives, in words
   */
  public AnswerPage(
      Templates templates, Addresses addresses, Function<String, Optional<String>> summaries) {
    this.templates = templates;
    this.addresses = addresses;
    this.summaries = summaries;
  }

  /**
   * The page.
   *
   * @param json an object
   * @param path encoded, below the service's root, with its query
   * @param forms the same answer for programs
   * @param imported whether an imported ontology describes the thing with that IRI
   */
  public byte[] of(byte[] json, String path, List<FormLink> forms, Predicate<String> imported) {
    JsonNode tree = read(json);
    AnswerView view = new AnswerView(addresses, imported);
    Map<String, Object> model = new HashMap<>();
    model.put("base", addresses.at(""));
    model.put("title", title(tree, path));
    model.put("path", decoded(path));
    model.put("forms", forms);
    model.put("arguments", view.facts(tree.path("arguments"), Set.of()));
    if (tree.has("count")) {
      model.put("count", tree.get("count").asInt());
    }
    if (tree.has("items")) {
      model.put("items", view.shown(tree.get("items")));
      model.put("empty", tree.get("items").isEmpty());
    }
    model.put("rest", view.facts(tree, APART));
    put(model, "next", tree);
    put(model, "query", tree);
    if (tree.path("lookup").asText().equals("search")) {
      model.put("words", tree.path("arguments").path("q").asText());
    }
    return templates.render("answer", model);
  }

  /** The list of look-ups. */
  public byte[] catalogue(byte[] json) {
    JsonNode tree = read(json);
    Map<String, Object> model = new HashMap<>();
    model.put("base", addresses.at(""));
    model.put("title", "Look-ups");
    model.put("lookups", lookups(tree.path("lookups")));
    model.put("resources", lookups(tree.path("resources")));
    return templates.render("catalogue", model);
  }

  private static List<Map<String, Object>> lookups(JsonNode list) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (JsonNode one : list) {
      Map<String, Object> entry = new HashMap<>();
      for (String key : List.of("path", "summary", "example", "query", "description")) {
        put(entry, key, one);
      }
      List<String> questions = new ArrayList<>();
      one.path("questions").forEach(question -> questions.add(question.asText()));
      entry.put("questions", questions);
      List<Map<String, Object>> parameters = new ArrayList<>();
      for (JsonNode parameter : one.path("parameters")) {
        parameters.add(
            Map.of(
                "name", parameter.path("name").asText(),
                "about", parameter.path("about").asText(),
                "required", parameter.path("required").asBoolean()));
      }
      entry.put("parameters", parameters);
      all.add(entry);
    }
    return all;
  }

  private String title(JsonNode tree, String path) {
    if (tree.hasNonNull("lookup")) {
      Optional<String> summary = summaries.apply(tree.get("lookup").asText());
      if (summary.isPresent()) {
        return summary.get();
      }
    }
    return tree.hasNonNull("label") ? tree.get("label").asText() : decoded(path);
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void put(Map<String, Object> model, String key, JsonNode tree) {
    if (tree.hasNonNull(key)) {
      model.put(key, tree.get(key).asText());
    }
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
