package org.myograph.answer.terms;

import java.util.Optional;

/**
 * A mapping that stands in an imported ontology.
 *
 * @param ontology the import's name
 * @param predicate IRI
 * @param negative whether the ontology says that it does not hold
 * @param justification IRI (semapv)
 */
public record Link(
    String ontology,
    End subject,
    String predicate,
    End object,
    boolean negative,
    Optional<String> justification) {

  /**
   * A term.
   *
   * @param code as the service writes it
   * @param iri as the ontology has it; the code's own where the ontology has the code alone
   * @param vocabulary its name; empty where it is not known
   * @param label where an import has one
   */
  public record End(String code, String iri, String vocabulary, Optional<String> label) {}
}
