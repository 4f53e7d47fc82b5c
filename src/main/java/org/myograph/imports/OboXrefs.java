package org.myograph.imports;

import java.util.ArrayList;
import java.util.List;
import org.myograph.imports.OboQualifiers.Qualifier;

/**
 * Cross-references, alone or as a list in brackets: {@code [PMID:1, GOC:ab "description" {…}]}.
 *
 * @param id without its escapes
 * @param label its description; null: none
 * @param qualifiers that stand within the list
 */
record OboXrefs(String id, String label, List<Qualifier> qualifiers) {

  /** Those in the first brackets of {@code rest}; none where there are no brackets. */
  static List<OboXrefs> list(String rest) {
    int open = rest.indexOf('[');
    int close = open < 0 ? -1 : close(rest, open);
    return close < 0 ? List.of() : all(rest.substring(open + 1, close));
  }

  /**
   * Index of the bracket that closes the one at {@code open}: the first outside quotes behind which
   * qualifiers, a comment or nothing follows.
   *
   * @return -1 when none does
   */
  static int close(String text, int open) {
    int at = OboLine.next(text, open + 1, "]\"");
    while (at >= 0) {
      if (text.charAt(at) == '"') {
        at = OboLine.next(text, at + 1, "\"");
      } else {
        int after = OboLine.blank(text, at + 1);
        if (after == text.length() || "{!".indexOf(text.charAt(after)) >= 0) {
          return at;
        }
      }
      at = at < 0 ? -1 : OboLine.next(text, at + 1, "]\"");
    }
    return -1;
  }

  /**
   * A reference that fills {@code text}.
   *
   * @return null when {@code text} names none, or goes on behind it
   */
  static OboXrefs one(String text) {
    List<OboXrefs> found = new ArrayList<>();
    int end = read(text, 0, "", found);
    return found.size() == 1 && end == text.length() ? found.get(0) : null;
  }

  private static List<OboXrefs> all(String text) {
    List<OboXrefs> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      at = read(text, at, ",", found);
    }
    return found;
  }

  /** Reads one reference from {@code from} to one of {@code ends}, which it gives the index of. */
  private static int read(String text, int from, String ends, List<OboXrefs> into) {
    int stop = stop(text, from, ends);
    String id = OboLine.unescaped(text.substring(from, stop)).strip();
    String label = null;
    List<Qualifier> qualifiers = List.of();
    int at = stop;
    if (at < text.length() && text.charAt(at) == '"') {
      int mark = OboLine.next(text, at + 1, "\"");
      int end = mark < 0 ? text.length() : mark;
      label = OboLine.unescaped(text.substring(at + 1, end));
      at = OboLine.blank(text, Math.min(end + 1, text.length()));
    }
    if (at < text.length() && text.charAt(at) == '{') {
      OboQualifiers block = OboQualifiers.at(text, at);
      if (block != null) {
        qualifiers = block.all();
        at = block.end();
      }
    }
    if (!id.isEmpty()) {
      into.add(new OboXrefs(id, label, qualifiers));
    }
    int next = ends.isEmpty() ? at : OboLine.next(text, at, ends);
    return next < 0 ? text.length() : next;
  }

  /** Where an id ends: at its description, its qualifiers or the next reference. */
  private static int stop(String text, int from, String ends) {
    int at = OboLine.next(text, from, "\"{" + ends);
    for (int i = 0; i < OboQualifiers.MOST_BRACES; i++) {
      if (at < 0 || text.charAt(at) != '{' || OboQualifiers.at(text, at) != null) {
        break;
      }
      at = OboLine.next(text, at + 1, "\"{" + ends);
    }
    return at < 0 ? text.length() : at;
  }
}
