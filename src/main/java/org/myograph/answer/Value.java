package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import org.myograph.answer.terms.ForeignTerm;

/** What a parameter has, as it is shown in an answer. */
public sealed interface Value {

  /** A word or text. */
  record Text(String text) implements Value {}

  /** A number. */
  record Number(long number) implements Value {}

  /** A concept, claim, section or relation. */
  record One(Named named) implements Value {}

  /** A term of another ontology. */
  record Foreign(ForeignTerm term) implements Value {}

  /**
   * Several concepts.
   *
   * @param named at least one
   * @param notTaken what was given besides and names nothing that could be taken
   */
  record Many(List<Named> named, List<NotTaken> notTaken) implements Value {}

  /** One of several values, with the reason why it is left out of the answer. */
  record NotTaken(String given, ArgumentFault fault) {}

  /** A resource with the name or code by which it was recognised, if that was not its own. */
  record Named(Name name, Optional<Match> match) {}
}
