package org.myograph.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * The trailing modifiers of an OBO clause, {@code {key="value", key="value"}} (OBO 1.4): a list, in
 * which a key may stand more than once. Values without quotes are taken too.
 *
 * @param all in the file's order
 * @param end index in the text of what follows the closing brace
 */
record OboQualifiers(List<Qualifier> all, int end) {
  /** More braces than any text has before its qualifiers: each may be where they begin. */
  static final int MOST_BRACES = 100;

  /**
   * One of them.
   *
   * @param key a tag of OBO, a free name or an IRI
   * @param value without its escapes
   */
  record Qualifier(String key, String value) {}

  /**
   * @param brace index of the opening brace
   * @return null when what stands there is no list of keys with values
   */
  static OboQualifiers at(String text, int brace) {
    List<Qualifier> found = new ArrayList<>();
    int at = OboLine.blank(text, brace + 1);
    while (at < text.length() && text.charAt(at) != '}') {
      int equals = OboLine.next(text, at, "={}\",");
      String key = equals < 0 ? "" : text.substring(at, equals).strip();
      if (!key.matches("\\S+") || text.charAt(equals) != '=') {
        return null;
      }
      at = OboLine.blank(text, equals + 1);
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      int end = quoted ? OboLine.next(text, at + 1, "\"") : OboLine.next(text, at, ",}");
      if (end < 0) {
        return null;
      }
      String value = text.substring(quoted ? at + 1 : at, end);
      found.add(new Qualifier(key, OboLine.unescaped(quoted ? value : value.strip())));
      at = OboLine.blank(text, quoted ? end + 1 : end);
      if (at < text.length() && text.charAt(at) == ',') {
        at = OboLine.blank(text, at + 1);
      } else if (at >= text.length() || text.charAt(at) != '}') {
        return null;
      }
    }
    return at < text.length() ? new OboQualifiers(List.copyOf(found), at + 1) : null;
  }
}
