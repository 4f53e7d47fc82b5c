package org.myograph.answer.terms;

import java.util.Optional;

/**
 * A value that an ontology gives a property of a term.
 *
 * @param property IRI
 * @param value text of a literal, or an IRI
 * @param datatype IRI of a literal's datatype; empty for an IRI
 * @param language of a literal
 * @param negated whether the ontology says that the property does not hold of it: a refuted mapping
 */
public record PropertyValue(
    String property,
    String value,
    Optional<String> datatype,
    Optional<String> language,
    boolean negated) {}
