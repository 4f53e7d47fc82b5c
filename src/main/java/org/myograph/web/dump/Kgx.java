package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.myograph.store.Names;

/**
 * Nodes or edges as Biolink tools exchange them (KGX format: TSV, or one JSON object a line). What
 * is a node and what an edge, the queries say. Besides Biolink's slots an edge has some of ours
 * (hedge, group, section, places), which the format allows.
 *
 * <p>A slot without a value is absent, in TSV empty. So is {@code negated} where a claim is
 * asserted: KGX takes any text in a cell for true.
 *
 * @param query its columns are the file's slots
 * @param lines JSON Lines instead of TSV
 */
record Kgx(Query query, boolean lines) implements Content {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARTICLE = Names.NS.replaceFirst("ns#$", "article/");

  /** Slots of which KGX, Biolink or we allow several values; all others are written once. */
  private static final Set<String> LISTS =
      Set.of(
          "authors",
          "category",
          "pages",
          "provided_by",
          "publication_type",
          "publications",
          "same_as",
          "synonym",
          "xref",
          "holds_when_any_of",
          "assertion_place",
          "frame_place");

  /** Lists that the graph holds as one text, in an order that counts, and what parts them. */
  private static final Map<String, String> PARTED = Map.of("authors", ";", "pages", "[-\u2013]");

  /** Slots that hold an address and no reference to a node. */
  private static final Set<String> ADDRESSES = Set.of("iri", "assertion_place", "frame_place");

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    write(graphs, out, curies(graphs));
  }

  /** The prefixes of all CURIEs in the file. */
  Map<String, String> prefixes(OurGraphs graphs) throws IOException {
    Curies curies = curies(graphs);
    write(graphs, OutputStream.nullOutputStream(), curies);
    return curies.used();
  }

  /** Sections are parts of their article in all articles alike, whatever one file declares. */
  private static Curies curies(OurGraphs graphs) {
    Map<String, String> prefixes = new TreeMap<>(graphs.prefixes());
    prefixes.values().removeIf(namespace -> namespace.startsWith(ARTICLE));
    return new Curies(prefixes);
  }

  private void write(OurGraphs graphs, OutputStream out, Curies curies) throws IOException {
    Rows found = graphs.rows(query);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (!lines) {
      text.write(String.join("\t", found.columns()) + "\n");
    }
    for (Rows.Row row : found.rows()) {
      Map<String, List<String>> slots = new LinkedHashMap<>();
      for (String column : found.columns()) {
        slots.put(column, values(column, row, curies));
      }
      text.write((lines ? JSON.writeValueAsString(tree(slots)) : tabbed(slots)) + "\n");
    }
    text.flush();
  }

  private static List<String> values(String slot, Rows.Row row, Curies curies) {
    return row.texts(slot).stream()
        .flatMap(value -> parts(slot, value))
        .map(value -> ADDRESSES.contains(slot) ? value : reference(value, curies))
        .distinct()
        .limit(LISTS.contains(slot) ? Long.MAX_VALUE : 1)
        .toList();
  }

  private static Stream<String> parts(String slot, String value) {
    return PARTED.containsKey(slot)
        ? Stream.of(value.split(PARTED.get(slot))).map(String::strip)
        : Stream.of(value);
  }

  private static String reference(String value, Curies curies) {
    return value.matches("https?://\\S+") ? curies.of(value) : curies.known(value);
  }

  private static Map<String, Object> tree(Map<String, List<String>> slots) {
    Map<String, Object> tree = new LinkedHashMap<>();
    slots.forEach(
        (slot, values) -> {
          if (LISTS.contains(slot) && !values.isEmpty()) {
            tree.put(slot, values);
          } else if (!values.isEmpty()) {
            tree.put(slot, value(slot, values.get(0)));
          }
        });
    return tree;
  }

  private static Object value(String slot, String text) {
    return switch (slot) {
      case "negated" -> Boolean.valueOf(text);
      case "has_confidence_score" -> Double.valueOf(text);
      default -> text;
    };
  }

  /** TSV has no quotes: what would end a cell or a value becomes a space. */
  private static String tabbed(Map<String, List<String>> slots) {
    return slots.values().stream()
        .map(
            values ->
                values.stream()
                    .map(value -> value.replaceAll("[\\t\\r\\n|]+", " "))
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining("\t"));
  }
}
