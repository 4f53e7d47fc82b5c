package org.myograph.answer.terms;

import java.util.Optional;

/**
 * An ontology that was imported beside ours.
 *
 * @param name its name here
 * @param graph IRI of the graph with its statements
 * @param obsoleteGraph IRI of the graph with what it says of its obsolete terms
 * @param version as it says itself
 * @param iri the ontology's own
 * @param terms how many it has, without the obsolete ones
 */
public record Ontology(
    String name,
    String graph,
    Optional<String> obsoleteGraph,
    String label,
    Optional<String> version,
    Optional<String> iri,
    int terms) {}
