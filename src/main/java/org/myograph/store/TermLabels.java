package org.myograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** What mapping sets of others call the terms that they link: one label a term, the first. */
final class TermLabels {
  /** Takes a triple. */
  interface Sink {
    void tell(Node subject, Node predicate, Node object);
  }

  private final Sink sink;
  private final Map<Node, String> told = new HashMap<>();
  private final Map<Node, List<Runnable>> silent = new HashMap<>();

  TermLabels(Sink sink) {
    this.sink = sink;
  }

  /**
   * Hears what a row calls a term.
   *
   * @param label null: the row leaves it open
   * @param otherwise run when the term's label is or becomes another than the row's
   */
  void hear(Node term, String label, Runnable otherwise) {
    if (label == null && !told.containsKey(term)) {
      silent.computeIfAbsent(term, t -> new ArrayList<>(1)).add(otherwise);
    } else if (label == null) {
      otherwise.run();
    } else if (told.putIfAbsent(term, label) == null) {
      sink.tell(term, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
      List<Runnable> before = silent.remove(term);
      if (before != null) {
        before.forEach(Runnable::run);
      }
    } else if (!told.get(term).equals(label)) {
      otherwise.run();
    }
  }
}
