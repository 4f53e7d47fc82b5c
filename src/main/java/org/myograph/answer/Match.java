package org.myograph.answer;

/** By what a value was recognised, when it was not a name of ours. */
public sealed interface Match {

  /**
   * By a foreign code.
   *
   * @param code the CURIE
   * @param predicate seen from our concept, for example {@code exactMatch}
   */
  record ByCode(String code, String predicate) implements Match {}

  /**
   * By a label or synonym.
   *
   * @param kind label, exact, lay, narrow, broad or related
   */
  record BySynonym(String synonym, String kind) implements Match {}
}
