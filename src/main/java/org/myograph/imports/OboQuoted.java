package org.myograph.imports;

/**
 * A value that begins with a quoted text, as that of {@code def} and {@code synonym}.
 *
 * @param text without its escapes
 * @param rest what follows it
 * @param mended a quotation mark within the text was not escaped
 */
record OboQuoted(String text, String rest, boolean mended) {
  /** More marks than any text has; each is tried as the one that closes. */
  private static final int MOST_MARKS = 100;

  /** Null when there is no such text, or when it cannot be told where it ends. */
  static OboQuoted of(String value) {
    int end = end(value);
    if (end < 0) {
      return null;
    }
    String text = OboLine.unescaped(value.substring(1, end));
    return new OboQuoted(text, value.substring(end + 1).strip(), end != mark(value, 1));
  }

  /**
   * Index of the mark that closes: the first after which a scope, a type, a list of references or
   * nothing follows. Where a mark within the text is not escaped, the words after it are no scope.
   *
   * @return -1 when there is none
   */
  static int end(String value) {
    if (!value.startsWith("\"")) {
      return -1;
    }
    int first = mark(value, 1);
    int at = first;
    for (int i = 0; i < MOST_MARKS && at >= 0; i++) {
      if (isTail(value, at + 1)) {
        return at;
      }
      at = mark(value, at + 1);
    }
    // With one mark only there is no doubt where the text ends, whatever follows.
    return first >= 0 && mark(value, first + 1) < 0 ? first : -1;
  }

  private static int mark(String value, int from) {
    return OboLine.next(value, from, "\"");
  }

  /** At most two words; then references in brackets, qualifiers or a comment, or nothing. */
  private static boolean isTail(String value, int from) {
    int at = from;
    for (int word = 0; at < value.length(); word++) {
      char before = value.charAt(at);
      at = OboLine.blank(value, at);
      if (at == value.length()) {
        return true;
      }
      char c = value.charAt(at);
      if (c == '[') {
        return OboXrefs.close(value, at) >= 0;
      }
      if (c == '{' || c == '!') {
        return true;
      }
      if (c == '"' || word == 2 || !Character.isWhitespace(before)) {
        return false;
      }
      while (at < value.length() && !Character.isWhitespace(value.charAt(at))) {
        if (value.charAt(at) == '"') {
          return false;
        }
        if (value.charAt(at) == '[') {
          return OboXrefs.close(value, at) >= 0;
        }
        at++;
      }
    }
    return true;
  }
}
