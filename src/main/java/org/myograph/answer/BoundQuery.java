package org.myograph.answer;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.myograph.lookup.Lookup;

/** The query of one call: parameters replaced on the parsed query, never in its text. */
public final class BoundQuery {
  private BoundQuery() {}

  /**
   * A query of its own, that can be printed and sent to any SPARQL 1.1 endpoint. Rows that the
   * look-up's order leaves equal are ordered by all columns, so that pages hold.
   */
  public static Query of(Lookup lookup, Arguments arguments) {
    NodeTransform replace = new NodeTransformSubst(arguments.bindings());
    ElementTransformSubst elements = new ElementTransformSubst(replace);
    Query bound =
        QueryTransformOps.transform(lookup.query(), elements, new Replacing(replace, elements));
    if (bound.isSelectType()) {
      Set<Var> keys = keys(bound);
      for (Var column : bound.getProjectVars()) {
        if (!keys.contains(column)) {
          bound.addOrderBy(column, Query.ORDER_DEFAULT);
        }
      }
    }
    return bound;
  }

  /** The columns that the look-up's own order names as they are. */
  private static Set<Var> keys(Query query) {
    return query.getOrderBy() == null
        ? Set.of()
        : query.getOrderBy().stream()
            .map(SortCondition::getExpression)
            .filter(Expr::isVariable)
            .map(Expr::asVar)
            .collect(Collectors.toSet());
  }

  /** {@code BOUND($x)} would become {@code BOUND(<iri>)}, which runs but cannot be printed. */
  private static final class Replacing extends ExprTransformNodeElement {
    Replacing(NodeTransform replace, ElementTransformSubst elements) {
      super(replace, elements);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_Bound && argument.isConstant()
          ? NodeValue.TRUE
          : super.transform(function, argument);
    }
  }
}
