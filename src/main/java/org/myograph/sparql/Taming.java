package org.myograph.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Puts functions with a bound in the place of those that have none: REGEX and REPLACE end with the
 * query's time, CONCAT, REPLACE and multiplication at a length that no honest query reaches. Done
 * before ARQ's own rewriting, since that evaluates what is constant.
 */
final class Taming extends ExprTransformCopy {
  /** Characters of one string: 40 doublings of one letter would fill any memory. */
  static final int MOST_CHARS = 1_000_000;

  /** Bits of one number, about 10,000 digits. */
  static final int MOST_BITS = 33_000;

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
      return new Regex(args, watch);
    } else if (function instanceof E_StrReplace) {
      return new Replace(args, watch);
    } else if (function instanceof E_StrConcat) {
      return new Concat(args);
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return function instanceof E_Multiply
        ? new Multiply(left, right)
        : super.transform(function, left, right);
  }

  private static Expr argument(ExprList args, int index) {
    return index < args.size() ? args.get(index) : null;
  }

  private static String text(List<NodeValue> args, int index) {
    return index < args.size() && args.get(index) != null && args.get(index).isLiteral()
        ? args.get(index).asNode().getLiteralLexicalForm()
        : null;
  }

  private static ProblemException tooLarge(String what) {
    return new ProblemException(
        Problem.of(ProblemType.QUERY_MEMORY, "The query makes " + what + "."));
  }

  private static void checkLength(long chars) {
    if (chars > MOST_CHARS) {
      throw tooLarge("a string of more than a million characters");
    }
  }

  private static final class Regex extends E_Regex {
    private final Watch watch;

    private Regex(ExprList args, Watch watch) {
      super(args.get(0), args.get(1), argument(args, 2));
      this.watch = watch;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      watch.look();
      String text = text(args, 0);
      String pattern = text(args, 1);
      if (text != null && pattern != null) {
        // Ends with the query's time where the next line would not.
        RegexEngine.makePattern("REGEX", pattern, text(args, 2)).matcher(watch.over(text)).find();
      }
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Regex(args, watch);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final Watch watch;

    private Replace(ExprList args, Watch watch) {
      super(args.get(0), args.get(1), args.get(2), argument(args, 3));
      this.watch = watch;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      watch.look();
      String text = text(args, 0);
      String pattern = text(args, 1);
      String by = text(args, 2);
      if (text != null && pattern != null && by != null) {
        checkLength(length(RegexEngine.makePattern("REPLACE", pattern, text(args, 3)), text, by));
      }
      return super.eval(args);
    }

    /** How long the result can be at most; ends with the query's time. */
    private long length(Pattern pattern, String text, String by) {
      long groups = by.chars().filter(c -> c == '$').count();
      long length = text.length();
      Matcher matcher = pattern.matcher(watch.over(text));
      while (matcher.find()) {
        length += by.length() + groups * (matcher.end() - matcher.start());
      }
      return length;
    }

    @Override
    public Expr copy(ExprList args) {
      return new Replace(args, watch);
    }
  }

  private static final class Concat extends E_StrConcat {
    private Concat(ExprList args) {
      super(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      long length = 0;
      for (int i = 0; i < args.size(); i++) {
        String text = text(args, i);
        length += text == null ? 0 : text.length();
      }
      checkLength(length);
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Concat(args);
    }
  }

  private static final class Multiply extends E_Multiply {
    private Multiply(Expr left, Expr right) {
      super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
      if (bits(left) + bits(right) > MOST_BITS) {
        throw tooLarge("a number of more than 10,000 digits");
      }
      return super.eval(left, right);
    }

    private static long bits(NodeValue value) {
      if (value.isInteger()) {
        return value.getInteger().bitLength();
      }
      return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
      return new Multiply(left, right);
    }
  }
}
