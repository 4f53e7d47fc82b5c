package org.myograph.answer;

import java.util.Locale;
import java.util.Optional;

/**
 * One end of a mapping: a concept of ours or a term of another vocabulary. Two are equal when their
 * codes are, whatever the case.
 */
public final class Term {
  /** The vocabulary of our own concepts. */
  public static final String OURS = "Myograph";

  private final String code;
  private final String iri;
  private final String vocabulary;
  private final Optional<String> label;
  private final String key;

  /**
   * @param code a CURIE; of a concept of ours {@code myo:} and its local name
   * @param vocabulary its name, for example {@code SNOMED CT}
   * @param label where a mapping set gives one
   */
  Term(String code, String iri, String vocabulary, Optional<String> label) {
    this.code = code;
    this.iri = iri;
    this.vocabulary = vocabulary;
    this.label = label;
    this.key = code.toLowerCase(Locale.ROOT);
  }

  /** A CURIE. */
  public String code() {
    return code;
  }

  /** In the form that the first set that has the term uses. */
  public String iri() {
    return iri;
  }

  public String vocabulary() {
    return vocabulary;
  }

  public Optional<String> label() {
    return label;
  }

  /** Whether it is a concept of ours. */
  public boolean isOurs() {
    return vocabulary.equals(OURS);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Term term && term.key.equals(key));
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
