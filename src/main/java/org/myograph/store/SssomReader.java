package org.myograph.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Turns a mapping table of ours (SSSOM/TSV) into triples: for each row the plain triple, unless the
 * row is a negative one, and a node that says how we know, with all its slots. What the set says
 * for all its mappings is said of each of them (SSSOM, propagation).
 */
final class SssomReader {
  /** The concept has its label itself. */
  private static final String SUBJECT_LABEL = "subject_label";

  private final SourceFile file;
  private final SssomTable table;
  private final SssomValues values;
  private final Vocabularies vocabularies;
  private final Places places;
  private final List<Finding> findings;
  private final Map<SssomSlot, List<Node>> propagated = new LinkedHashMap<>();
  private final Set<Triple> triples = new LinkedHashSet<>();

  private SssomReader(
      SourceFile file, Vocabularies vocabularies, Places places, List<Finding> findings) {
    this.file = file;
    this.table = SssomTable.read(file, findings);
    this.values = new SssomValues(table.header());
    this.vocabularies = vocabularies;
    this.places = places;
    this.findings = findings;
  }

  /**
   * What was read.
   *
   * @param triples in the order of the file
   * @param prefixes those of its {@code curie_map}, sorted
   */
  record Result(Set<Triple> triples, Map<String, String> prefixes) {}

  /** Reads {@code file}; mistakes go to {@code findings}, the rows' lines to {@code places}. */
  static Result read(
      SourceFile file, Vocabularies vocabularies, Places places, List<Finding> findings) {
    SssomReader reader = new SssomReader(file, vocabularies, places, findings);
    Node set = NodeFactory.createURI(Names.MAPPING + file.stem());
    reader.set(set);
    reader.table.rows().forEach(row -> reader.row(set, row));
    List<String> names =
        reader.table.rows().stream()
            .map(row -> vocabularies.nameOf(row.get("object_id")))
            .distinct()
            .toList();
    if (names.size() == 1) {
      reader.text(set, Names.myo("vocabulary"), names.get(0));
    }
    return new Result(reader.triples, new TreeMap<>(reader.table.header().curieMap()));
  }

  private void set(Node set) {
    places.add(set, file, 1);
    add(set, RDF.type.asNode(), Names.sssom("MappingSet"));
    add(set, SKOS.notation.asNode(), NodeFactory.createLiteralString(file.stem()));
    for (SssomSlot slot : SssomSlot.ofSet()) {
      List<Node> found = new ArrayList<>();
      for (String text : table.header().slots().getOrDefault(slot.name(), List.of())) {
        // What is wrong was said by the header's rules.
        found.addAll(values.read(slot, text, fault -> {}));
      }
      if (slot.propagated() && table.leavesToTheSet(slot)) {
        propagated.put(slot, found);
      } else if (slot.name().equals("mapping_set_title")) {
        // As everything that the graph shows has it.
        found.forEach(title -> add(set, RDFS.label.asNode(), title));
      } else if (!slot.name().equals("mapping_set_id")) {
        found.forEach(value -> add(set, slot.property(), value));
      }
    }
  }

  private void row(Node set, SssomTable.Row row) {
    int before = findings.size();
    Map<SssomSlot, List<Node>> slots = new LinkedHashMap<>();
    for (SssomSlot slot : table.columns().slots()) {
      String text = row.get(slot.name());
      if (text != null) {
        long column = row.column(slot.name());
        slots.put(
            slot,
            values.read(slot, text, fault -> findings.add(file.at(row.line(), column, fault))));
      }
    }
    if (findings.size() > before) {
      return;
    }
    Node subject = one(slots, "subject_id");
    Node object = one(slots, "object_id");
    Node mapping = NodeFactory.createURI(set.getURI() + "#" + name(subject, row));
    if (!triples.add(Triple.create(mapping, RDF.type.asNode(), Names.sssom("Mapping")))) {
      String twice = row.get("subject_id") + " is mapped to " + row.get("object_id") + " twice";
      findings.add(file.at(row.line(), 0, twice));
      return;
    }
    places.add(mapping, file, row.line());
    if (row.get("predicate_modifier") == null) {
      add(subject, one(slots, "predicate_id"), object);
    }
    add(mapping, DCTerms.isPartOf.asNode(), set);
    text(mapping, Names.myo("code"), row.get("object_id"));
    text(mapping, Names.myo("vocabulary"), vocabularies.nameOf(row.get("object_id")));
    vocabularies
        .fault(row.get("object_id"), object.getURI())
        .ifPresent(fault -> findings.add(file.at(row.line(), row.column("object_id"), fault)));
    slots.forEach((slot, found) -> say(mapping, slot, found));
    propagated.forEach((slot, found) -> say(mapping, slot, found));
  }

  private void say(Node mapping, SssomSlot slot, List<Node> found) {
    if (!slot.name().equals(SUBJECT_LABEL)) {
      found.forEach(value -> add(mapping, slot.property(), value));
    }
  }

  private static Node one(Map<SssomSlot, List<Node>> slots, String name) {
    return slots.get(SssomSlot.ofMapping(name).orElseThrow()).get(0);
  }

  /** For example {@code NeckPain-HP_0030833}. */
  private static String name(Node subject, SssomTable.Row row) {
    String local = subject.getURI().replaceFirst("^.*[/#]", "");
    String object = row.get("object_id").replaceFirst(":", "_");
    return local + "-" + URLEncoder.encode(object, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void text(Node subject, Node predicate, String text) {
    add(subject, predicate, NodeFactory.createLiteralString(text));
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
