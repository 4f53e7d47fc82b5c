package org.myograph.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a document in OWL 2 functional syntax apart into its prefixes and its statements, without
 * understanding them: by its parentheses, outside of quoted texts and IRIs.
 */
final class FunctionalText {
  private static final String ONTOLOGY = "Ontology";

  private final String text;
  private int at;

  private FunctionalText(String text) {
    this.text = text;
  }

  /** A statement of the form {@code Word( … )}. */
  record Part(String text) {
    boolean isPrefix() {
      return text.startsWith("Prefix");
    }

    boolean isDeclaration() {
      return text.startsWith("Declaration");
    }
  }

  /**
   * @param parts prefixes, declarations and axioms in their order
   */
  record Document(List<Part> parts) {
    List<Part> axioms() {
      return parts.stream().filter(part -> !part.isPrefix() && !part.isDeclaration()).toList();
    }

    /** A document of {@code axiom}, with the prefixes and declarations of this one. */
    String with(Part axiom) {
      StringBuilder document = new StringBuilder();
      parts.stream()
          .filter(Part::isPrefix)
          .forEach(part -> document.append(part.text()).append('\n'));
      document.append(ONTOLOGY).append("(\n");
      parts.stream()
          .filter(part -> part.isDeclaration() || part == axiom)
          .forEach(part -> document.append(part.text()).append('\n'));
      return document.append(")").toString();
    }
  }

  static Document of(String text) {
    return new FunctionalText(text).parts();
  }

  private Document parts() {
    List<Part> parts = new ArrayList<>();
    while (at < text.length()) {
      int start = at;
      if (!Character.isLetter(text.charAt(at))) {
        skip();
      } else if (text.startsWith(ONTOLOGY + "(", at)) {
        at += ONTOLOGY.length() + 1;
      } else if (!word()) {
        skip();
      } else {
        parts.add(new Part(text.substring(start, at).strip()));
      }
    }
    return new Document(parts);
  }

  /** Past a name and what its parentheses hold; false when no parentheses follow the name. */
  private boolean word() {
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '(') {
      return false;
    }
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      skip();
      if (depth == 0) {
        return true;
      }
    }
    return true;
  }

  /** Past a quoted text, an IRI or one other character. */
  private void skip() {
    char c = text.charAt(at);
    int end = at;
    if (c == '"') {
      end = OboLine.next(text, at + 1, "\"");
    } else if (c == '<') {
      end = text.indexOf('>', at);
    }
    at = end < 0 ? text.length() : end + 1;
  }
}
