package org.myograph.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Walks a parsed query, into subqueries, EXISTS, aggregates and ORDER BY, and refuses what reaches
 * out of the graph or into Java. The function IRIs that pass are listed one by one; a form of query
 * that this walk does not know is refused, so that a later ARQ cannot widen it unseen.
 */
final class QueryGuard {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** SPARQL 1.1 Query, section 17.5. */
  private static final Set<String> CASTS =
      Set.of(
          XSD + "boolean",
          XSD + "double",
          XSD + "float",
          XSD + "decimal",
          XSD + "integer",
          XSD + "dateTime",
          XSD + "string");

  /** Where ARQ and its modules keep predicates that compute instead of match. */
  private static final List<String> PROPERTY_FUNCTIONS =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/",
          "http://jena.hpl.hp.com/ARQ/",
          "http://jena.apache.org/text#",
          "http://jena.apache.org/spatial#",
          "http://jena.apache.org/function/",
          "http://www.opengis.net/def/function/",
          "http://www.w3.org/2003/11/rdf-prefix-list#");

  private boolean repeatable = true;

  private QueryGuard() {}

  /**
   * Lets a query pass to the evaluation.
   *
   * @return whether the same query on the same generation has the same answer: not so with NOW,
   *     RAND, UUID and STRUUID
   * @throws ProblemException for SERVICE and for any function beyond SPARQL 1.1
   */
  static boolean check(Query query) {
    QueryGuard guard = new QueryGuard();
    guard.query(query);
    return guard.repeatable;
  }

  private void query(Query query) {
    expressions(query.getProject());
    expressions(query.getGroupBy());
    query.getHavingExprs().forEach(this::expression);
    query.getAggregators().forEach(this::expression);
    if (query.getOrderBy() != null) {
      query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::expression);
    }
    if (query.getQueryPattern() != null) {
      element(query.getQueryPattern());
    }
  }

  private void element(Element element) {
    if (element instanceof ElementService) {
      throw new ProblemException(
          ProblemType.SERVICE_NOT_ALLOWED,
          "SERVICE is not run here, SILENT or not: this endpoint answers from its own graph only."
              + " Send the query to an endpoint of your own and call this one by SERVICE from there.");
    } else if (element instanceof ElementGroup group) {
      group.getElements().forEach(this::element);
    } else if (element instanceof ElementUnion union) {
      union.getElements().forEach(this::element);
    } else if (element instanceof ElementOptional optional) {
      element(optional.getOptionalElement());
    } else if (element instanceof ElementMinus minus) {
      element(minus.getMinusElement());
    } else if (element instanceof ElementNamedGraph graph) {
      element(graph.getElement());
    } else if (element instanceof ElementSubQuery sub) {
      query(sub.getQuery());
    } else if (element instanceof ElementFilter filter) {
      expression(filter.getExpr());
    } else if (element instanceof ElementBind bind) {
      expression(bind.getExpr());
    } else if (element instanceof ElementPathBlock block) {
      block.getPattern().forEach(this::triple);
    } else if (element instanceof ElementTriplesBlock block) {
      block.getPattern().forEach(triple -> predicate(triple.getPredicate()));
    } else if (!(element instanceof ElementData)) {
      throw new ProblemException(
          ProblemType.QUERY_SYNTAX, "The query has a clause that is not of SPARQL 1.1.");
    }
  }

  private void triple(TriplePath triple) {
    if (triple.getPredicate() != null) {
      predicate(triple.getPredicate());
    }
  }

  private static void predicate(Node predicate) {
    if (predicate.isURI() && PROPERTY_FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
      throw refused(predicate.getURI(), "a property function");
    }
  }

  private void expressions(VarExprList list) {
    list.forEachExpr((variable, expression) -> expression(expression));
  }

  private void expression(Expr expression) {
    if (expression instanceof ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        throw refused(custom.getIRI(), "an aggregate");
      }
      ExprList arguments = aggregate.getAggregator().getExprList();
      if (arguments != null) {
        arguments.forEach(this::expression);
      }
    } else if (expression instanceof ExprFunctionOp exists) {
      element(exists.getElement());
    } else if (expression instanceof ExprFunction function) {
      function(function);
      function.getArgs().forEach(this::expression);
    }
  }

  private void function(ExprFunction function) {
    if (function instanceof E_Function named && !CASTS.contains(named.getFunctionIRI())) {
      throw refused(named.getFunctionIRI(), "a function");
    }
    if (function instanceof E_Now
        || function instanceof E_Random
        || function instanceof E_UUID
        || function instanceof E_StrUUID) {
      repeatable = false;
    }
  }

  private static ProblemException refused(String iri, String what) {
    return new ProblemException(
        Problem.of(
                ProblemType.FUNCTION_NOT_ALLOWED,
                "The query calls "
                    + what
                    + " by its IRI. SPARQL 1.1's built-in functions may be used, and the casts"
                    + " xsd:boolean, double, float, decimal, integer, dateTime and string.")
            .with("function", iri));
  }
}
