package org.myograph.web.dump;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.myograph.store.SssomSlot;

/**
 * A mapping set as SSSOM has it.
 *
 * @param curieMap the prefixes of all its CURIEs, without those that SSSOM has built in
 * @param set what it says of itself or of all its mappings
 * @param mappings one map a mapping, sorted by all slots as a canonical file is
 */
record SssomDocument(
    Map<String, String> curieMap,
    Map<SssomSlot, List<String>> set,
    List<Map<SssomSlot, List<String>>> mappings) {

  private static final Comparator<Map<SssomSlot, List<String>>> ORDER = order();

  /** With the mappings sorted. */
  static SssomDocument of(
      Map<String, String> curieMap,
      Map<SssomSlot, List<String>> set,
      List<Map<SssomSlot, List<String>>> mappings) {
    List<Map<SssomSlot, List<String>>> sorted = new ArrayList<>(mappings);
    sorted.sort(ORDER);
    return new SssomDocument(curieMap, inOrder(set, SssomSlot.ofSet()), sorted);
  }

  private static Comparator<Map<SssomSlot, List<String>>> order() {
    Comparator<Map<SssomSlot, List<String>>> all = (one, other) -> 0;
    for (SssomSlot slot : SssomSlot.ofMapping()) {
      all = all.thenComparing(row -> String.join("|", row.getOrDefault(slot, List.of())));
    }
    return all;
  }

  private static Map<SssomSlot, List<String>> inOrder(
      Map<SssomSlot, List<String>> values, List<SssomSlot> order) {
    Map<SssomSlot, List<String>> sorted = new LinkedHashMap<>();
    for (SssomSlot slot : order) {
      if (!values.getOrDefault(slot, List.of()).isEmpty()) {
        sorted.put(slot, values.get(slot));
      }
    }
    return sorted;
  }

  /** The slots that some mapping has, in the order of the standard. */
  List<SssomSlot> columns() {
    return SssomSlot.ofMapping().stream()
        .filter(slot -> mappings.stream().anyMatch(row -> row.containsKey(slot)))
        .toList();
  }

  /** What a graph says of a node, by slot; slots without a value are absent. */
  static Map<SssomSlot, List<String>> read(
      Graph graph, Node node, List<SssomSlot> slots, Curies curies) {
    Map<SssomSlot, List<String>> values = new LinkedHashMap<>();
    for (SssomSlot slot : slots) {
      List<String> found =
          graph
              .find(node, slot.property(), Node.ANY)
              .mapWith(triple -> text(slot, triple.getObject(), curies))
              .toList();
      if (!found.isEmpty()) {
        values.put(slot, found.stream().sorted().toList());
      }
    }
    return values;
  }

  private static String text(SssomSlot slot, Node value, Curies curies) {
    return switch (slot.range()) {
      case ENTITY -> curies.of(value.getURI());
      case URI -> value.getURI();
      // Not rounded to three digits, as a canonical file would have it: nothing is lost.
      case SCORE, AGREEMENT ->
          new BigDecimal(value.getLiteralLexicalForm()).stripTrailingZeros().toPlainString();
      default -> value.getLiteralLexicalForm();
    };
  }
}
