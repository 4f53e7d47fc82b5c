package org.myograph.web.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mapping sets in SSSOM, as TSV with embedded metadata or as JSON.
 *
 * @param name a set's short name; empty: all of them
 * @param json SSSOM/JSON instead of SSSOM/TSV
 */
record SssomFile(SssomSets.Queries queries, Optional<String> name, boolean json)
    implements Content {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void write(OurGraphs graphs, OutputStream out) throws IOException {
    SssomSets sets = SssomSets.read(graphs, queries, name);
    out.write(json ? JSON.writeValueAsBytes(tree(sets)) : new byte[0]);
    if (!json) {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      table(sets, text);
      text.flush();
    }
  }

  private static void table(SssomSets sets, Writer text) throws IOException {
    text.write("#curie_map:\n");
    for (Map.Entry<String, String> entry : new TreeMap<>(sets.curieMap()).entrySet()) {
      text.write("#  " + entry.getKey() + ": " + JSON.writeValueAsString(entry.getValue()) + "\n");
    }
    for (Map.Entry<String, String> entry : sets.slots().entrySet()) {
      text.write("#" + entry.getKey() + ": " + JSON.writeValueAsString(entry.getValue()) + "\n");
    }
    // A column without any value is left out, as SSSOM advises.
    List<String> columns =
        SssomSets.COLUMNS.stream()
            .filter(column -> sets.mappings().stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    text.write(String.join("\t", columns) + "\n");
    for (Map<String, String> row : sets.mappings()) {
      text.write(
          columns.stream()
              .map(column -> quoted(row.getOrDefault(column, "")))
              .collect(Collectors.joining("\t")));
      text.write("\n");
    }
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static Map<String, Object> tree(SssomSets sets) {
    Map<String, Object> tree = new LinkedHashMap<>(sets.slots());
    List<Map<String, Object>> mappings = new ArrayList<>();
    for (Map<String, String> row : sets.mappings()) {
      Map<String, Object> mapping = new LinkedHashMap<>(row);
      mapping.computeIfPresent("confidence", (slot, text) -> Double.valueOf((String) text));
      mappings.add(mapping);
    }
    tree.put("mappings", mappings);
    tree.put("@context", new TreeMap<>(sets.curieMap()));
    return tree;
  }
}
