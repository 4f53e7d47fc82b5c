package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDFS;

/**
 * Nodes and edges as Biolink tools exchange them (KGX format: TSV, or one JSON object a line). An
 * edge is an asserted claim, or a refuted one with {@code negated}; claims whose object is no node
 * (a title, another name) and claims left unknown are no edges, for Biolink's negation knows
 * nothing between true and false.
 *
 * @param query its columns are the file's slots
 * @param predicates Biolink's predicates for our properties; null for nodes
 * @param lines JSON Lines instead of TSV
 */
record Kgx(Query query, Query predicates, boolean lines) implements Content {
  private static final String BIOLINK = "https://w3id.org/biolink/vocab/";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Slots of which KGX or we allow several values; all others are written once. */
  private static final Set<String> LISTS =
      Set.of(
          "category",
          "synonym",
          "xref",
          "publications",
          "qualifiers",
          "holds_when_any_of",
          "assertion_place",
          "frame_place");

  /** Slots that hold an address and no reference to a node. */
  private static final Set<String> ADDRESSES = Set.of("iri", "assertion_place", "frame_place");

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    Curies curies = new Curies(graphs.prefixes());
    Map<String, String> biolink = biolink(graphs);
    Rows found = graphs.rows(query);
    List<String> columns = new ArrayList<>(found.columns());
    if (predicates != null) {
      columns.add(columns.indexOf("original_predicate"), "predicate");
    }
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (!lines) {
      text.write(String.join("\t", columns) + "\n");
    }
    for (Rows.Row row : found.rows()) {
      Map<String, List<String>> slots = new LinkedHashMap<>();
      for (String column : columns) {
        List<String> values =
            column.equals("predicate")
                ? List.of(
                    biolink.getOrDefault(row.text("original_predicate"), BIOLINK + "related_to"))
                : row.texts(column);
        slots.put(
            column,
            values.stream()
                .map(value -> ADDRESSES.contains(column) ? value : reference(value, curies))
                .limit(LISTS.contains(column) ? Long.MAX_VALUE : 1)
                .toList());
      }
      text.write((lines ? JSON.writeValueAsString(tree(slots)) : tabbed(slots)) + "\n");
    }
    text.flush();
  }

  /** Of several predicates the closest, and of those the first by name. */
  private Map<String, String> biolink(OurGraphs graphs) {
    Map<String, String> found = new TreeMap<>();
    if (predicates != null) {
      found.put(RDFS.subClassOf.getURI(), BIOLINK + "subclass_of");
      for (Rows.Row row : graphs.rows(predicates).rows()) {
        for (String match : List.of("exact", "close", "broad")) {
          row.find(match).ifPresent(iri -> found.putIfAbsent(row.text("property"), iri));
        }
      }
    }
    return found;
  }

  private static String reference(String value, Curies curies) {
    return value.matches("https?://\\S+") ? curies.of(value) : value;
  }

  private static Map<String, Object> tree(Map<String, List<String>> slots) {
    Map<String, Object> tree = new LinkedHashMap<>();
    slots.forEach(
        (slot, values) -> {
          if (LISTS.contains(slot) && !values.isEmpty()) {
            tree.put(slot, values);
          } else if (!values.isEmpty()) {
            String value = values.get(0);
            tree.put(slot, slot.equals("negated") ? Boolean.valueOf(value) : value);
          }
        });
    return tree;
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
