package org.myograph.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an XML file may declare before its root element: abbreviations of namespaces, as Protégé
 * wrote them, and nothing else. No entity is taken from elsewhere, none is made of others, and none
 * is long: so none can grow.
 */
final class XmlProlog {
  private static final int LONGEST_ENTITY = 300;
  private static final Pattern BEFORE = Pattern.compile("(?s)(?:\\s+|<\\?.*?\\?>|<!--.*?-->)*+");
  private static final Pattern START =
      Pattern.compile("<!DOCTYPE\\s+[\\w:.-]+\\s*(SYSTEM|PUBLIC)?");
  private static final Pattern END = Pattern.compile("\\]\\s*>");
  private static final Pattern ENTITY =
      Pattern.compile("\\s*<!ENTITY\\s+([\\w:.-]+)\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>\\s*");

  private XmlProlog() {}

  /**
   * @param head the beginning of the file
   * @return whether it declares entities
   * @throws ImportException when it declares something that is not allowed, with the line
   */
  static boolean check(String head) throws ImportException {
    Matcher before = BEFORE.matcher(head);
    int doctype = before.lookingAt() ? before.end() : 0;
    if (!head.startsWith("<!DOCTYPE", doctype)) {
      return false;
    }
    Matcher start = START.matcher(head).region(doctype, head.length());
    if (!start.lookingAt() || start.group(1) != null) {
      throw at(head, doctype, "a DOCTYPE that lies elsewhere is not read");
    }
    if (head.startsWith(">", start.end())) {
      return false;
    }
    if (!head.startsWith("[", start.end())) {
      throw at(head, start.end(), "the DOCTYPE is not understood");
    }
    // Entity by entity up to the end: what is not one of them is refused, so nothing hides.
    int position = start.end() + 1;
    Matcher entity = ENTITY.matcher(head);
    while (entity.region(position, head.length()).lookingAt()) {
      String value = entity.group(2) != null ? entity.group(2) : entity.group(3);
      if (value.contains("&") || value.contains("%") || value.length() > LONGEST_ENTITY) {
        throw at(head, position, "the entity " + entity.group(1) + " is made of others or long");
      }
      position = entity.end();
    }
    while (position < head.length() && Character.isWhitespace(head.charAt(position))) {
      position++;
    }
    if (!END.matcher(head).region(position, head.length()).lookingAt()) {
      throw at(head, position, "a DOCTYPE may declare entities with a value, and nothing else");
    }
    return true;
  }

  private static ImportException at(String head, int position, String message) {
    long line = head.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    return ImportException.at(line, 0, message);
  }
}
