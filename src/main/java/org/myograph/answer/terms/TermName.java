package org.myograph.answer.terms;

/**
 * A name of a term.
 *
 * @param kind label, exact, narrow, broad or related
 * @param lay marked by its ontology as a word of laypersons
 */
public record TermName(String text, String kind, boolean lay) {
  /** The kind of the preferred name. */
  public static final String LABEL = "label";
}
