package org.myograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of an OBO 1.4 file, {@code tag: value {qualifiers} ! comment}, taken apart.
 *
 * @param number of the line, counted from 1
 * @param value with its escapes, without what follows it
 * @param qualifiers in their order
 */
record OboLine(long number, String tag, String value, Map<String, String> qualifiers) {

  /** Null when {@code line} has no tag. */
  static OboLine parse(long number, String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      return null;
    }
    String value = line.substring(colon + 1);
    int comment = end(value, '!');
    value = value.substring(0, comment).strip();
    Map<String, String> qualifiers = Map.of();
    if (value.endsWith("}")) {
      int brace = end(value, '{');
      if (brace < value.length()) {
        qualifiers = qualifiers(value.substring(brace + 1, value.length() - 1));
        value = value.substring(0, brace).strip();
      }
    }
    return new OboLine(number, line.substring(0, colon).strip(), value, qualifiers);
  }

  /** A line whose value is free text up to its end. */
  static OboLine ofText(long number, String line) {
    int colon = line.indexOf(':');
    return new OboLine(
        number, line.substring(0, colon).strip(), line.substring(colon + 1).strip(), Map.of());
  }

  /** Where {@code mark} stands outside quotes and brackets, after a space; else the length. */
  private static int end(String value, char mark) {
    boolean quoted = false;
    int brackets = 0;
    for (int i = 0; i < value.length(); i++) {
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

  private static Map<String, String> qualifiers(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : split(text, ',')) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String value = part.substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        found.put(
            part.substring(0, equals).strip(),
            unescaped(quoted ? value.substring(1, value.length() - 1) : value));
      }
    }
    return found;
  }

  /** The parts of {@code text} between {@code separator}s outside quotes; none is empty. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : separator;
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted || i == text.length()) {
        String part = text.substring(start, Math.min(i, text.length())).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    if (start < text.length() && !text.substring(start).isBlank()) {
      parts.add(text.substring(start).strip());
    }
    return parts;
  }

  /** A quoted text at the start of {@code value}, and the rest; null when there is none. */
  static String[] quoted(String value) {
    if (!value.startsWith("\"")) {
      return null;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return new String[] {unescaped(value.substring(1, i)), value.substring(i + 1).strip()};
      }
    }
    return null;
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
