package org.myograph.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the header, read key by key; what does not fit becomes a fault at its line. */
final class Entries {
  private final HeaderText header;
  private final Faults faults;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  Entries(HeaderText header, Faults faults, Node node) {
    this.header = header;
    this.faults = faults;
    this.line = node == null ? header.fileLine(0) : lineOf(node);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::read);
    } else if (node != null) {
      faults.add(Rule.VALUE_SHAPE, line, "a mapping of keys to values is wanted here");
    }
  }

  private void read(NodeTuple tuple) {
    Node keyNode = tuple.getKeyNode();
    if (!(keyNode instanceof ScalarNode scalar)) {
      faults.add(Rule.VALUE_SHAPE, lineOf(keyNode), "a key is one word");
      return;
    }
    String key = scalar.getValue();
    if (values.put(key, tuple.getValueNode()) != null) {
      faults.add(Rule.KEY_TWICE, lineOf(keyNode), "'" + key + "' stands twice");
    }
    lines.put(key, lineOf(keyNode));
  }

  private int lineOf(Node node) {
    return header.fileLine(node.getStartMark().getLine());
  }

  int line() {
    return line;
  }

  /** Line of a key, or of the mapping where the key is absent. */
  int line(String key) {
    return lines.getOrDefault(key, line);
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void onlyKnown(List<String> known) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        String list = String.join(", ", known);
        faults.add(Rule.KEY_UNKNOWN, line(key), "unknown key '" + key + "'; known: " + list);
      }
    }
  }

  void required(List<String> keys) {
    for (String key : keys) {
      if (!values.containsKey(key)) {
        faults.add(Rule.KEY_MISSING, line, "'" + key + "' is missing");
      }
    }
  }

  /** Text of a scalar; numbers and booleans as they are written. */
  Optional<String> text(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    if (node != null) {
      faults.add(Rule.VALUE_SHAPE, line(key), "'" + key + "' wants one piece of text");
    }
    return Optional.empty();
  }

  /** A list of scalars, or one scalar as a list of one; empty when absent. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    Node node = values.get(key);
    List<Node> items =
        node == null
            ? List.of()
            : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    for (Node item : items) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        faults.add(Rule.VALUE_SHAPE, lineOf(item), "'" + key + "' wants text or a list of texts");
      }
    }
    return texts;
  }

  /** The mapping below a key, without entries when the key is absent. */
  Entries below(String key) {
    return new Entries(header, faults, values.get(key));
  }
}
