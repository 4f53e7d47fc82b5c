package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One statement of an article, with what limits it.
 *
 * @param polarity slug: asserted, refuted, unknown
 * @param hedge slug, {@code none} for a bare assertion
 * @param cue the article's hedging words
 * @param when IRIs of conditions of which any one suffices; empty: no condition
 * @param citations IRIs of works
 * @param derivedFrom IRIs of the claims it is composed of
 * @param article IRI
 * @param section IRI
 */
public record Claim(
    String iri,
    String slug,
    Node subject,
    String predicate,
    Node object,
    String polarity,
    String hedge,
    Optional<String> cue,
    String statement,
    List<String> when,
    List<Place> places,
    String article,
    String section,
    Optional<String> group,
    Optional<String> operator,
    Optional<String> rangeEnd,
    Optional<String> knowledge,
    Optional<String> agent,
    Optional<String> note,
    List<String> citations,
    List<String> derivedFrom) {}
