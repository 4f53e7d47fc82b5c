package org.myograph.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.store.ImportedOntology.Key;

/** What the first ontology of a file says of itself, gathered in passing. */
final class HeaderNotes {
  /** More than any header says of these; what comes before the ontology is named waits here. */
  private static final int WAITING = 200;

  private static final Map<Node, Key> PROPERTIES =
      Map.ofEntries(
          Map.entry(DCTerms.title.asNode(), Key.TITLE),
          Map.entry(DC_11.title.asNode(), Key.TITLE),
          Map.entry(RDFS.label.asNode(), Key.TITLE),
          Map.entry(SKOS.prefLabel.asNode(), Key.TITLE),
          Map.entry(OWL2.versionIRI.asNode(), Key.VERSION_IRI),
          Map.entry(OWL2.versionInfo.asNode(), Key.VERSION),
          Map.entry(DCTerms.license.asNode(), Key.LICENCE),
          Map.entry(OWL2.imports.asNode(), Key.IMPORTS),
          Map.entry(DCTerms.issued.asNode(), Key.DATE),
          Map.entry(DCTerms.date.asNode(), Key.DATE),
          Map.entry(DC_11.date.asNode(), Key.DATE),
          Map.entry(OwlTriples.oio("date"), Key.DATE));

  private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
  private final List<Triple> waiting = new ArrayList<>();
  private Node ontology;

  /** {@code triple} has an IRI as its subject. */
  void note(Triple triple) {
    Key key = PROPERTIES.get(triple.getPredicate());
    if (key != null) {
      if (ontology == null && waiting.size() < WAITING) {
        waiting.add(triple);
      } else if (triple.getSubject().equals(ontology)) {
        add(key, triple.getObject());
      }
    } else if (ontology == null
        && triple.getPredicate().equals(RDF.type.asNode())
        && triple.getObject().equals(OWL2.Ontology.asNode())) {
      ontology = triple.getSubject();
      add(Key.IRI, ontology);
      waiting.stream()
          .filter(t -> t.getSubject().equals(ontology))
          .forEach(t -> add(PROPERTIES.get(t.getPredicate()), t.getObject()));
      waiting.clear();
    }
  }

  Map<Key, String> values() {
    Map<Key, String> texts = new EnumMap<>(Key.class);
    values.forEach((key, list) -> texts.put(key, String.join("\n", list)));
    return texts;
  }

  private void add(Key key, Node value) {
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    String line = text.strip().replaceAll("\\s+", " ");
    List<String> list = values.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!line.isEmpty() && !list.contains(line) && list.size() < WAITING) {
      list.add(line);
    }
  }
}
