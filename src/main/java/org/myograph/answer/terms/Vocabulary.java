package org.myograph.answer.terms;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** The properties by which ontologies of the OBO family describe their terms. */
final class Vocabulary {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  static final String OIO = "http://www.geneontology.org/formats/oboInOwl#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  static final Node DEFINITION = obo("IAO_0000115");
  static final Node REPLACED_BY = obo("IAO_0100001");
  static final Node CONSIDER = oio("consider");
  static final Node ALTERNATIVE_ID = oio("hasAlternativeId");
  static final Node SYNONYM_TYPE = oio("hasSynonymType");
  static final Node XREF = oio("hasDbXref");
  static final Node SKOS_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
  static final Node SKOS_ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
  static final Node SKOS_DEFINITION = NodeFactory.createURI(SKOS + "definition");

  /** Beginnings of properties that speak of an entry of an ontology, not of what it stands for. */
  static final List<String> ABOUT_ENTRIES =
      List.of(
          OIO,
          SKOS,
          OBO + "IAO_",
          OBO + "OMO_",
          RDFS.uri,
          OWL2.NS,
          DCTerms.NS,
          DC_11.NS,
          FOAF.NS,
          "http://www.ebi.ac.uk/efo/",
          "https://schema.org/",
          "http://schema.org/");

  private Vocabulary() {}

  static Node oio(String name) {
    return NodeFactory.createURI(OIO + name);
  }

  private static Node obo(String name) {
    return NodeFactory.createURI(OBO + name);
  }
}
