package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads class expressions of one import's graph as OWL 2 maps them to triples (OWL 2 Mapping to RDF
 * Graphs, section 3.2.4); call it inside a transaction. A broken or endless expression is read as
 * far as it goes.
 */
final class ClassExpressions {
  private static final int DEEPEST = 12;
  private static final int LONGEST_LIST = 200;

  private static final Map<Node, String> QUANTIFIERS = new LinkedHashMap<>();
  private static final Map<Node, String> NUMBERED = new LinkedHashMap<>();

  static {
    QUANTIFIERS.put(OWL2.someValuesFrom.asNode(), "some");
    QUANTIFIERS.put(OWL2.allValuesFrom.asNode(), "only");
    QUANTIFIERS.put(OWL2.hasValue.asNode(), "value");
    NUMBERED.put(OWL2.qualifiedCardinality.asNode(), "exactly");
    NUMBERED.put(OWL2.minQualifiedCardinality.asNode(), "min");
    NUMBERED.put(OWL2.maxQualifiedCardinality.asNode(), "max");
    NUMBERED.put(OWL2.cardinality.asNode(), "exactly");
    NUMBERED.put(OWL2.minCardinality.asNode(), "min");
    NUMBERED.put(OWL2.maxCardinality.asNode(), "max");
  }

  private final Graph graph;

  ClassExpressions(Graph graph) {
    this.graph = graph;
  }

  /** What a thing of the class is, each: the members of an intersection, or the class itself. */
  List<Restriction> parts(Node expression) {
    List<Restriction> parts = new ArrayList<>();
    add(parts, expression, 0);
    return parts;
  }

  private void add(List<Restriction> parts, Node expression, int depth) {
    Node members = value(expression, OWL2.intersectionOf.asNode());
    if (expression.isBlank() && members != null && depth < DEEPEST) {
      list(members).forEach(member -> add(parts, member, depth + 1));
    } else {
      parts.add(part(expression));
    }
  }

  private Restriction part(Node expression) {
    String is = RDFS.subClassOf.getURI();
    if (expression.isURI()) {
      return new Restriction(
          is,
          Optional.empty(),
          Optional.empty(),
          Optional.of(expression.getURI()),
          Optional.empty());
    }
    Node property = value(expression, OWL2.onProperty.asNode());
    if (property == null || !property.isURI()) {
      return new Restriction(
          is,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(text(expression, 0)));
    }
    for (Map.Entry<Node, String> quantifier : QUANTIFIERS.entrySet()) {
      Node target = value(expression, quantifier.getKey());
      if (target != null) {
        return restriction(property, quantifier.getValue(), null, target);
      }
    }
    for (Map.Entry<Node, String> quantifier : NUMBERED.entrySet()) {
      Node number = value(expression, quantifier.getKey());
      if (number != null) {
        Node target = value(expression, OWL2.onClass.asNode());
        return restriction(property, quantifier.getValue(), number, target);
      }
    }
    return restriction(property, "some", null, null);
  }

  private Restriction restriction(Node property, String quantifier, Node number, Node target) {
    boolean named = target != null && target.isURI();
    return new Restriction(
        property.getURI(),
        Optional.of(quantifier),
        Optional.ofNullable(number).map(TermReader::text),
        named ? Optional.of(target.getURI()) : Optional.empty(),
        named || target == null ? Optional.empty() : Optional.of(text(target, 0)));
  }

  /** The expression with labels, as far as this graph has them. */
  private String text(Node expression, int depth) {
    if (expression.isURI()) {
      String label = TermReader.label(graph, expression).orElse(Codes.of(expression.getURI()));
      return label.matches("[\\w:.-]+") ? label : "'" + label + "'";
    }
    if (expression.isLiteral()) {
      return "\"" + expression.getLiteralLexicalForm() + "\"";
    }
    if (depth >= DEEPEST) {
      return "…";
    }
    for (var operator : Map.of(OWL2.intersectionOf, " and ", OWL2.unionOf, " or ").entrySet()) {
      Node members = value(expression, operator.getKey().asNode());
      if (members != null) {
        StringJoiner joined = new StringJoiner(operator.getValue(), "(", ")");
        list(members).forEach(member -> joined.add(text(member, depth + 1)));
        return joined.toString();
      }
    }
    Node negated = value(expression, OWL2.complementOf.asNode());
    if (negated != null) {
      return "not " + text(negated, depth + 1);
    }
    Node inverse = value(expression, OWL2.inverseOf.asNode());
    if (inverse != null) {
      return "inverse " + text(inverse, depth + 1);
    }
    Node members = value(expression, OWL2.oneOf.asNode());
    if (members != null) {
      StringJoiner joined = new StringJoiner(", ", "{", "}");
      list(members).forEach(member -> joined.add(text(member, depth + 1)));
      return joined.toString();
    }
    return restrictionText(expression, depth);
  }

  private String restrictionText(Node expression, int depth) {
    Node property = value(expression, OWL2.onProperty.asNode());
    if (property == null) {
      return "an unnamed class";
    }
    String start = "(" + text(property, depth + 1) + " ";
    for (Map.Entry<Node, String> quantifier : QUANTIFIERS.entrySet()) {
      Node target = value(expression, quantifier.getKey());
      if (target != null) {
        return start + quantifier.getValue() + " " + text(target, depth + 1) + ")";
      }
    }
    for (Map.Entry<Node, String> quantifier : NUMBERED.entrySet()) {
      Node number = value(expression, quantifier.getKey());
      if (number != null) {
        Node target = value(expression, OWL2.onClass.asNode());
        String of = target == null ? "" : " " + text(target, depth + 1);
        return start + quantifier.getValue() + " " + TermReader.text(number) + of + ")";
      }
    }
    return start + "some thing)";
  }

  /** The members of an RDF list, as far as it goes. */
  List<Node> list(Node head) {
    List<Node> members = new ArrayList<>();
    Node cell = head;
    while (cell != null && !cell.equals(RDF.nil.asNode()) && members.size() < LONGEST_LIST) {
      Node member = value(cell, RDF.first.asNode());
      if (member != null) {
        members.add(member);
      }
      cell = value(cell, RDF.rest.asNode());
    }
    return members;
  }

  /** The intersections of which a class is one member. */
  List<Node> intersectionsWith(Node member) {
    List<Node> found = new ArrayList<>();
    for (Triple triple : graph.find(Node.ANY, RDF.first.asNode(), member).toList()) {
      Node cell = triple.getSubject();
      for (int i = 0; cell != null && i < LONGEST_LIST; i++) {
        graph
            .find(Node.ANY, OWL2.intersectionOf.asNode(), cell)
            .forEachRemaining(t -> found.add(t.getSubject()));
        var before = graph.find(Node.ANY, RDF.rest.asNode(), cell);
        cell = before.hasNext() ? before.next().getSubject() : null;
      }
    }
    return found;
  }

  private Node value(Node subject, Node property) {
    return subject.isLiteral() ? null : TermReader.first(graph, subject, property);
  }
}
