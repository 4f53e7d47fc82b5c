package org.myograph.web.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.store.Names;
import org.myograph.store.SssomSlot;

/** A mapping set of others, ready to be written as it was read. */
final class OthersMappingSet {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node PART = DCTerms.isPartOf.asNode();
  private static final SssomSlot MODIFIER = SssomSlot.ofMapping("predicate_modifier").orElseThrow();

  private final Graph said;
  private final Graph links;
  private final Node set;
  private final Curies curies;
  private final Set<String> columns = new HashSet<>();
  private final Map<SssomSlot, List<String>> about;

  private OthersMappingSet(DatasetGraph dataset, Node set) {
    this.said = dataset.getGraph(Names.MAPPINGS_EXTRA);
    this.set = set;
    this.links = dataset.getGraph(objects(set, DCTerms.hasPart.asNode()).get(0));
    Map<String, String> prefixes = new TreeMap<>();
    for (Node declaration : objects(set, NodeFactory.createURI(SHACL + "declare"))) {
      prefixes.put(
          text(declaration, NodeFactory.createURI(SHACL + "prefix")).orElseThrow(),
          text(declaration, NodeFactory.createURI(SHACL + "namespace")).orElseThrow());
    }
    this.curies = Curies.declared(prefixes);
    objects(set, Names.myo("column")).forEach(name -> columns.add(name.getLiteralLexicalForm()));
    this.about = SssomDocument.read(said, set, SssomSlot.ofSet(), curies);
  }

  /**
   * The set with that short name.
   *
   * @param dataset in a READ transaction
   */
  static Optional<SssomDocument> read(DatasetGraph dataset, String name) {
    Node notation = NodeFactory.createLiteralString(name);
    return dataset
        .getGraph(Names.MAPPINGS_EXTRA)
        .find(Node.ANY, SKOS.notation.asNode(), notation)
        .mapWith(triple -> new OthersMappingSet(dataset, triple.getSubject()).document())
        .toList()
        .stream()
        .findFirst();
  }

  private SssomDocument document() {
    about.put(SssomSlot.ofSet("mapping_set_id").orElseThrow(), List.of(set.getURI()));
    List<Map<SssomSlot, List<String>>> mappings = new ArrayList<>();
    Set<Triple> detailed = new HashSet<>();
    for (Node node : said.find(Node.ANY, PART, set).mapWith(Triple::getSubject).toList()) {
      Map<SssomSlot, List<String>> row =
          SssomDocument.read(said, node, SssomSlot.ofMapping(), curies);
      Optional<Node> subject = object(node, "subject_id");
      Optional<Node> object = object(node, "object_id");
      if (!row.containsKey(MODIFIER) && subject.isPresent() && object.isPresent()) {
        detailed.add(
            Triple.create(subject.get(), object(node, "predicate_id").orElseThrow(), object.get()));
      }
      subject.ifPresent(term -> label(row, term, "subject_label"));
      object.ifPresent(term -> label(row, term, "object_label"));
      mappings.add(row);
    }
    links
        .find()
        .forEachRemaining(
            link -> {
              if (!detailed.contains(link)) {
                mappings.add(plain(link));
              }
            });
    return SssomDocument.of(curies.foreign(), about, mappings);
  }

  private Map<SssomSlot, List<String>> plain(Triple link) {
    Map<SssomSlot, List<String>> row = new LinkedHashMap<>();
    put(row, "subject_id", List.of(curies.of(link.getSubject().getURI())));
    put(row, "predicate_id", List.of(curies.of(link.getPredicate().getURI())));
    put(row, "object_id", List.of(curies.of(link.getObject().getURI())));
    for (Node how : objects(set, property("mapping_justification"))) {
      put(row, "mapping_justification", List.of(curies.of(how.getURI())));
    }
    label(row, link.getSubject(), "subject_label");
    label(row, link.getObject(), "object_label");
    return row;
  }

  /** The term's, where the set has such a column and the row says nothing else. */
  private void label(Map<SssomSlot, List<String>> row, Node term, String slot) {
    SssomSlot label = SssomSlot.ofMapping(slot).orElseThrow();
    if (List.of("").equals(row.get(label))) {
      row.remove(label);
    } else if (!row.containsKey(label) && columns.contains(slot)) {
      text(term, RDFS.label.asNode()).ifPresent(text -> row.put(label, List.of(text)));
    }
  }

  private static void put(Map<SssomSlot, List<String>> row, String slot, List<String> values) {
    row.put(SssomSlot.ofMapping(slot).orElseThrow(), values);
  }

  private static Node property(String slot) {
    return SssomSlot.ofMapping(slot).orElseThrow().property();
  }

  private Optional<Node> object(Node node, String slot) {
    return objects(node, property(slot)).stream().findFirst();
  }

  private List<Node> objects(Node subject, Node property) {
    return said.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getLiteralLexicalForm).findFirst();
  }
}
