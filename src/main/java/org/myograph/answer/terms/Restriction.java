package org.myograph.answer.terms;

import java.util.Optional;

/**
 * One part of a class expression: a named class, or what has a property to something (OWL 2
 * Structural Specification, sections 8.2 and 8.3).
 *
 * @param property IRI; {@code rdfs:subClassOf} where the part is a named class
 * @param quantifier some, only, value, exactly, min or max; of a named class or an expression empty
 * @param number of exactly, min and max
 * @param target IRI of what it is to; empty where that has no name
 * @param expression a part or target without a name, as text in the manner of Manchester syntax
 */
public record Restriction(
    String property,
    Optional<String> quantifier,
    Optional<String> number,
    Optional<String> target,
    Optional<String> expression) {}
