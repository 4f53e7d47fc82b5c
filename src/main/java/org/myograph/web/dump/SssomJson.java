package org.myograph.web.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.XSD;
import org.myograph.store.Names;
import org.myograph.store.SssomSlot;

/**
 * SSSOM as JSON, which its context makes SSSOM/RDF: a set has its mappings by {@code
 * sssom:mappings}, and each slot is the property that the standard's own context says.
 */
final class SssomJson {
  private SssomJson() {}

  static Map<String, Object> tree(SssomDocument document) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", context(document));
    tree.put("@type", "MappingSet");
    document.set().forEach((slot, values) -> tree.put(slot.name(), value(slot, values)));
    List<Map<String, Object>> mappings = new ArrayList<>();
    for (Map<SssomSlot, List<String>> row : document.mappings()) {
      Map<String, Object> mapping = new LinkedHashMap<>();
      row.forEach((slot, values) -> mapping.put(slot.name(), value(slot, values)));
      mappings.add(mapping);
    }
    tree.put("mappings", mappings);
    return tree;
  }

  private static Object value(SssomSlot slot, List<String> values) {
    if (slot.many()) {
      return values;
    }
    return switch (slot.range()) {
      case SCORE, AGREEMENT -> Double.valueOf(values.get(0));
      default -> values.get(0);
    };
  }

  private static Map<String, Object> context(SssomDocument document) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@version", 1.1);
    new TreeMap<>(Curies.BUILT_IN).forEach(context::put);
    // Also a prefix that ends in a letter or an underscore is one.
    new TreeMap<>(document.curieMap()).forEach((prefix, iri) -> context.put(prefix, prefix(iri)));
    List<SssomSlot> slots = new ArrayList<>(document.set().keySet());
    slots.addAll(document.columns());
    slots.forEach(slot -> context.put(slot.name(), term(slot)));
    context.put("mapping_set_id", "@id");
    context.put("MappingSet", Names.SSSOM + "MappingSet");
    context.put("mappings", Names.SSSOM + "mappings");
    slots.forEach(slot -> context.putAll(new TreeMap<>(slot.meanings())));
    return context;
  }

  /** In one order: files are compared byte by byte. */
  private static Map<String, Object> prefix(String iri) {
    Map<String, Object> prefix = new LinkedHashMap<>();
    prefix.put("@id", iri);
    prefix.put("@prefix", true);
    return prefix;
  }

  private static Map<String, Object> term(SssomSlot slot) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("@id", slot.standard().getURI());
    switch (slot.range()) {
      case ENTITY, URI -> term.put("@type", "@id");
      case SCORE, AGREEMENT -> term.put("@type", XSD.xdouble.getURI());
      case DATE -> term.put("@type", XSD.date.getURI());
      case ENTITY_TYPE, MODIFIER, VERSION -> term.put("@type", "@vocab");
      default -> {
        // Text.
      }
    }
    return term;
  }
}
