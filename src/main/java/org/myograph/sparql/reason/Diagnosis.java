package org.myograph.sparql.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/** The reasons of one query. */
final class Diagnosis {
  private final Held held;
  private final KnownNames names;
  private final PrefixMapping prefixes;
  private final Set<Reason> found = new LinkedHashSet<>();

  Diagnosis(Held held, KnownNames names, PrefixMapping prefixes) {
    this.held = held;
    this.names = names;
    this.prefixes = prefixes;
  }

  /** What was found so far, in the order of the looks. */
  List<Reason> found() {
    return List.copyOf(found);
  }

  void graph(DatasetGraph dataset, Node name) {
    if (!dataset.containsGraph(name)) {
      tell("No graph has the name " + shown(name) + ".", name, names.graphs());
    }
  }

  void pattern(Required.Pattern pattern) {
    int before = found.size();
    pattern.graph().filter(Node::isURI).ifPresent(name -> graph(held.dataset(), name));
    if (found.size() > before) {
      return;
    }
    predicate(pattern);
    subject(pattern);
    object(pattern);
    boolean several =
        List.of(pattern.subject(), pattern.predicate(), pattern.object()).stream()
                .filter(Node::isConcrete)
                .count()
            > 1;
    if (found.size() == before && several && !held.has(pattern)) {
      whole(pattern);
    }
  }

  private void predicate(Required.Pattern pattern) {
    Node predicate = pattern.predicate();
    if (predicate.isURI() && !held.has(pattern.graph(), Node.ANY, predicate, Node.ANY)) {
      tell(
          "No triple" + in(pattern) + " has the predicate " + shown(predicate) + ".",
          predicate,
          names.properties());
    }
  }

  private void subject(Required.Pattern pattern) {
    Node subject = pattern.subject();
    if (subject.isURI() && !held.has(pattern.graph(), subject, Node.ANY, Node.ANY)) {
      tell(
          "No triple" + in(pattern) + " has the subject " + shown(subject) + ".",
          subject,
          names.things());
    }
  }

  private void object(Required.Pattern pattern) {
    Node object = pattern.object();
    if (Literals.isText(object)) {
      if (!held.has(pattern.graph(), Node.ANY, pattern.predicate(), object)) {
        text(pattern.graph(), pattern.predicate(), object);
      }
    } else if (object.isURI() && Held.isType(pattern.predicate())) {
      if (!held.has(pattern.graph(), Node.ANY, pattern.predicate(), object)) {
        type(pattern, object);
      }
    } else if (object.isURI() && !held.has(pattern.graph(), Node.ANY, Node.ANY, object)) {
      tell(
          "No triple" + in(pattern) + " has the object " + shown(object) + ".",
          object,
          names.things());
    }
  }

  private void type(Required.Pattern pattern, Node type) {
    if (held.hasBelow(pattern.graph(), type)) {
      found.add(
          new Reason(
              "Nothing is an instance of "
                  + shown(type)
                  + ", but there are classes below it: ask with rdfs:subClassOf.",
              written(type),
              Optional.empty()));
    } else {
      tell(
          "Nothing" + in(pattern) + " is of the class " + shown(type) + ".", type, names.classes());
    }
  }

  void constant(Node node) {
    if (node.isLiteral() && !held.hasAnywhere(Node.ANY, Node.ANY, node)) {
      text(Optional.empty(), Node.ANY, node);
    } else if (node.isURI() && !held.names(node)) {
      tell("No triple names " + shown(node) + ".", node, names.things());
    }
  }

  private void text(Optional<Node> graph, Node predicate, Node text) {
    Optional<Node> other =
        Literals.like(text, names.languages()).stream()
            .filter(variant -> held.has(graph, Node.ANY, predicate, variant))
            .findFirst();
    String by = predicate.isURI() ? " as its " + shown(predicate) : " as its object";
    String hint =
        other
            .map(node -> " There is " + written(node) + ": a language tag is part of a text.")
            .orElse("");
    found.add(
        new Reason(
            "No triple has the text " + written(text) + by + "." + hint,
            written(text),
            other.map(Diagnosis::written)));
  }

  private void whole(Required.Pattern pattern) {
    StringBuilder parts = new StringBuilder();
    part(parts, "the subject ", pattern.subject());
    part(parts, "the predicate ", pattern.predicate());
    part(parts, "the object ", pattern.object());
    String text = "No triple" + in(pattern) + " has " + parts + " together.";
    found.add(
        new Reason(
            text,
            written(pattern.predicate().isURI() ? pattern.predicate() : pattern.subject()),
            Optional.empty()));
  }

  private void part(StringBuilder parts, String what, Node node) {
    if (node.isConcrete()) {
      parts.append(parts.isEmpty() ? "" : " and ").append(what).append(shown(node));
    }
  }

  private void tell(String text, Node term, Set<String> candidates) {
    Optional<Node> meant =
        KnownNames.nearest(candidates, term.getURI()).map(NodeFactory::createURI);
    String hint = meant.map(node -> " Did you mean " + shown(node) + "?").orElse("");
    found.add(new Reason(text + hint, written(term), meant.map(Diagnosis::written)));
  }

  private String in(Required.Pattern pattern) {
    return pattern
        .graph()
        .map(name -> name.isURI() ? " of the graph " + shown(name) : " of any named graph")
        .orElse("");
  }

  private String shown(Node node) {
    if (node.isURI()) {
      String prefixed = prefixes.qnameFor(node.getURI());
      return prefixed == null ? written(node) : prefixed;
    }
    return written(node);
  }

  private static String written(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
