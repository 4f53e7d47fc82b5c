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

  /** Several concepts. */
  record Many(List<Named> named) implements Value {}

  /** A resource with the name or code by which it was recognised, if that was not its own. */
  record Named(Name name, Optional<Match> match) {}
}
