package org.myograph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Mappings as SSSOM/RDF has them (SSSOM 1.1, Serialisations: RDF): each an {@code owl:Axiom} with
 * {@code owl:annotatedSource}, {@code owl:annotatedProperty} and {@code owl:annotatedTarget}, which
 * its set has by {@code sssom:mappings}.
 *
 * <p>They are nodes of their own, beside those of the class sssom:Mapping that our graph has and
 * our queries know: readers of SSSOM/RDF refuse a mapping of another class. And they stand in what
 * is given out as mappings, never in the served graph: OWL takes an annotated axiom for one that
 * holds, and a mapping may say that it does not ({@code predicate_modifier: Not}).
 */
public final class SssomAxioms {
  private static final Node MAPPINGS = Names.sssom("mappings");
  private static final Node SUBJECT_LABEL = Names.sssom("subject_label");
  private static final Node PART = DCTerms.isPartOf.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final Graph graph;
  private final List<Triple> triples = new ArrayList<>();

  private SssomAxioms(Graph graph) {
    this.graph = graph;
  }

  /**
   * Those of all mappings that {@code graph} describes.
   *
   * @param graph the mappings as our graph has them; it is not changed
   */
  public static List<Triple> of(Graph graph) {
    SssomAxioms axioms = new SssomAxioms(graph);
    Node type = Names.sssom("MappingSet");
    graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList().stream()
        .forEach(axioms::title);
    axioms.mappings().forEach((mapping, axiom) -> axioms.add(mapping, axiom));
    return axioms.triples;
  }

  /** Each mapping with its axiom, which equal data labels alike. */
  private Map<Node, Node> mappings() {
    List<Node> mappings =
        graph
            .find(Node.ANY, RDF.type.asNode(), Names.sssom("Mapping"))
            .mapWith(Triple::getSubject)
            .toList();
    Map<Node, Node> axioms = new LinkedHashMap<>();
    mappings.stream()
        .sorted(Comparator.comparing(Node::toString))
        .forEach(m -> axioms.put(m, NodeFactory.createBlankNode("m" + (10_000 + axioms.size()))));
    return axioms;
  }

  private void title(Node set) {
    SssomSlot slot = SssomSlot.ofSet("mapping_set_title").orElseThrow();
    graph.find(set, LABEL, Node.ANY).forEach(t -> add(set, slot.standard(), t.getObject()));
  }

  private void add(Node mapping, Node axiom) {
    add(axiom, RDF.type.asNode(), OWL2.Axiom.asNode());
    for (SssomSlot slot : SssomSlot.ofMapping()) {
      graph
          .find(mapping, slot.property(), Node.ANY)
          .forEach(t -> add(axiom, slot.standard(), slot.standard(t.getObject())));
    }
    if (!graph.contains(mapping, SUBJECT_LABEL, Node.ANY)) {
      graph
          .find(mapping, Names.sssom("subject_id"), Node.ANY)
          .forEach(t -> label(axiom, t.getObject()));
    }
    graph.find(mapping, PART, Node.ANY).forEach(t -> add(t.getObject(), MAPPINGS, axiom));
  }

  private void label(Node axiom, Node subject) {
    graph
        .find(subject, LABEL, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(Comparator.naturalOrder())
        .ifPresent(text -> add(axiom, SUBJECT_LABEL, NodeFactory.createLiteralString(text)));
  }

  private void add(Node subject, Node property, Node value) {
    triples.add(Triple.create(subject, property, value));
  }
}
