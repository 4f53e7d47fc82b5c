package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A link from one of our concepts to a term of a foreign vocabulary.
 *
 * @param concept IRI of ours
 * @param predicate as SKOS has it, seen from our concept: {@code exactMatch}, {@code broadMatch}
 *     (the foreign term is the broader one), …
 * @param code the foreign term as a CURIE
 * @param object the foreign term's IRI
 * @param label the foreign term's label, where its licence lets us hold it
 */
public record Mapping(
    String concept,
    String predicate,
    String code,
    String object,
    Optional<String> label,
    String vocabulary,
    String set,
    OptionalDouble confidence,
    Optional<String> comment) {

  private static final List<String> CLOSEST_FIRST =
      List.of("exactMatch", "closeMatch", "narrowMatch", "broadMatch", "relatedMatch");

  /** 0 for an exact match, growing with the distance. */
  public int distance() {
    int at = CLOSEST_FIRST.indexOf(predicate);
    return at < 0 ? CLOSEST_FIRST.size() : at;
  }
}
