package org.myograph.answer.terms;

import java.util.Locale;
import java.util.Optional;

/**
 * An ontology that was imported beside ours: one edition of it, of which others may stand beside
 * each other.
 *
 * @param name its name here
 * @param graph IRI of the graph with its statements
 * @param obsoleteGraph IRI of the graph with what it says of its obsolete terms
 * @param version as it says itself
 * @param issued the day of its release as {@code 2023-01-27}, as far as it tells
 * @param iri the ontology's own
 * @param terms how many it has, without the obsolete ones
 */
public record Ontology(
    String name,
    String graph,
    Optional<String> obsoleteGraph,
    String label,
    Optional<String> version,
    Optional<String> issued,
    Optional<String> iri,
    int terms) {

  /** What OBO's release tools make of one ontology: its reduced and its full forms. */
  private static final String PRODUCT =
      "-(base|basic|full|simple|simple-non-classified|non-classified|international|edit)$";

  /**
   * What editions of one ontology have in common: its IRI's file name without what tells one form
   * of a release from another ({@code hp} for {@code …/obo/hp.owl} and {@code …/hp/hp-basic.owl}),
   * and of one without IRI its name here without a date or number at the end.
   */
  public String family() {
    return iri.map(Ontology::file)
        .map(file -> file.replaceFirst(PRODUCT, ""))
        .filter(file -> !file.isEmpty())
        .orElseGet(() -> name.replaceFirst("(-v?[0-9]+)+$", ""));
  }

  /** A file's name without ending, in lower case. */
  private static String file(String iri) {
    return iri.replaceFirst("[/#]+$", "")
        .replaceFirst("^.*[/#]", "")
        .replaceFirst("([.][a-z]+)+$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The name with the day of its release, or where it tells none with its version. */
  public String withEdition() {
    return issued.or(() -> version).map(edition -> name + " (" + edition + ")").orElse(name);
  }
}
