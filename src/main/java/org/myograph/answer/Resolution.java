package org.myograph.answer;

import java.util.List;
import java.util.Optional;

/** What a value turned out to name. */
public sealed interface Resolution {

  /** One concept. */
  record Found(Concept concept, Optional<Match> match) implements Resolution {}

  /** One concept, that is not what was wanted. */
  record WrongKind(Concept concept) implements Resolution {}

  /**
   * Several concepts, none closer than the others.
   *
   * @param how the predicate or kind of synonym by which all of them match
   */
  record Ambiguous(String how, List<Concept> candidates) implements Resolution {}

  /** Nothing; {@code suggestions} are the nearest names, perhaps none. */
  record Unknown(List<Name> suggestions) implements Resolution {}
}
