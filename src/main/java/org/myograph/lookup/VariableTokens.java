package org.myograph.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables of a query as they are written. A parser does not tell {@code $x} from {@code ?x}
 * (SPARQL 1.1, section 4.1.3: both are the variable x); a look-up does.
 */
final class VariableTokens {

  /**
   * A variable in the text.
   *
   * @param parameter written with {@code $}
   * @param line of the file, from 1
   */
  record Token(String name, boolean parameter, int line) {}

  /**
   * Comments, IRIs and strings are skipped as wholes, so that what looks like a variable in them is
   * none.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>#[^\\n]*"
              + "|<[^<>\"{}|^`\\\\\\x00-\\x20]*>"
              + "|\"\"\"(?s:(?:\\\\.|[^\\\\])*?)\"\"\""
              + "|'''(?s:(?:\\\\.|[^\\\\])*?)'''"
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\""
              + "|'(?:\\\\.|[^'\\\\\\n])*')"
              + "|(?<mark>[?$])(?<name>[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{Mn}_\\u00B7]*)");

  private VariableTokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      for (; counted < matcher.start(); counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      if (matcher.group("name") != null) {
        boolean parameter = matcher.group("mark").equals("$");
        tokens.add(new Token(matcher.group("name"), parameter, line));
      }
    }
    return tokens;
  }
}
