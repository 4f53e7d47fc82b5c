package org.myograph.answer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of an index query. */
record IndexRow(Binding binding) {

  Optional<Node> find(String column) {
    return Optional.ofNullable(binding.get(column));
  }

  Node node(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalStateException("no " + column + " in " + binding));
  }

  /** An IRI, or the text of a literal. */
  String text(String column) {
    return text(node(column));
  }

  Optional<String> findText(String column) {
    return find(column).map(IndexRow::text);
  }

  int number(String column) {
    return Integer.parseInt(text(column));
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
