package org.myograph.web.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.store.Names;
import org.myograph.store.SssomSlot;

/** The mapping sets of ours, ready to be written as SSSOM. */
final class OurMappingSets {
  /** The IRI of the set of all our mappings. */
  static final String ALL = "https://w3id.org/myograph/dump/myograph.sssom.tsv";

  /** But for the object, which has its code in its vocabulary's own spelling. */
  private static final List<SssomSlot> AS_THEY_ARE =
      SssomSlot.ofMapping().stream().filter(slot -> !slot.name().equals("object_id")).toList();

  private static final SssomSlot ID = ofSet("mapping_set_id");
  private static final SssomSlot TITLE = ofSet("mapping_set_title");
  private static final SssomSlot LICENSE = ofSet("license");

  private OurMappingSets() {}

  private static SssomSlot ofSet(String name) {
    return SssomSlot.ofSet(name).orElseThrow();
  }

  private static SssomSlot ofMapping(String name) {
    return SssomSlot.ofMapping(name).orElseThrow();
  }

  /** Titles of the sets by their short names, sorted. */
  static Map<String, String> titles(OurGraphs graphs) {
    Map<String, String> titles = new TreeMap<>();
    sets(graphs.union())
        .forEach((name, set) -> titles.put(name, text(graphs.union(), set, RDFS.label.asNode())));
    return titles;
  }

  private static Map<String, Node> sets(Graph graph) {
    Map<String, Node> sets = new TreeMap<>();
    Node type = NodeFactory.createURI(Names.SSSOM + "MappingSet");
    graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .forEach(
            t -> sets.put(text(graph, t.getSubject(), SKOS.notation.asNode()), t.getSubject()));
    return sets;
  }

  /** The first in sorted order; of a set without a title, its IRI. */
  private static String text(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(String::compareTo)
        .orElse(subject.getURI());
  }

  /**
   * Reads one set or all.
   *
   * @param name a set's short name; empty: all sets, each mapping with the set it comes from
   */
  static SssomDocument read(OurGraphs graphs, Optional<String> name) {
    Graph graph = graphs.union();
    Curies curies = new Curies(graphs.prefixes());
    Map<SssomSlot, List<String>> about = new LinkedHashMap<>();
    List<Map<SssomSlot, List<String>>> mappings = new ArrayList<>();
    sets(graph)
        .forEach(
            (shortName, set) -> {
              if (name.isEmpty() || shortName.equals(name.get())) {
                Map<SssomSlot, List<String>> said =
                    SssomDocument.read(graph, set, SssomSlot.ofSet(), curies);
                said.put(ID, List.of(set.getURI()));
                said.put(TITLE, List.of(text(graph, set, RDFS.label.asNode())));
                if (about.isEmpty()) {
                  about.putAll(said);
                }
                mappings.addAll(mappings(graph, set, said, about, name.isEmpty(), curies));
              }
            });
    if (name.isEmpty()) {
      about.keySet().retainAll(Set.of(LICENSE, ofSet("mapping_set_version")));
      about.put(ID, List.of(ALL));
      about.put(TITLE, List.of("Myograph: all mapping sets in one"));
      about.put(
          ofSet("mapping_set_description"),
          List.of("mapping_source names the set of each mapping."));
    }
    condense(about, mappings);
    return SssomDocument.of(curies.foreign(), about, mappings);
  }

  private static List<Map<SssomSlot, List<String>>> mappings(
      Graph graph,
      Node set,
      Map<SssomSlot, List<String>> said,
      Map<SssomSlot, List<String>> about,
      boolean withSource,
      Curies curies) {
    List<Map<SssomSlot, List<String>>> mappings = new ArrayList<>();
    Node type = NodeFactory.createURI(Names.SSSOM + "Mapping");
    for (Node mapping :
        graph
            .find(Node.ANY, DCTerms.isPartOf.asNode(), set)
            .mapWith(t -> t.getSubject())
            .toList()) {
      if (!graph.contains(mapping, RDF.type.asNode(), type)) {
        continue;
      }
      Map<SssomSlot, List<String>> row = SssomDocument.read(graph, mapping, AS_THEY_ARE, curies);
      Node subject = iri(graph, mapping, "subject_id");
      String object = iri(graph, mapping, "object_id").getURI();
      String code = text(graph, mapping, Names.myo("code"));
      row.put(ofMapping("object_id"), List.of(curies.code(code, object)));
      row.put(ofMapping("subject_label"), List.of(text(graph, subject, RDFS.label.asNode())));
      if (withSource) {
        row.put(ofMapping("mapping_source"), List.of(curies.of(set.getURI())));
        if (!said.getOrDefault(LICENSE, List.of()).equals(about.get(LICENSE))) {
          row.put(ofMapping("license"), said.getOrDefault(LICENSE, List.of()));
        }
      }
      mappings.add(row);
    }
    return mappings;
  }

  private static Node iri(Graph graph, Node mapping, String slot) {
    return graph.find(mapping, ofMapping(slot).property(), Node.ANY).next().getObject();
  }

  /** What all mappings say alike is said of the set, where SSSOM lets a set speak for them. */
  private static void condense(
      Map<SssomSlot, List<String>> about, List<Map<SssomSlot, List<String>>> mappings) {
    for (SssomSlot slot : SssomSlot.ofSet()) {
      if (!slot.propagated() || about.containsKey(slot) || mappings.isEmpty()) {
        continue;
      }
      SssomSlot ofEach = ofMapping(slot.name());
      Set<List<String>> values = new LinkedHashSet<>();
      mappings.forEach(row -> values.add(row.getOrDefault(ofEach, List.of())));
      List<String> value = values.iterator().next();
      if (values.size() == 1 && !value.isEmpty()) {
        about.put(slot, value);
        mappings.forEach(row -> row.remove(ofEach));
      }
    }
  }
}
