package org.myograph.sparql.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * What a query needs the graph to hold: the triple patterns and constants without which it, or one
 * branch of a UNION of it, has no solution. Not what stands in OPTIONAL, MINUS or EXISTS.
 */
final class Required {

  /**
   * A triple with {@link Node#ANY} for what the query leaves open.
   *
   * @param graph its named graph, {@link Node#ANY} for any of them; empty: the default graph
   */
  record Pattern(Optional<Node> graph, Node subject, Node predicate, Node object) {}

  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Node> constants = new ArrayList<>();
  private Optional<Node> graph = Optional.empty();

  private Required() {}

  static Required of(Query query) {
    Required required = new Required();
    query.getResultURIs().forEach(required::constant);
    if (query.getQueryPattern() != null) {
      required.element(query.getQueryPattern());
    }
    return required;
  }

  /** In the order in which they stand in the query. */
  List<Pattern> patterns() {
    return patterns;
  }

  /** IRIs and literals that must stand somewhere in the graph, whatever the place. */
  List<Node> constants() {
    return constants;
  }

  private void element(Element element) {
    if (element instanceof ElementGroup group) {
      group.getElements().forEach(this::element);
    } else if (element instanceof ElementUnion union) {
      union.getElements().forEach(this::element);
    } else if (element instanceof ElementNamedGraph named) {
      Optional<Node> outer = graph;
      graph = Optional.of(open(named.getGraphNameNode()));
      element(named.getElement());
      graph = outer;
    } else if (element instanceof ElementSubQuery sub) {
      element(sub.getQuery().getQueryPattern());
    } else if (element instanceof ElementPathBlock block) {
      block.getPattern().forEach(this::triple);
    } else if (element instanceof ElementData data) {
      data.getRows().forEach(row -> data.getVars().forEach(name -> value(row.get(name))));
    } else if (element instanceof ElementFilter filter) {
      filter(filter.getExpr());
    }
  }

  private void triple(TriplePath triple) {
    if (triple.isTriple()) {
      add(open(triple.getSubject()), open(triple.getPredicate()), open(triple.getObject()));
    } else {
      path(triple.getPath());
      constant(triple.getSubject());
      constant(triple.getObject());
    }
  }

  /** The properties that a path cannot do without; of alternatives, all. */
  private void path(Path path) {
    if (path instanceof P_Link link) {
      add(Node.ANY, link.getNode(), Node.ANY);
    } else if (path instanceof P_Seq seq) {
      path(seq.getLeft());
      path(seq.getRight());
    } else if (path instanceof P_Alt alt) {
      path(alt.getLeft());
      path(alt.getRight());
    } else if (path instanceof P_Inverse
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN) {
      path(((P_Path1) path).getSubPath());
    }
  }

  /** What a variable must be equal to. */
  private void filter(Expr condition) {
    if (condition instanceof E_LogicalAnd and) {
      filter(and.getArg1());
      filter(and.getArg2());
    } else if (condition instanceof E_Equals equal) {
      equal(equal);
    } else if (condition instanceof E_OneOf one && one.getLHS().isVariable()) {
      one.getRHS().forEach(this::value);
    }
  }

  private void equal(ExprFunction2 equal) {
    if (equal.getArg1().isVariable()) {
      value(equal.getArg2());
    } else if (equal.getArg2().isVariable()) {
      value(equal.getArg1());
    }
  }

  private void value(Expr expression) {
    if (expression.isConstant()) {
      value(expression.getConstant().asNode());
    }
  }

  /** Numbers and dates are equal to others that are written in another way: only names count. */
  private void value(Node node) {
    if (node != null && (node.isURI() || Literals.isText(node))) {
      constant(node);
    }
  }

  private void constant(Node node) {
    if (node.isConcrete()) {
      constants.add(node);
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    patterns.add(new Pattern(graph, subject, predicate, object));
  }

  private static Node open(Node node) {
    return Var.isVar(node) || node.isBlank() ? Node.ANY : node;
  }
}
