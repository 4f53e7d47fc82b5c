package org.myograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the terms of the vocabulary with all that is said of them and how often they are used. */
final class TermTable {
  private static final Set<String> SHOWN =
      Set.of(
          RDFS.label.getURI(),
          SKOS.definition.getURI(),
          RDF.type.getURI(),
          RDFS.subClassOf.getURI(),
          RDFS.subPropertyOf.getURI(),
          RDFS.isDefinedBy.getURI());

  private TermTable() {}

  /** By IRI. */
  static Map<String, Term> of(Reading reading, Labels labels) {
    Map<String, Map<String, List<Node>>> said = new LinkedHashMap<>();
    for (Binding row : reading.rows("terms", OntologyPage.ONTOLOGY)) {
      said.computeIfAbsent(row.get("term").getURI(), term -> new TreeMap<>())
          .computeIfAbsent(row.get("property").getURI(), property -> new ArrayList<>())
          .add(row.get("value"));
    }
    Map<String, Map<String, Long>> uses = new HashMap<>();
    for (Binding row : reading.rows("term-uses", OntologyPage.ONTOLOGY)) {
      uses.computeIfAbsent(row.get("term").getURI(), term -> new TreeMap<>())
          .put(Labels.plain(row.get("use")), Long.parseLong(Labels.plain(row.get("times"))));
    }
    Map<String, Term> terms = new LinkedHashMap<>();
    said.forEach(
        (iri, properties) ->
            terms.put(iri, term(labels, iri, properties, uses.getOrDefault(iri, Map.of()))));
    return terms;
  }

  private static Term term(
      Labels labels, String iri, Map<String, List<Node>> said, Map<String, Long> uses) {
    Set<String> types = new HashSet<>();
    said.getOrDefault(RDF.type.getURI(), List.of()).forEach(type -> types.add(type.toString()));
    List<Link> above = new ArrayList<>();
    for (String property : List.of(RDFS.subClassOf.getURI(), RDFS.subPropertyOf.getURI())) {
      said.getOrDefault(property, List.of()).stream()
          .filter(Node::isURI)
          .map(labels::link)
          .forEach(above::add);
    }
    List<Values.Line> lines = new ArrayList<>();
    said.forEach(
        (property, values) -> {
          if (!SHOWN.contains(property)) {
            List<Values.Value> all =
                values.stream().map(value -> Values.value(labels, value)).toList();
            lines.add(new Values.Line(labels.property(property), all));
          }
        });
    return new Term(
        iri,
        Addresses.localName(iri),
        first(said, RDFS.label.getURI(), Addresses.localName(iri)),
        first(said, SKOS.definition.getURI(), null),
        types,
        above,
        lines,
        uses);
  }

  private static String first(Map<String, List<Node>> said, String property, String otherwise) {
    return said.getOrDefault(property, List.of()).stream()
        .map(Labels::plain)
        .findFirst()
        .orElse(otherwise);
  }
}
