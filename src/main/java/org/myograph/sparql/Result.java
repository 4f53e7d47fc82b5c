package org.myograph.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query yields, complete and within the row limit. */
public sealed interface Result {
  /** Of SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements Result {}

  /** Of ASK. */
  record YesNo(boolean yes) implements Result {}

  /** Of CONSTRUCT and DESCRIBE; its prefixes are those of the query. */
  record Triples(Graph graph) implements Result {}

  /** Whether the query found nothing: no row, no triple, or no; and a count of all that is 0. */
  static boolean isEmpty(Result result, Query query) {
    if (result instanceof Rows rows) {
      boolean counts =
          query.hasAggregators() && query.getGroupBy().isEmpty() && rows.rows().size() == 1;
      return rows.rows().isEmpty() || (counts && isZero(rows.rows().get(0)));
    }
    return result instanceof YesNo answer
        ? !answer.yes()
        : result instanceof Triples triples && triples.graph().isEmpty();
  }

  private static boolean isZero(Binding row) {
    List<Node> values = new ArrayList<>();
    row.forEach((name, value) -> values.add(value));
    return !values.isEmpty()
        && values.stream()
            .allMatch(value -> value.isLiteral() && value.getLiteralLexicalForm().equals("0"));
  }

  /** In which formats the answer to a query can be had. */
  static List<Format> formats(Query query) {
    if (query.isSelectType()) {
      return Format.TABLES;
    }
    return query.isAskType() ? Format.BOOLEANS : Format.GRAPHS;
  }
}
