package org.myograph.answer.terms;

import java.util.List;
import java.util.Optional;

/**
 * A term of another ontology, as an answer names it. Where several imports have it, and editions of
 * one ontology among them, the newest edition of the ontology to which it belongs decides what it
 * is called and whether it is obsolete.
 *
 * @param code its CURIE, or the last part of its IRI where that makes none
 * @param ontologies names of the imports that have it, the one that decides first; none when it is
 *     known by our mappings only
 * @param obsolete its ontology has withdrawn it
 * @param replacedBy the terms that its ontology names in place of an obsolete one, or into which it
 *     was merged
 * @param consider terms that its ontology names as possible replacements
 * @param currentIn of an obsolete term, the imports (with edition) in which it is still current
 */
public record ForeignTerm(
    String iri,
    String code,
    Optional<String> label,
    List<String> ontologies,
    boolean obsolete,
    List<Named> replacedBy,
    List<Named> consider,
    List<String> currentIn) {

  /** A term's code with its label. */
  public record Named(String iri, String code, Optional<String> label) {}

  /** One that no import has. */
  public static ForeignTerm mapped(String iri, String code, Optional<String> label) {
    return new ForeignTerm(iri, code, label, List.of(), false, List.of(), List.of(), List.of());
  }
}
