package org.myograph.web.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.myograph.store.LocalQuery;

/**
 * The result of a SELECT, folded: rows that agree in the first column are one row, whose other
 * cells hold all their values, each once, sorted. So a claim with two places is one row.
 *
 * @param columns names of the projected variables, in their order
 * @param rows sorted by the first column
 */
public record Rows(List<String> columns, List<Row> rows) {

  /**
   * One row.
   *
   * @param cells by column; a column without a value is absent
   */
  public record Row(Map<String, Collection<Node>> cells) {

    /** All values of a column as text: IRIs as they are, literals without datatype. */
    public List<String> texts(String column) {
      return cells.getOrDefault(column, List.of()).stream().map(Rows::text).toList();
    }

    /** The first value in sorted order, as it stands in the graph. */
    Node node(String column) {
      return cells.get(column).iterator().next();
    }

    /** The first value in sorted order. */
    public Optional<String> find(String column) {
      return texts(column).stream().findFirst();
    }

    /**
     * The same of a column that is never empty.
     *
     * @throws IllegalStateException if it is
     */
    public String text(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalStateException("no " + column + " in " + cells));
    }
  }

  static Rows of(Query query, DatasetGraph dataset) {
    List<Var> variables = query.getProjectVars();
    Map<String, Map<String, Map<String, Node>>> folded = new TreeMap<>();
    try (var exec = LocalQuery.exec(query, dataset)) {
      exec.select()
          .forEachRemaining(
              binding -> {
                String key = OurGraphs.text(binding.get(variables.get(0)));
                Map<String, Map<String, Node>> cells =
                    folded.computeIfAbsent(key, k -> new LinkedHashMap<>());
                for (Var variable : variables) {
                  Node value = binding.get(variable);
                  if (value != null) {
                    cells
                        .computeIfAbsent(variable.getVarName(), column -> new TreeMap<>())
                        .put(OurGraphs.text(value), value);
                  }
                }
              });
    }
    List<Row> rows = new ArrayList<>();
    for (Map<String, Map<String, Node>> cells : folded.values()) {
      Map<String, Collection<Node>> row = new LinkedHashMap<>();
      cells.forEach((column, values) -> row.put(column, List.copyOf(values.values())));
      rows.add(new Row(row));
    }
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
