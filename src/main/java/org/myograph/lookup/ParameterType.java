package org.myograph.lookup;

import java.util.Locale;
import java.util.Optional;

/** What a caller may give for a parameter, and what the query gets for it. */
public enum ParameterType {
  /** A concept, by slug, CURIE or IRI (in a query also by label or synonym); bound as its IRI. */
  CONCEPT,
  /** A class of the ontology, named like a concept; bound as its IRI. */
  CLASS,
  /** Concepts, repeatable; bound as one literal {@code <iri1> <iri2>}. */
  CONCEPTS,
  /**
   * {@code asserted}, {@code refuted}, {@code unknown} or {@code all}; bound as one literal of
   * local names, {@code Asserted Unknown} when the caller gives none.
   */
  POLARITY,
  /** A hedge's slug; bound as its IRI. */
  HEDGE,
  /** A property's or mapping predicate's name; bound as its IRI. */
  PREDICATE,
  /** A section's key; bound as its IRI. */
  SECTION,
  /** A vocabulary's name, in any case; bound as the string that {@code myo:vocabulary} has. */
  VOCABULARY,
  /** A claim's slug; bound as its IRI. */
  CLAIM,
  /**
   * A term of an imported ontology, or a foreign term that our concepts are mapped to, by CURIE or
   * IRI, or one of our concepts, which stands for the terms that it matches; bound as its IRI.
   */
  TERM,
  /** An imported ontology, by its name or the prefix of its terms; bound as its name, a string. */
  ONTOLOGY,
  /** One of the listed values; bound as a string. */
  ENUM,
  /** Text; bound as a string. */
  STRING,
  /** A whole number; bound as xsd:integer. */
  INTEGER,
  /** The size of a page; not bound. */
  LIMIT,
  /** The rows to skip; not bound. */
  OFFSET;

  /** The word in a header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterType> of(String word) {
    return Words.find(values(), ParameterType::word, word);
  }

  /** Limit and offset: applied to the rows by the service. */
  public boolean paging() {
    return this == LIMIT || this == OFFSET;
  }

  /** May be narrowed by {@code kind}. */
  boolean hasKind() {
    return this == CONCEPT || this == CLASS || this == CONCEPTS;
  }

  /** May have a default: the values that can be judged without a graph. */
  boolean hasDefault() {
    return this == POLARITY || this == ENUM || this == STRING || this == INTEGER || paging();
  }
}
