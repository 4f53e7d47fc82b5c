package org.myograph.imports;

import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** OWL axioms as triples (OWL 2 Mapping to RDF Graphs, section 2), for readers that make them. */
final class OwlTriples {
  static final String OBO = "http://purl.obolibrary.org/obo/";
  static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";

  private final StreamRDF out;
  private final String name;
  private long blankNodes;

  /** What is said of an axiom. */
  record Annotation(Node property, Node value) {}

  /**
   * @param name of the import: part of the labels of blank nodes, which no other import then has
   */
  OwlTriples(StreamRDF out, String name) {
    this.out = out;
    this.name = name;
  }

  void triple(Node subject, Node predicate, Node object) {
    out.triple(Triple.create(subject, predicate, object));
  }

  void triple(Node subject, Property predicate, Node object) {
    triple(subject, predicate.asNode(), object);
  }

  void type(Node subject, Node type) {
    triple(subject, RDF.type.asNode(), type);
  }

  /** A triple, and what is said of it. */
  void annotated(Node subject, Node predicate, Node object, Collection<Annotation> annotations) {
    triple(subject, predicate, object);
    if (!annotations.isEmpty()) {
      Node axiom = blank();
      type(axiom, OWL2.Axiom.asNode());
      triple(axiom, OWL2.annotatedSource, subject);
      triple(axiom, OWL2.annotatedProperty, predicate);
      triple(axiom, OWL2.annotatedTarget, object);
      annotations.forEach(said -> triple(axiom, said.property(), said.value()));
    }
  }

  void subClassOf(Node sub, Node sup, Collection<Annotation> annotations) {
    annotated(sub, RDFS.subClassOf.asNode(), sup, annotations);
  }

  /** The class of what has {@code property} to some {@code filler}. */
  Node some(Node property, Node filler) {
    return restriction(property, OWL2.someValuesFrom, filler);
  }

  Node restriction(Node property, Property kind, Node value) {
    Node restriction = blank();
    type(restriction, OWL2.Restriction.asNode());
    triple(restriction, OWL2.onProperty, property);
    triple(restriction, kind, value);
    return restriction;
  }

  /** The class of what has {@code property} to so many of {@code filler}. */
  Node cardinality(Node property, Property kind, String number, Node filler) {
    Node value = NodeFactory.createLiteralDT(number, XSDDatatype.XSDnonNegativeInteger);
    Node restriction = restriction(property, kind, value);
    triple(restriction, OWL2.onClass, filler);
    return restriction;
  }

  /** The class made of {@code operands} by owl:intersectionOf or owl:unionOf. */
  Node combined(Property operator, List<Node> operands) {
    Node combined = blank();
    type(combined, OWL2.Class.asNode());
    triple(combined, operator, list(operands));
    return combined;
  }

  /** The class of what is no {@code other}. */
  Node complement(Node other) {
    Node complement = blank();
    type(complement, OWL2.Class.asNode());
    triple(complement, OWL2.complementOf, other);
    return complement;
  }

  Node list(List<Node> members) {
    Node rest = RDF.nil.asNode();
    for (int i = members.size() - 1; i >= 0; i--) {
      Node cell = blank();
      triple(cell, RDF.first, members.get(i));
      triple(cell, RDF.rest, rest);
      rest = cell;
    }
    return rest;
  }

  /** The blank node that the file calls {@code label}. */
  Node blank(String label) {
    return NodeFactory.createBlankNode(name + "-" + label + "-named");
  }

  private Node blank() {
    return NodeFactory.createBlankNode(name + "-" + ++blankNodes);
  }

  static Node obo(String local) {
    return NodeFactory.createURI(OBO + local);
  }

  static Node oio(String local) {
    return NodeFactory.createURI(OIO + local);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }
}
