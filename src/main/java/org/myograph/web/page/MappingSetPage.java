package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.store.Names;
import org.myograph.store.SssomAxioms;

/** A set of mappings to a foreign vocabulary. */
final class MappingSetPage implements Page {

  @Override
  public String root() {
    return Names.MAPPING;
  }

  @Override
  public String name() {
    return "mapping";
  }

  @Override
  public String plural() {
    return "Mapping sets";
  }

  @Override
  public List<Link> all(Reading reading) {
    List<Link> links = new ArrayList<>();
    for (Binding row : reading.rows("mapping-sets")) {
      Node set = row.get("set");
      if (set.isURI() && set.getURI().startsWith(root())) {
        String name = row.contains("name") ? Labels.plain(row.get("name")) : set.getURI();
        links.add(new Link(name, set.getURI(), reading.addresses().link(set.getURI()), null));
      }
    }
    return links;
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    Labels labels = new Labels(reading);
    Map<String, Object> model = new HashMap<>();
    String title = labels.link(iri).text();
    model.put("title", title);
    model.put(
        "values",
        Values.of(reading, labels, iri, property -> !property.equals(RDFS.label.getURI())));
    model.put(
        "rows",
        reading.rows("mapping-rows", iri).stream().map(row -> row(reading, labels, row)).toList());
    model.put(
        "schema",
        SchemaOrg.dataset(
            iri,
            title,
            said(reading, iri, DCTerms.description),
            said(reading, iri, DCTerms.license)));
    return model;
  }

  /** As our graph has them and, beside that, as SSSOM/RDF has them. */
  @Override
  public Graph graph(Reading reading, String iri) {
    Graph described = Page.super.graph(reading, iri);
    SssomAxioms.of(described).forEach(described::add);
    return described;
  }

  private static Optional<String> said(Reading reading, String set, Property property) {
    return reading
        .graph()
        .find(NodeFactory.createURI(set), property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
        .toList()
        .stream()
        .min(Comparator.naturalOrder());
  }

  private static Row row(Reading reading, Labels labels, Binding row) {
    String mapping = row.get("mapping").toString();
    String object = row.get("object").toString();
    return new Row(
        mapping.contains("#") ? mapping.substring(mapping.indexOf('#') + 1) : null,
        labels.link(row.get("subject")),
        MappingLine.words(Addresses.localName(row.get("predicate").toString())),
        new Link(text(row, "code"), object, reading.addresses().link(object), null),
        text(row, "label"),
        text(row, "confidence"),
        text(row, "comment"),
        "true".equals(text(row, "negative")));
  }

  private static String text(Binding row, String column) {
    return row.contains(column) ? Labels.plain(row.get(column)) : null;
  }

  /**
   * One mapping.
   *
   * @param anchor the fragment of its IRI; null: it has none
   * @param label the foreign term's; null: we may not hold it
   * @param confidence null: none given
   * @param comment null: none
   * @param negative it says that the two do not match
   */
  public record Row(
      String anchor,
      Link concept,
      String predicate,
      Link term,
      String label,
      String confidence,
      String comment,
      boolean negative) {}
}
