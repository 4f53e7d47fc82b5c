package org.myograph.answer.terms;

/**
 * The fields of the search index. A term has one document for itself and one for each of its names,
 * so that the length of one name does not weigh on another.
 */
final class TermFields {
  /** Stored with each document: what a hit shows. */
  static final String IRI = "iri";

  static final String CODE = "code";
  static final String ONTOLOGY = "ontology";
  static final String LABEL = "label";
  static final String OBSOLETE = "obsolete";

  /** In lower case: the CURIE, of a term's document. */
  static final String CODE_KEY = "codeKey";

  /** The CURIE's prefix and the import's name, in lower case. */
  static final String VOCABULARY = "vocabulary";

  /** Stored, of a name's document. */
  static final String TEXT = "text";

  static final String KIND = "kind";
  static final String LAY = "lay";

  /** A name as it is, but for case and punctuation. */
  static final String EXACT = "exact";

  /** The set of a name's stems. */
  static final String BAG = "bag";

  /** A name's stems. */
  static final String NAME = "name";

  /** A name's runs of letters. */
  static final String GRAM = "gram";

  /** Of a term's document: the stems of all its names, and of its definition. */
  static final String ALL = "all";

  static final String DEFINITION = "definition";

  private TermFields() {}
}
