package org.myograph.answer.terms;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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

  private Vocabulary() {}

  static Node oio(String name) {
    return NodeFactory.createURI(OIO + name);
  }

  private static Node obo(String name) {
    return NodeFactory.createURI(OBO + name);
  }
}
