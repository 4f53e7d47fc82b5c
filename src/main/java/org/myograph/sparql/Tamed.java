package org.myograph.sparql;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** The functions that {@link Taming} puts in place: ARQ's own, with a bound. */
final class Tamed {
  /** Characters of one string: 40 doublings of one letter would fill any memory. */
  static final int MOST_CHARS = 1_000_000;

  /** Bits of one number, about 10,000 digits. */
  static final int MOST_BITS = 33_000;

  private Tamed() {}

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

  /** A pattern that turns out constant is compiled at once; one that is none is an error then. */
  private static Expr orFault(Supplier<Expr> function) {
    try {
      return function.get();
    } catch (ExprEvalException e) {
      return new Fault();
    }
  }

  /** An error of expression, in any row. */
  private static final class Fault extends ExprFunction0 {
    private Fault() {
      super("fault");
    }

    @Override
    public NodeValue eval(FunctionEnv env) {
      throw new ExprEvalException("The pattern is not a regular expression");
    }

    @Override
    public Expr copy() {
      return this;
    }
  }

  static final class Regex extends E_Regex {
    private final Watch watch;

    Regex(ExprList args, Watch watch) {
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
      return orFault(() -> new Regex(args, watch));
    }
  }

  static final class Replace extends E_StrReplace {
    private final Watch watch;

    Replace(ExprList args, Watch watch) {
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
      try {
        return super.eval(args);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("REPLACE: the replacement has a $ or \\ that means nothing");
      }
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
      return orFault(() -> new Replace(args, watch));
    }
  }

  static final class Concat extends E_StrConcat {
    Concat(ExprList args) {
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

  static final class Multiply extends E_Multiply {
    Multiply(Expr left, Expr right) {
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

  /** In ARQ 5.6.0 a language tag such as " - " fails in the making of the message. */
  static final class StrLang extends E_StrLang {
    StrLang(Expr text, Expr language) {
      super(text, language);
    }

    @Override
    public NodeValue eval(NodeValue text, NodeValue language) {
      try {
        NodeValue value = super.eval(text, language);
        // The tag is looked at when the node is made.
        value.asNode();
        return value;
      } catch (IllegalFormatException e) {
        throw new ExprEvalException("STRLANG: not a language tag");
      }
    }

    @Override
    public Expr copy(Expr text, Expr language) {
      return new StrLang(text, language);
    }
  }
}
