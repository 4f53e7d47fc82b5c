package org.myograph.sparql.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Texts that differ from one in their language tag or in the case of their first letter. */
final class Literals {
  private static final String OURS = "en";

  private Literals() {}

  /** A plain string or one with a language tag. */
  static boolean isText(Node node) {
    return node.isLiteral()
        && (!node.getLiteralLanguage().isEmpty()
            || XSDDatatype.XSDstring.equals(node.getLiteralDatatype()));
  }

  /**
   * The likely ones first, without {@code text} itself.
   *
   * @param languages those that the graph has
   */
  static List<Node> like(Node text, Set<String> languages) {
    Set<String> tags = new LinkedHashSet<>(List.of(OURS, ""));
    tags.addAll(languages);
    List<Node> variants = new ArrayList<>();
    for (String form : forms(text.getLiteralLexicalForm())) {
      for (String tag : tags) {
        Node variant =
            tag.isEmpty()
                ? NodeFactory.createLiteralString(form)
                : NodeFactory.createLiteralLang(form, tag);
        if (!variant.equals(text)) {
          variants.add(variant);
        }
      }
    }
    return variants;
  }

  private static Set<String> forms(String text) {
    String stripped = text.strip();
    Set<String> forms = new LinkedHashSet<>(List.of(text, stripped));
    forms.add(stripped.toLowerCase(Locale.ROOT));
    if (!stripped.isEmpty()) {
      int first = stripped.offsetByCodePoints(0, 1);
      forms.add(stripped.substring(0, first).toUpperCase(Locale.ROOT) + stripped.substring(first));
    }
    return forms;
  }
}
