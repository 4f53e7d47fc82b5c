package org.myograph.answer;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a look-up answers. */
public sealed interface Answer {

  /**
   * Of a SELECT.
   *
   * @param page the rows of this page, in the query's order
   * @param count all matching rows
   * @param withheldRefuted rows of the same call that are left out because they are refuted
   */
  record Rows(List<Binding> page, int count, int withheldRefuted) implements Answer {}

  /** Of a CONSTRUCT. */
  record Triples(Graph graph) implements Answer {}

  /** Of an ASK. */
  record YesNo(boolean yes) implements Answer {}
}
