package org.myograph.web.page;

import java.util.List;

/**
 * A claim as pages show it.
 *
 * @param id last part of its IRI
 * @param polarity slug: asserted, refuted, unknown
 * @param hedge null: none
 * @param cue the article's hedging words; null: none
 * @param when conditions of which any one suffices
 * @param statedFor the broader concept that it is stated for, where the page is about a narrower
 *     one; null: it is stated for the page's own
 * @param group null: none
 * @param operator how the members of the group are joined; null: no group
 * @param note an editor's; null: none
 */
public record ClaimCard(
    String id,
    String iri,
    String href,
    String statement,
    String polarity,
    Link polarityTerm,
    Link hedge,
    String cue,
    List<Link> when,
    Link statedFor,
    Link subject,
    Link predicate,
    Link object,
    Link section,
    List<PlaceLine> places,
    Link group,
    Link operator,
    String note) {

  /** Claims that share their relation. */
  public record Relation(Link predicate, List<ClaimCard> claims) {}

  /**
   * One place of a claim.
   *
   * @param role assertion or frame
   * @param section null: the place lies in no section
   * @param words the article's, where its text is at hand; else null
   */
  public record PlaceLine(
      String role, Link section, int start, int end, String href, String words) {}
}
