package org.myograph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Nodes of a graph as text; blank nodes by what is said of them, so that their labels are none. */
final class FactExpressions {
  private static final int DEEPEST = 40;

  /** What is said of an expression, and no part of it. */
  private static final Set<Node> ABOUT =
      Set.of(
          RDF.type.asNode(),
          RDFS.subClassOf.asNode(),
          OWL2.equivalentClass.asNode(),
          OWL2.disjointWith.asNode());

  private final Graph graph;

  FactExpressions(Graph graph) {
    this.graph = graph;
  }

  /** An IRI, a literal with its language or datatype, or what a blank node stands for. */
  String of(Node node) {
    return of(node, 0);
  }

  private String of(Node node, int depth) {
    if (node.isURI()) {
      return "<" + node.getURI() + ">";
    }
    if (node.isLiteral()) {
      String type = node.getLiteralDatatypeURI().replaceFirst(".*#", "");
      String more = type.matches("string|langString") ? "" : "^^" + type;
      String language = node.getLiteralLanguage().isEmpty() ? "" : "@" + node.getLiteralLanguage();
      return '"' + node.getLiteralLexicalForm() + '"' + language + more;
    }
    if (depth > DEEPEST) {
      return "[…]";
    }
    if (graph.contains(node, RDF.first.asNode(), Node.ANY)) {
      List<String> members = new ArrayList<>();
      list(node).forEach(member -> members.add(of(member, depth + 1)));
      return "(" + String.join(" ", members) + ")";
    }
    SortedSet<String> said = new TreeSet<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .filterDrop(t -> ABOUT.contains(t.getPredicate()))
        .forEach(t -> said.add(part(t, depth + 1)));
    return "[" + String.join(", ", said) + "]";
  }

  /** What a triple says of a class expression. */
  String part(Triple triple) {
    return part(triple, 0);
  }

  private String part(Triple triple, int depth) {
    return local(triple.getPredicate()) + " " + operand(triple, depth);
  }

  /** In whatever order the parts of an intersection or union stand. */
  private String operand(Triple triple, int depth) {
    if (triple.getPredicate().getURI().endsWith("ardinality")) {
      // OWLAPI writes a number of whatever type as xsd:nonNegativeInteger.
      return triple.getObject().getLiteralLexicalForm();
    }
    if (!triple.getPredicate().getURI().matches(".*#(intersectionOf|unionOf|oneOf)")) {
      return of(triple.getObject(), depth);
    }
    SortedSet<String> members = new TreeSet<>();
    list(triple.getObject()).forEach(member -> members.add(of(member, depth)));
    return "{" + String.join("; ", members) + "}";
  }

  private static String local(Node property) {
    return property.getURI().replaceFirst("^.*[#/]", "");
  }

  List<Node> list(Node first) {
    List<Node> members = new ArrayList<>();
    Node cell = first;
    while (cell != null && !cell.equals(RDF.nil.asNode()) && members.size() < 100_000) {
      members.add(one(cell, RDF.first));
      cell = one(cell, RDF.rest);
    }
    return members;
  }

  /** The object of {@code subject}'s first statement with {@code property}, or rdf:nil. */
  Node one(Node subject, Property property) {
    var found = graph.find(subject, property.asNode(), Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject() : RDF.nil.asNode();
    } finally {
      found.close();
    }
  }
}
