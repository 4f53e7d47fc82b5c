package org.myograph.web.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.myograph.web.page.Addresses;

/**
 * The tree of an answer as its template takes it: each part is a map whose {@code kind} says how it
 * is shown ({@code text}, {@code link}, {@code list}, {@code table}, {@code facts}, {@code claim}).
 */
final class AnswerView {
  private static final Set<String> NAME = Set.of("id", "iri", "label");

  /** More of them do not fit a page. */
  private static final int MOST_COLUMNS = 5;

  private static final Set<String> ON_CARD =
      Set.of("id", "iri", "statement", "polarity", "hedge", "cue", "when", "statedFor", "evidence");

  private final Addresses addresses;
  private final Predicate<String> imported;

  AnswerView(Addresses addresses, Predicate<String> imported) {
    this.addresses = addresses;
    this.imported = imported;
  }

  /** The members of an object but those named, with what is empty left out. */
  List<Map<String, Object>> facts(JsonNode object, Set<String> apart) {
    List<Map<String, Object>> facts = new ArrayList<>();
    object
        .properties()
        .forEach(
            member -> {
              if (!apart.contains(member.getKey()) && !isEmpty(member.getValue())) {
                Map<String, Object> fact = new HashMap<>();
                fact.put("name", words(member.getKey()));
                fact.put("value", shown(member.getValue()));
                facts.add(fact);
              }
            });
    return facts;
  }

  /** One part; not null and not empty. */
  Map<String, Object> shown(JsonNode node) {
    if (node.isArray()) {
      Optional<Map<String, Object>> table = table(node);
      if (table.isPresent()) {
        return table.get();
      }
      List<Object> parts = new ArrayList<>();
      node.forEach(part -> parts.add(shown(part)));
      return Map.of("kind", "list", "parts", parts, "inline", isInline(node));
    }
    if (!node.isObject()) {
      return scalar(node);
    }
    if (node.hasNonNull("statement") && node.hasNonNull("polarity")) {
      return claim(node);
    }
    boolean named = node.hasNonNull("iri") && (node.hasNonNull("label") || node.hasNonNull("id"));
    List<Map<String, Object>> facts = facts(node, named ? NAME : Set.of());
    if (!named) {
      return Map.of("kind", "facts", "facts", facts);
    }
    Map<String, Object> link = link(node);
    return facts.isEmpty() ? link : Map.of("kind", "facts", "head", link, "facts", facts);
  }

  /** What has few columns, and in each cell a text or a name. */
  private Optional<Map<String, Object>> table(JsonNode array) {
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode row : array) {
      if (!row.isObject() || isName(row)) {
        return Optional.empty();
      }
      for (Map.Entry<String, JsonNode> cell : row.properties()) {
        if (cell.getValue().isContainerNode() && !isName(cell.getValue())) {
          return Optional.empty();
        }
        if (!isEmpty(cell.getValue())) {
          columns.add(cell.getKey());
        }
      }
    }
    if (array.size() < 2 || columns.size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<Object>> rows = new ArrayList<>();
    for (JsonNode row : array) {
      List<Object> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(
            isEmpty(row.path(column))
                ? Map.of("kind", "text", "text", "")
                : shown(row.get(column)));
      }
      rows.add(cells);
    }
    List<String> heads = columns.stream().map(AnswerView::words).toList();
    return Optional.of(Map.of("kind", "table", "heads", heads, "rows", rows));
  }

  private Map<String, Object> scalar(JsonNode node) {
    String text = node.isBoolean() ? (node.asBoolean() ? "yes" : "no") : node.asText();
    String href = node.isTextual() ? href(text) : null;
    return href == null
        ? Map.of("kind", "text", "text", text)
        : Map.of("kind", "link", "text", text, "href", href);
  }

  private String href(String text) {
    if ((text.equals("/api") || text.startsWith("/api/")) && !text.contains("{")) {
      return text; // As the service itself writes its own addresses.
    }
    boolean address = text.startsWith("http://") || text.startsWith("https://");
    return address && text.indexOf(' ') < 0 && !text.contains("{") ? to(text) : null;
  }

  /** An imported term's place is ours; what we name ourselves has a page; the rest is elsewhere. */
  private String to(String iri) {
    if (!Addresses.isOurs(iri) && imported.test(iri)) {
      return addresses.at("/api/terms/" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
    }
    return addresses.link(iri);
  }

  private Map<String, Object> link(JsonNode named) {
    String text = named.path(named.hasNonNull("label") ? "label" : "id").asText();
    String id = named.path("id").asText("");
    String href = to(named.path("iri").asText());
    Map<String, Object> link = new HashMap<>();
    link.put("kind", href == null ? "text" : "link");
    link.put("text", text);
    link.put("href", href);
    if (!id.isEmpty() && !id.equals(text)) {
      link.put("id", id);
    }
    return link;
  }

  /** As the other pages show claims (parts.ftl). */
  private Map<String, Object> claim(JsonNode node) {
    Map<String, Object> claim = new HashMap<>();
    claim.put("kind", "claim");
    claim.put("statement", node.get("statement").asText());
    claim.put("polarity", node.get("polarity").asText());
    claim.put("href", node.hasNonNull("iri") ? to(node.get("iri").asText()) : null);
    if (node.hasNonNull("hedge")) {
      claim.put("hedge", Map.of("text", words(node.get("hedge").asText())));
    }
    if (node.hasNonNull("cue")) {
      claim.put("cue", node.get("cue").asText());
    }
    if (node.path("statedFor").isObject()) {
      claim.put("statedFor", link(node.get("statedFor")));
    }
    List<Object> when = new ArrayList<>();
    node.path("when").path("anyOf").forEach(condition -> when.add(link(condition)));
    claim.put("when", when);
    List<Object> places = new ArrayList<>();
    node.path("evidence").forEach(place -> places.add(place(place)));
    claim.put("places", places);
    claim.put("rest", facts(node, ON_CARD));
    return claim;
  }

  private Map<String, Object> place(JsonNode node) {
    String article = node.path("article").asText();
    Map<String, Object> place = new HashMap<>();
    place.put("role", node.path("role").asText());
    place.put("start", node.path("start").asInt());
    place.put("end", node.path("end").asInt());
    place.put(
        "section",
        Map.of(
            "text",
            article + ", " + node.path("section").asText(),
            "href",
            addresses.at("/article/" + URLEncoder.encode(article, StandardCharsets.UTF_8))));
    if (node.hasNonNull("text")) {
      place.put("words", node.get("text").asText());
    }
    return place;
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isNull() || node.isMissingNode() || node.isContainerNode() && node.isEmpty();
  }

  /** Whether the parts are short enough for one line. */
  private static boolean isInline(JsonNode array) {
    for (JsonNode part : array) {
      if (part.isContainerNode() && !isName(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(JsonNode node) {
    return node.isObject()
        && node.hasNonNull("iri")
        && node.properties().stream().allMatch(member -> NAME.contains(member.getKey()));
  }

  /** {@code statedFor} becomes "stated for". */
  private static String words(String key) {
    return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
