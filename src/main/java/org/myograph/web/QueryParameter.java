package org.myograph.web;

import java.util.List;

/**
 * A query parameter of an ordinary resource.
 *
 * @param most the largest number, where it is one
 * @param words which there are, where the code and not the graph says so
 */
record QueryParameter(
    String name, boolean required, Takes takes, int most, List<String> words, String about) {

  /** What a query parameter takes. */
  enum Takes {
    TEXT,
    /** A whole number from 1. */
    LIMIT,
    /** A whole number from 0. */
    OFFSET,
    /** A number from 0 to 1. */
    SHARE,
    /** One of some words. */
    WORDS,
    /** A class that concepts are of. */
    KIND,
    /** The name of an imported ontology. */
    ONTOLOGY,
    MAPPING_SET,
    /** A vocabulary at an end of a mapping. */
    MAPPED_VOCABULARY,
    /** Several of them, separated by commas. */
    MAPPED_VOCABULARIES,
    MAPPING_PREDICATE
  }

  static QueryParameter text(String name, String about) {
    return of(name, Takes.TEXT, about);
  }

  static QueryParameter due(String name, String about) {
    return new QueryParameter(name, true, Takes.TEXT, 0, List.of(), about);
  }

  static QueryParameter of(String name, Takes takes, String about) {
    return new QueryParameter(name, false, takes, 0, List.of(), about);
  }

  static QueryParameter number(String name, Takes takes, int most, String about) {
    return new QueryParameter(name, false, takes, most, List.of(), about);
  }

  static QueryParameter word(String name, List<String> words, String about) {
    return new QueryParameter(name, false, Takes.WORDS, 0, words, about);
  }
}
