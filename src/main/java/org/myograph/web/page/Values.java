package org.myograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The plain table of what the graph says of a thing. */
final class Values {
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");

  private Values() {}

  /**
   * A property with its values.
   *
   * @param values at least one
   */
  public record Line(Link property, List<Value> values) {}

  /**
   * @param lang language tag of a text; null: none
   */
  public record Value(Link link, String lang) {}

  /**
   * @param wanted which properties, by IRI
   */
  static List<Line> of(Reading reading, Labels labels, String iri, Predicate<String> wanted) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    for (Binding row : reading.rows("values", iri)) {
      String property = row.get(PROPERTY).getURI();
      if (wanted.test(property)) {
        values.computeIfAbsent(property, p -> new ArrayList<>()).add(value(labels, row.get(VALUE)));
      }
    }
    List<Line> lines = new ArrayList<>();
    values.forEach((property, all) -> lines.add(new Line(labels.property(property), all)));
    return lines;
  }

  static Value value(Labels labels, Node node) {
    boolean tagged = node.isLiteral() && !node.getLiteralLanguage().isEmpty();
    Link link =
        node.isBlank()
            ? new Link("(an axiom; see the forms for programs)", null, null, null)
            : labels.link(node);
    return new Value(link, tagged ? node.getLiteralLanguage() : null);
  }
}
