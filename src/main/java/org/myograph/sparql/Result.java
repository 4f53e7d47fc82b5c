package org.myograph.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query yields, complete and within the row limit. */
sealed interface Result {
  /** Of SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements Result {}

  /** Of ASK. */
  record YesNo(boolean yes) implements Result {}

  /** Of CONSTRUCT and DESCRIBE; its prefixes are those of the query. */
  record Triples(Graph graph) implements Result {}

  /** In which formats the answer to a query can be had. */
  static List<Format> formats(Query query) {
    if (query.isSelectType()) {
      return Format.TABLES;
    }
    return query.isAskType() ? Format.BOOLEANS : Format.GRAPHS;
  }
}
