package org.myograph.imports;

import java.util.List;
import java.util.Set;
import org.myograph.imports.OboQualifiers.Qualifier;

/**
 * One line of an OBO 1.4 file, {@code tag: value {qualifiers} ! comment}, taken apart.
 *
 * @param number of the line, counted from 1
 * @param value with its escapes, without what follows it
 * @param qualifiers in their order; a key may stand more than once
 * @param fault what follows the value and cannot be read; null: nothing
 */
record OboLine(long number, String tag, String value, List<Qualifier> qualifiers, String fault) {
  /** Free text to the end of the line, in which quotes, braces and "!" stand now and then. */
  private static final Set<String> TEXT = Set.of("name", "comment", "remark", "created_by");

  /** Their value is a quoted text and more. */
  private static final Set<String> QUOTED =
      Set.of(
          "def",
          "synonym",
          "exact_synonym",
          "broad_synonym",
          "narrow_synonym",
          "related_synonym",
          "expand_expression_to",
          "expand_assertion_to");

  /** Null when {@code line} has no tag. */
  static OboLine parse(long number, String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      return null;
    }
    String tag = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    if (tag.equals("owl-axioms")) {
      return new OboLine(number, tag, value, List.of(), null);
    }
    if (TEXT.contains(tag)) {
      return ofText(number, tag, value);
    }
    int from = QUOTED.contains(tag) ? OboQuoted.end(value) + 1 : 0;
    int brace = end(value, '{', from);
    OboQualifiers block = brace < value.length() ? OboQualifiers.at(value, brace) : null;
    if (block != null && isEnd(value, block.end())) {
      return new OboLine(number, tag, value.substring(0, brace).strip(), block.all(), null);
    }
    int comment = end(value, '!', from);
    String fault = brace < comment ? value.substring(brace, comment).strip() : null;
    int end = Math.min(brace, comment);
    return new OboLine(number, tag, value.substring(0, end).strip(), List.of(), fault);
  }

  private static OboLine ofText(long number, String tag, String value) {
    int brace = next(value, 0, "{");
    for (int i = 0; i < OboQualifiers.MOST_BRACES && brace >= 0; i++) {
      OboQualifiers block = OboQualifiers.at(value, brace);
      if (block != null && isEnd(value, block.end())) {
        return new OboLine(number, tag, value.substring(0, brace).strip(), block.all(), null);
      }
      brace = next(value, brace + 1, "{");
    }
    return new OboLine(number, tag, value, List.of(), null);
  }

  /** Whether nothing but a comment stands at {@code from}. */
  private static boolean isEnd(String value, int from) {
    int at = blank(value, from);
    return at == value.length() || value.charAt(at) == '!';
  }

  /** Index of the first character from {@code from} on that is no space. */
  static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where {@code mark} stands outside quotes and brackets, after a space; else the length. */
  private static int end(String value, char mark, int from) {
    boolean quoted = false;
    int brackets = 0;
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '[') {
        brackets++;
      } else if (!quoted && c == ']') {
        brackets--;
      } else if (!quoted
          && brackets <= 0
          && c == mark
          && (i == 0 || Character.isWhitespace(value.charAt(i - 1)))) {
        return i;
      }
    }
    return value.length();
  }

  /** Index of the first of {@code marks} from {@code from} on that is not escaped; -1: none. */
  static int next(String text, int from, String marks) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (marks.indexOf(c) >= 0) {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** The value's words. */
  String[] words() {
    return value.split("\\s+");
  }

  /** The value of the first qualifier {@code key}; null: there is none. */
  String qualifier(String key) {
    return qualifiers.stream()
        .filter(q -> q.key().equals(key))
        .map(Qualifier::value)
        .findFirst()
        .orElse(null);
  }

  /** Without OBO's escapes. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        char escaped = text.charAt(i);
        plain.append(
            switch (escaped) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'W' -> ' ';
              default -> escaped;
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
