package org.myograph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A slot of SSSOM 1.1, as {@code sssom-slots.tsv} lists them.
 *
 * @param name as columns and headers have it
 * @param many whether it may have several values, parted by {@code |} in a table
 * @param propagated of a set's slot: whether it speaks of all its mappings
 * @param property what stands for it in the graph
 */
public record SssomSlot(String name, Range range, boolean many, boolean propagated, Node property) {

  /** What a value is. */
  public enum Range {
    /** A CURIE. */
    ENTITY,
    /** An IRI. */
    URI,
    TEXT,
    /** A day (xsd:date). */
    DATE,
    /** A number from 0 to 1. */
    SCORE,
    /** A number from -1 to 1. */
    AGREEMENT,
    ENTITY_TYPE,
    MODIFIER,
    CARDINALITY,
    VERSION
  }

  /** The subject or object of a literal mapping is its label: this is its type. */
  public static final String LITERAL = "rdfs literal";

  private static final Map<String, SssomSlot> MAPPING = new LinkedHashMap<>();
  private static final Map<String, SssomSlot> SET = new LinkedHashMap<>();

  static {
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      String iri = cells[5].isEmpty() ? Names.SSSOM + cells[1] : cells[5];
      SssomSlot slot =
          new SssomSlot(
              cells[1],
              Range.valueOf(cells[2]),
              cells[3].equals("many"),
              cells[4].equals("propagated"),
              NodeFactory.createURI(iri));
      (cells[0].equals("set") ? SET : MAPPING).put(slot.name(), slot);
    }
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SssomSlot.class.getResourceAsStream("sssom-slots.tsv"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a mapping, in the order of the columns of a canonical file. */
  public static List<SssomSlot> ofMapping() {
    return new ArrayList<>(MAPPING.values());
  }

  /** Those of a set, in the order of a canonical header, which starts with {@code curie_map}. */
  public static List<SssomSlot> ofSet() {
    return new ArrayList<>(SET.values());
  }

  /** The slot of a mapping that is called so. */
  public static Optional<SssomSlot> ofMapping(String name) {
    return Optional.ofNullable(MAPPING.get(name));
  }

  /** The slot of a set that is called so. */
  public static Optional<SssomSlot> ofSet(String name) {
    return Optional.ofNullable(SET.get(name));
  }
}
