package org.myograph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.myograph.store.ImportedOntology.Key;

/** What the graph {@code …/graph/imports} says of each imported ontology. */
final class ImportDescriptions {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final Map<Key, Property> HEADER = new LinkedHashMap<>();

  static {
    HEADER.put(Key.TITLE, DCTerms.title);
    HEADER.put(Key.IRI, DCTerms.isVersionOf);
    HEADER.put(Key.VERSION_IRI, OWL2.versionIRI);
    HEADER.put(Key.VERSION, OWL2.versionInfo);
    HEADER.put(Key.LICENCE, DCTerms.license);
    HEADER.put(Key.IMPORTS, OWL2.imports);
  }

  private ImportDescriptions() {}

  /**
   * @param counts different triples of each graph
   */
  static List<Triple> of(ImportedOntology ontology, Map<Node, Long> counts) {
    Node node = ontology.graph();
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, RDF.type.asNode(), Names.myo("ImportedOntology")));
    triples.add(
        Triple.create(node, RDFS.label.asNode(), NodeFactory.createLiteralString(title(ontology))));
    HEADER.forEach(
        (key, property) ->
            ontology
                .values(key)
                .forEach(
                    value -> triples.add(Triple.create(node, property.asNode(), node(value)))));
    ReleaseDate.of(ontology)
        .map(date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate))
        .ifPresent(date -> triples.add(Triple.create(node, DCTerms.issued.asNode(), date)));
    say(triples, node, "importName", ontology.name());
    say(triples, node, "sourceFile", ontology.source());
    say(triples, node, "sha256", ontology.sha256());
    say(triples, node, "syntax", ontology.syntax());
    count(triples, node, VOID.triples.asNode(), counts.getOrDefault(node, 0L));
    count(triples, node, Names.myo("termCount"), ontology.terms());
    count(triples, node, Names.myo("obsoleteCount"), ontology.obsolete());
    count(triples, node, Names.myo("skippedCount"), ontology.skipped());
    if (ontology.obsolete() > 0) {
      triples.add(Triple.create(node, Names.myo("obsoleteGraph"), ontology.obsoleteGraph()));
      Node obsolete = ontology.obsoleteGraph();
      count(triples, obsolete, VOID.triples.asNode(), counts.getOrDefault(obsolete, 0L));
    }
    Node when =
        NodeFactory.createLiteralDT(ontology.imported().toString(), XSDDatatype.XSDdateTime);
    triples.add(Triple.create(node, DCTerms.dateAccepted.asNode(), when));
    return triples;
  }

  /**
   * As it calls itself; without a title by its IRI below OBO's, {@code mondo/imports/hp_import},
   * and without that by the name that it has here.
   */
  private static String title(ImportedOntology ontology) {
    return ontology.values(Key.TITLE).stream()
        .findFirst()
        .or(
            () ->
                ontology.values(Key.IRI).stream()
                    .filter(iri -> iri.startsWith(OBO))
                    .map(iri -> iri.substring(OBO.length()).replaceFirst("[.][a-z]+$", ""))
                    .findFirst())
        .orElse(ontology.name());
  }

  private static Node node(String value) {
    return value.matches("[a-z]+:[^\\s<>\"{}|^`\\\\]+")
        ? NodeFactory.createURI(value)
        : NodeFactory.createLiteralString(value);
  }

  private static void say(List<Triple> triples, Node node, String property, String text) {
    triples.add(Triple.create(node, Names.myo(property), NodeFactory.createLiteralString(text)));
  }

  private static void count(List<Triple> triples, Node node, Node property, long number) {
    triples.add(Triple.create(node, property, NodeFactoryExtra.intToNode(number)));
  }
}
