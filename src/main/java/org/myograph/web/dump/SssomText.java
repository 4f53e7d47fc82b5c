package org.myograph.web.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.myograph.store.SssomSlot;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Writes SSSOM/TSV with embedded metadata, in its <a
 * href="https://mapping-commons.github.io/sssom/spec-formats-tsv/#canonical-sssomtsv-format">canonical
 * form</a>, but that no number is rounded.
 */
final class SssomText {
  /** JSON's strings are strings of YAML in its double-quoted style. */
  private static final ObjectMapper QUOTED = new ObjectMapper();

  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}/(][^\\p{Cntrl}]*");

  private SssomText() {}

  static void write(SssomDocument document, Writer text) throws IOException {
    text.write("#curie_map:\n");
    for (Map.Entry<String, String> entry : new TreeMap<>(document.curieMap()).entrySet()) {
      text.write("#  " + entry.getKey() + ": " + scalar(entry.getValue(), false) + "\n");
    }
    for (Map.Entry<SssomSlot, List<String>> entry : document.set().entrySet()) {
      SssomSlot slot = entry.getKey();
      boolean date = slot.range() == SssomSlot.Range.DATE;
      text.write("#" + slot.name() + ":");
      for (String value : entry.getValue()) {
        text.write((slot.many() ? "\n#  - " : " ") + scalar(value, date));
      }
      text.write("\n");
    }
    List<SssomSlot> columns = document.columns();
    text.write(columns.stream().map(SssomSlot::name).collect(Collectors.joining("\t")) + "\n");
    for (Map<SssomSlot, List<String>> row : document.mappings()) {
      text.write(
          columns.stream()
              .map(slot -> cell(slot, row.getOrDefault(slot, List.of())))
              .collect(Collectors.joining("\t")));
      text.write("\n");
    }
  }

  private static String cell(SssomSlot slot, List<String> values) {
    String cell =
        slot.many()
            ? values.stream()
                .map(value -> value.replace("|", "\\|"))
                .collect(Collectors.joining("|"))
            : String.join("", values);
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /**
   * In YAML's plain style where that means the same text, else in double quotes.
   *
   * @param date a date is one in its plain style too
   */
  private static String scalar(String value, boolean date) {
    if (date || (SAFE.matcher(value).matches() && isPlain(value))) {
      return value;
    }
    try {
      return QUOTED.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Each text is a string of JSON.", e);
    }
  }

  private static boolean isPlain(String value) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return Map.of("k", value).equals(yaml.load("k: " + value));
    } catch (YAMLException e) {
      return false;
    }
  }
}
