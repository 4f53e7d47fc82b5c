package org.myograph.sparql;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Looks at a query before the parser does: ARQ's parser and evaluation are recursive, so a text of
 * ten thousand brackets would overflow their stack. Knows the tokens of SPARQL 1.1 (section 19.8)
 * and nothing of its grammar.
 */
final class QueryText {
  /** One token after another; what is in no group is counted as an operator. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s++|#[^\\r\\n]*+)"
              + "|(?<string>\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|'''(?:[^'\\\\]++|\\\\.|'(?!''))*+'''"
              + "|\"(?:[^\"\\\\\\r\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\r\\n]++|\\\\.)*+')"
              + "|(?<iri><[^<>\"{}|^`\\\\\\x00-\\x20]*+>)"
              + "|(?<word>[?$@]?[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*+"
              + "(?::(?:[\\p{L}\\p{M}\\p{N}_:.%-]++|\\\\.)*+)?+"
              + "|:(?:[\\p{L}\\p{M}\\p{N}_:.%-]++|\\\\.)*+)"
              + "|(?<number>[0-9]++(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+)"
              + "|(?<open>[({\\[])"
              + "|(?<close>[)}\\]])"
              + "|(?<separator>[.;,])"
              + "|(?<operator>&&|\\|\\||\\^\\^|<=|>=|!=|.)",
          Pattern.DOTALL);

  private static final Set<String> CLAUSES =
      Set.of(
          "UNION",
          "OPTIONAL",
          "MINUS",
          "GRAPH",
          "FILTER",
          "BIND",
          "EXISTS",
          "SELECT",
          "VALUES",
          "SERVICE");

  private static final Set<String> UPDATES =
      Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH");

  private QueryText() {}

  /**
   * Lets a text pass to the parser.
   *
   * @throws ProblemException if it is empty, too long, too deep, too long a chain, or an update
   */
  static void check(String text, Limits limits) {
    if (text.isBlank()) {
      throw new ProblemException(ProblemType.QUERY_SYNTAX, "The query is empty.");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
      throw Refusals.tooLong(limits.bytes());
    }
    scan(text);
  }

  private static void scan(String text) {
    int depth = 0;
    int operators = 0;
    Optional<String> before = Optional.empty();
    boolean prologue = true;
    Matcher token = TOKEN.matcher(text);
    while (token.lookingAt()) {
      if (token.group("open") != null) {
        prologue = false;
        depth++;
      } else if (token.group("close") != null) {
        depth--;
      } else if (token.group("operator") != null) {
        operators++;
      } else if (token.group("word") != null) {
        String word = token.group("word").toUpperCase(Locale.ROOT);
        boolean named = before.filter("PREFIX"::equals).isPresent();
        if (prologue && !named && UPDATES.contains(word)) {
          throw Refusals.update();
        }
        prologue &= named || word.equals("PREFIX") || word.equals("BASE");
        operators += CLAUSES.contains(word) ? 1 : 0;
        before = Optional.of(word);
      }
      if (depth > Limits.DEPTH || operators > Limits.OPERATORS) {
        throw Refusals.tooDeep();
      }
      token.region(token.end(), text.length());
    }
  }
}
