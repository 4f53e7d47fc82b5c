package org.myograph.lookup;

import java.util.Locale;
import java.util.Optional;

/** How the values of a column are shown. */
public enum ColumnType {
  /** A concept's IRI; shown with slug and label. */
  CONCEPT,
  /** A claim's IRI; shown with its hedge, polarity, condition and evidence. */
  CLAIM,
  /** The IRI of a document; shown like a concept, with the document's link. */
  DOCUMENT,
  /** Concepts, as IRIs in one literal, separated by spaces; shown as a list. */
  CONCEPTS,
  /** A concept, a document or a plain value: shown as what it is. */
  ANY,
  /** Text. */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A number. */
  DECIMAL,
  /** True or false. */
  BOOLEAN,
  /** An IRI as it is. */
  IRI,
  /**
   * A code of a foreign vocabulary: its text, or the IRI of the term, which is shown as its code.
   */
  CODE;

  /** The word in a header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** May be narrowed by {@code kind}. */
  boolean hasKind() {
    return this == CONCEPT || this == CONCEPTS || this == DOCUMENT || this == ANY;
  }

  static Optional<ColumnType> of(String word) {
    return Words.find(values(), ColumnType::word, word);
  }
}
