package org.myograph.lookup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the header's keys; what the parts mean together is judged by {@link HeaderRules}. */
final class HeaderReader {
  private static final List<String> KEYS =
      List.of("path", "summary", "description", "params", "returns", "questions", "example");
  private static final List<String> PARAMETER_KEYS =
      List.of("in", "as", "type", "about", "kind", "values", "default", "max", "required");
  private static final List<String> COLUMN_KEYS = List.of("type", "kind", "about");

  private final HeaderText text;
  private final Faults faults;
  private final Map<String, Integer> lines = new HashMap<>();

  private HeaderReader(HeaderText text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** Empty when the header is no YAML mapping. */
  static Optional<Header> read(HeaderText text, Faults faults) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Node root = yaml.compose(new StringReader(text.yaml()));
      return Optional.of(new HeaderReader(text, faults).header(new Entries(text, faults, root)));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      faults.add(Rule.HEADER_SYNTAX, text.fileLine(line), "not YAML: " + e.getProblem());
      return Optional.empty();
    }
  }

  private Header header(Entries root) {
    root.onlyKnown(KEYS);
    root.required(List.of("path", "summary", "questions", "example"));
    lines.put("", root.line());
    KEYS.forEach(key -> lines.put(key, root.line(key)));
    return new Header(
        root.text("path").orElse(""),
        root.text("summary").orElse(""),
        root.text("description").orElse(""),
        parameters(root.below("params")),
        columns(root.below("returns")),
        root.texts("questions"),
        example(root.below("example")),
        lines);
  }

  private List<Parameter> parameters(Entries params) {
    List<Parameter> list = new ArrayList<>();
    for (String name : params.keys()) {
      lines.put("params." + name, params.line(name));
      parameter(name, params.below(name)).ifPresent(list::add);
    }
    return list;
  }

  private Optional<Parameter> parameter(String name, Entries entries) {
    entries.onlyKnown(PARAMETER_KEYS);
    entries.required(List.of("type"));
    Optional<String> word = entries.text("type");
    Optional<ParameterType> type = word.flatMap(ParameterType::of);
    if (word.isPresent() && type.isEmpty()) {
      String known = Words.list(ParameterType.values(), ParameterType::word);
      String what =
          "unknown type '" + word.get() + "' of parameter '" + name + "'; known: " + known;
      faults.add(Rule.TYPE_UNKNOWN, entries.line("type"), what);
    }
    boolean inPath = word(entries, "in", "path", "query").equals("path");
    boolean required = word(entries, "required", "true", "false").equals("true");
    OptionalInt max = number(entries, "max");
    List<String> values =
        type.filter(t -> t == ParameterType.POLARITY).isPresent()
            ? List.of("asserted", "refuted", "unknown", "all")
            : List.copyOf(entries.texts("values"));
    for (String setting : List.of("values", "kind", "max")) {
      if (entries.has(setting) && type.isPresent() && !takes(type.get(), setting)) {
        misplaced(entries, setting, type.get().word());
      }
    }
    return type.map(
        t ->
            new Parameter(
                name,
                entries.text("as").orElse(name),
                t,
                inPath,
                required,
                entries.text("default"),
                values,
                entries.text("kind"),
                max,
                entries.text("about").orElse("")));
  }

  private void misplaced(Entries entries, String setting, String type) {
    String what = "'" + setting + "' means nothing for type " + type;
    faults.add(Rule.SETTING_MISPLACED, entries.line(setting), what);
  }

  private static boolean takes(ParameterType type, String setting) {
    return switch (setting) {
      case "values" -> type == ParameterType.ENUM;
      case "kind" -> type.hasKind();
      default -> type == ParameterType.LIMIT;
    };
  }

  /** One of two words; the second when absent. */
  private String word(Entries entries, String key, String one, String other) {
    String given = entries.text(key).orElse(other);
    if (!given.equals(one) && !given.equals(other)) {
      String what = "'" + key + "' is " + one + " or " + other + ", not '" + given + "'";
      faults.add(Rule.VALUE_SHAPE, entries.line(key), what);
    }
    return given;
  }

  private OptionalInt number(Entries entries, String key) {
    Optional<String> given = entries.text(key);
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!given.get().matches("[1-9][0-9]{0,5}")) {
      String what = "'" + key + "' is a number from 1 to 999999, not '" + given.get() + "'";
      faults.add(Rule.VALUE_SHAPE, entries.line(key), what);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(given.get()));
  }

  private List<Column> columns(Entries returns) {
    List<Column> list = new ArrayList<>();
    for (String name : returns.keys()) {
      lines.put("returns." + name, returns.line(name));
      Entries entries = returns.below(name);
      entries.onlyKnown(COLUMN_KEYS);
      entries.required(List.of("type"));
      Optional<String> word = entries.text("type");
      Optional<ColumnType> type = word.flatMap(ColumnType::of);
      if (word.isPresent() && type.isEmpty()) {
        String known = Words.list(ColumnType.values(), ColumnType::word);
        String what = "unknown type '" + word.get() + "' of column '" + name + "'; known: " + known;
        faults.add(Rule.TYPE_UNKNOWN, entries.line("type"), what);
      }
      if (entries.has("kind") && type.filter(t -> !t.hasKind()).isPresent()) {
        misplaced(entries, "kind", type.get().word());
      }
      String about = entries.text("about").orElse("");
      List<String> kinds = List.copyOf(entries.texts("kind"));
      list.add(new Column(name, type.orElse(ColumnType.STRING), kinds, about));
    }
    return list;
  }

  private Map<String, List<String>> example(Entries entries) {
    Map<String, List<String>> example = new LinkedHashMap<>();
    for (String name : entries.keys()) {
      lines.put("example." + name, entries.line(name));
      example.put(name, List.copyOf(entries.texts(name)));
    }
    return example;
  }
}
