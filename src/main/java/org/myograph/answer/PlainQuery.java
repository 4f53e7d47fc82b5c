package org.myograph.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.store.Names;

/**
 * The query of one call as a person would write it, with the rows of {@link BoundQuery}: without
 * the filters of parameters that were not given, and with sets of names as lists instead of texts.
 */
public final class PlainQuery {
  private PlainQuery() {}

  /** A query of its own, to be shown. */
  public static Query of(Lookup lookup, Arguments arguments) {
    Query bound = BoundQuery.of(lookup, arguments);
    Set<Var> missing =
        lookup.parameters().stream()
            .map(Parameter::variable)
            .map(Var::alloc)
            .filter(variable -> !arguments.bindings().containsKey(variable))
            .collect(Collectors.toSet());
    ElementTransform groups = new WithoutTrue();
    Query plain = QueryTransformOps.transform(bound, groups, new Simplifying(groups, missing));
    // Rows may come in any order there: the look-up's own keys are what it wants to teach.
    List<SortCondition> own = lookup.query().getOrderBy();
    if (plain.getOrderBy() != null) {
      int keep = own == null ? 0 : own.size();
      plain.getOrderBy().subList(keep, plain.getOrderBy().size()).clear();
    }
    return plain;
  }

  /** Leaves out filters that are always true. */
  private static final class WithoutTrue extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
      ElementGroup kept = new ElementGroup();
      elements.stream()
          .filter(one -> !(one instanceof ElementFilter filter && isTrue(filter.getExpr())))
          .forEach(kept::addElement);
      return kept;
    }
  }

  private static boolean isTrue(Expr expression) {
    return is(expression, NodeValue.TRUE);
  }

  private static boolean is(Expr expression, NodeValue value) {
    return expression.isConstant() && expression.getConstant().equals(value);
  }

  private static final class Simplifying extends ExprTransformApplyElementTransform {
    private final Set<Var> missing;

    Simplifying(ElementTransform groups, Set<Var> missing) {
      super(groups);
      this.missing = missing;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return ExprLib.foldConstants(super.transform(function, argument));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      Expr copy = super.transform(function, args);
      if (copy instanceof E_Coalesce) {
        return coalesce(args);
      }
      return copy instanceof E_OneOf one ? oneOf(one) : ExprLib.foldConstants(copy);
    }

    /** What was not given is an error, which COALESCE passes over. */
    private Expr coalesce(ExprList args) {
      List<Expr> given =
          args.getList().stream()
              .filter(arg -> arg.getVarsMentioned().stream().noneMatch(missing::contains))
              .toList();
      boolean decided = given.size() == 1 || (!given.isEmpty() && given.get(0).isConstant());
      return decided ? given.get(0) : new E_Coalesce(new ExprList(given));
    }

    private static Expr oneOf(E_OneOf one) {
      Expr wanted = one.getLHS();
      List<Expr> open = new ArrayList<>();
      for (Expr item : one.getRHS()) {
        if (item.equals(wanted)) {
          return NodeValue.TRUE;
        }
        if (!(item.isConstant() && wanted.isConstant())) {
          open.add(item);
        }
      }
      return open.size() == 1
          ? new E_Equals(open.get(0), wanted)
          : new E_OneOf(wanted, new ExprList(open));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      if (function instanceof E_StrContains && left.isConstant()) {
        List<Expr> names = names(left.getConstant().asUnquotedString(), right);
        if (!names.isEmpty()) {
          Expr named = variable(right);
          return names.size() == 1
              ? new E_Equals(named, names.get(0))
              : new E_OneOf(named, new ExprList(names));
        }
      } else if (function instanceof E_Equals && left.equals(right)) {
        return NodeValue.TRUE;
      } else if (function instanceof E_Equals && left.isConstant() && right.isVariable()) {
        return new E_Equals(right, left);
      } else if (function instanceof E_LogicalOr && (isTrue(left) || isTrue(right))) {
        return NodeValue.TRUE;
      } else if (function instanceof E_LogicalAnd && (isTrue(left) || isTrue(right))) {
        return isTrue(left) ? right : left;
      }
      return ExprLib.foldConstants(super.transform(function, left, right));
    }

    private static Expr variable(Expr expression) {
      return new ExprVar(expression.getVarsMentioned().iterator().next());
    }

    /** The IRIs that a text lists: local names of ours, or whole ones in angle brackets. */
    private static List<Expr> names(String text, Expr in) {
      boolean local =
          in instanceof E_StrAfter after
              && after.getArg1() instanceof E_Str
              && is(after.getArg2(), NodeValue.makeString("#"));
      boolean whole = in instanceof E_StrConcat && text.startsWith("<");
      if (!local && !whole) {
        return List.of();
      }
      return Arrays.stream(text.split(" "))
          .map(name -> local ? Names.NS + name : name.substring(1, name.length() - 1))
          .map(iri -> (Expr) NodeValue.makeNode(NodeFactory.createURI(iri)))
          .toList();
    }
  }
}
