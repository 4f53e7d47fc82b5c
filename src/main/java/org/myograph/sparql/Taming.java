package org.myograph.sparql;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts functions with a bound in the place of those that have none: REGEX and REPLACE end with the
 * query's time, CONCAT, REPLACE and multiplication at a length that no honest query reaches. Done
 * before ARQ's own rewriting, since that evaluates what is constant.
 */
final class Taming extends ExprTransformCopy {
  private final Watch watch;

  private Taming(Watch watch) {
    this.watch = watch;
  }

  /** For the setting {@code ARQConstants.sysOptimizerFactory} of one query's context. */
  static RewriteFactory until(Watch watch) {
    return context ->
        op ->
            Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(Transformer.transform(new TransformCopy(), new Taming(watch), op));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new Tamed.Regex(args, watch);
    } else if (function instanceof E_StrReplace) {
      return new Tamed.Replace(args, watch);
    } else if (function instanceof E_StrConcat) {
      return new Tamed.Concat(args);
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply) {
      return new Tamed.Multiply(left, right);
    } else if (function instanceof E_StrLang) {
      return new Tamed.StrLang(left, right);
    }
    return super.transform(function, left, right);
  }
}
