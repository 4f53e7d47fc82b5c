package org.myograph.answer.terms;

import java.util.List;
import java.util.Optional;

/**
 * A term of another ontology, as an answer names it.
 *
 * @param code its CURIE
 * @param ontologies names of the imports that have it; none when it is known by our mappings only
 * @param obsolete its ontology has withdrawn it
 * @param replacedBy the terms that its ontology names in place of an obsolete one, or into which it
 *     was merged
 * @param consider terms that its ontology names as possible replacements
 */
public record ForeignTerm(
    String iri,
    String code,
    Optional<String> label,
    List<String> ontologies,
    boolean obsolete,
    List<Named> replacedBy,
    List<Named> consider) {

  /** A term's code with its label. */
  public record Named(String iri, String code, Optional<String> label) {}

  /** One that no import has. */
  public static ForeignTerm mapped(String iri, String code, Optional<String> label) {
    return new ForeignTerm(iri, code, label, List.of(), false, List.of(), List.of());
  }
}
