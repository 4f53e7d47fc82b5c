package org.myograph.lookup;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Which variables stand in triple patterns or name a graph, EXISTS and sub-queries included. */
final class PatternVariables extends ElementVisitorBase {
  private final Set<String> names = new LinkedHashSet<>();
  private boolean service;

  private PatternVariables() {}

  static PatternVariables of(Query query) {
    PatternVariables found = new PatternVariables();
    found.query(query);
    return found;
  }

  Set<String> names() {
    return names;
  }

  /** The query asks another endpoint somewhere. */
  boolean hasService() {
    return service;
  }

  private void query(Query query) {
    if (query.getQueryPattern() != null) {
      walk(query.getQueryPattern());
    }
    query.getProject().getExprs().values().forEach(this::expression);
    query.getHavingExprs().forEach(this::expression);
    query.getAggregators().forEach(this::expression);
    query.getGroupBy().getExprs().values().forEach(this::expression);
    if (query.getOrderBy() != null) {
      query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
    }
  }

  private void walk(Element element) {
    ElementWalker.walk(element, this);
  }

  private void expression(Expr expr) {
    Walker.walk(
        expr,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            walk(exists.getElement());
          }
        });
  }

  private void add(Node node) {
    if (node != null && Var.isVar(node)) {
      names.add(node.getName());
    }
  }

  @Override
  public void visit(ElementPathBlock block) {
    for (TriplePath triple : block.getPattern()) {
      add(triple.getSubject());
      add(triple.getPredicate());
      add(triple.getObject());
    }
  }

  @Override
  public void visit(ElementNamedGraph graph) {
    add(graph.getGraphNameNode());
  }

  @Override
  public void visit(ElementService element) {
    service = true;
  }

  @Override
  public void visit(ElementSubQuery element) {
    query(element.getQuery());
  }

  @Override
  public void visit(ElementFilter filter) {
    expression(filter.getExpr());
  }

  @Override
  public void visit(ElementBind bind) {
    expression(bind.getExpr());
  }

  @Override
  public void visit(ElementAssign assign) {
    expression(assign.getExpr());
  }
}
