package org.myograph.answer;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of a mapping set.
 *
 * @param iri its own, where it has one
 * @param predicate IRI
 * @param negative whether it says that the mapping does not hold ({@code predicate_modifier: Not})
 * @param justification IRI (semapv); empty where the set says it for all its rows
 */
public record MappingRow(
    Optional<String> iri,
    MappingSet set,
    Term subject,
    String predicate,
    Term object,
    boolean negative,
    Optional<String> justification,
    OptionalDouble confidence,
    Optional<String> comment) {

  /** Local name of the predicate: {@code exactMatch}, {@code hasDbXref}, … */
  public String predicateWord() {
    return Slugs.localName(predicate);
  }

  /** Local name of how the mapping was made: {@code ManualMappingCuration}, … */
  public Optional<String> howMadeWord() {
    return howMade().map(Slugs::localName);
  }

  /** What can be chained of it, seen from the subject. */
  public Optional<MatchKind> kind() {
    return MatchKind.ofPredicate(predicate);
  }

  /** How the mapping was made, said of the row or of the whole set. */
  public Optional<String> howMade() {
    return justification.or(set::justification);
  }

  /** The other end. */
  public Term other(Term end) {
    return end.equals(subject) ? object : subject;
  }
}
