package org.myograph.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file is written; recognised by how it begins. */
enum Syntax {
  RDF_XML("RDF/XML"),
  TURTLE("Turtle"),
  OWL_XML("OWL/XML"),
  FUNCTIONAL("OWL functional syntax"),
  MANCHESTER("OWL Manchester syntax"),
  OBO("OBO"),
  OBO_GRAPHS("OBO Graphs JSON");

  /** Bytes of a file's start that suffice to recognise it. */
  static final int HEAD = 1 << 16;

  private static final Pattern XML_ROOT =
      Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)(?=[\\s>/])");
  private static final Pattern IRI = Pattern.compile("<[A-Za-z][A-Za-z0-9+.-]*:[^\\s>]*>");

  private final String label;

  Syntax(String label) {
    this.label = label;
  }

  /** For people. */
  String label() {
    return label;
  }

  /** Whether it is XML. */
  boolean isXml() {
    return this == RDF_XML || this == OWL_XML;
  }

  /**
   * @param head the first bytes of the content
   * @return nothing when it is none of these
   */
  static Optional<Syntax> of(byte[] head) {
    String text = text(head).stripLeading();
    if (text.startsWith("{")) {
      return text.contains("\"graphs\"") ? Optional.of(OBO_GRAPHS) : Optional.empty();
    }
    if (text.startsWith("<?xml") || text.startsWith("<!")) {
      return xml(text);
    }
    // Comments: # in Turtle, functional and Manchester syntax, ! in OBO.
    String start = text.replaceFirst("^(?:[#!][^\\n]*\\n\\s*)+", "");
    if (start.startsWith("<")) {
      return IRI.matcher(start).lookingAt() ? Optional.of(TURTLE) : xml(start);
    }
    if (start.matches("(?s)(Prefix|Ontology|Import)\\s*\\(.*")) {
      return Optional.of(FUNCTIONAL);
    }
    if (start.matches("(?s)(Prefix|Ontology|Import):\\s.*")) {
      return Optional.of(MANCHESTER);
    }
    if (start.matches("(?si)@?(prefix|base)\\s+.*")) {
      return Optional.of(TURTLE);
    }
    if (start.matches("(?s)[a-zA-Z_-]+:[^\\n]*\\n.*") && text.contains("[Term]")
        || start.startsWith("format-version:")
        || start.matches("(?s)\\[(Term|Typedef|Instance)\\].*")) {
      return Optional.of(OBO);
    }
    return start.matches("(?s)(\\[|_:|[\\w-]*:)\\S*\\s.*") && isText(text)
        ? Optional.of(TURTLE)
        : Optional.empty();
  }

  /** {@code head} as characters, by its byte order mark or UTF-8. */
  static String text(byte[] head) {
    Charset charset = StandardCharsets.UTF_8;
    if (head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
      charset = StandardCharsets.UTF_16BE;
    } else if (head.length > 1
        && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
      charset = StandardCharsets.UTF_16LE;
    }
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Syntax> xml(String text) {
    String bare = text.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", "");
    bare = bare.replaceAll("(?s)<!DOCTYPE[^\\[>]*(\\[.*?\\]\\s*)?>", "");
    var root = XML_ROOT.matcher(bare);
    if (!root.find()) {
      return Optional.empty();
    }
    return switch (root.group(1)) {
      case "RDF" -> Optional.of(RDF_XML);
      case "Ontology" -> Optional.of(OWL_XML);
      default -> Optional.empty();
    };
  }

  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && text.indexOf('\uFFFD') < 0;
  }
}
