package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something with a short name: a concept, a kind, a hedge, a document, an article, a property.
 *
 * @param slug the REST id, unique below {@code id/} and below {@code ns#}
 * @param kinds IRIs of all classes that it is below of or belongs to
 * @param parents as they stand in a file, editorial ones included
 * @param children IRIs of the concepts whose parent this is
 * @param link the document or page that the concept stands for
 */
public record Concept(
    String iri,
    String slug,
    String label,
    Optional<String> definition,
    Optional<String> link,
    List<Synonym> synonyms,
    Set<String> kinds,
    List<Parent> parents,
    List<String> children) {

  /**
   * Another name.
   *
   * @param kind exact, lay, narrow, broad or related
   */
  public record Synonym(String kind, String text) {}

  /**
   * A class above.
   *
   * @param editorial chosen by an editor; no article states it
   */
  public record Parent(String iri, boolean editorial) {}

  /** The REST id of an IRI of ours. */
  public static String slugOf(String iri) {
    return Slugs.of(Slugs.localName(iri));
  }

  /** What a row shows of it. */
  public Name name() {
    return new Name(slug, iri, label);
  }

  /** Whether it is {@code kind}, or below it, or one of it. */
  public boolean is(String kind) {
    return iri.equals(kind) || kinds.contains(kind);
  }
}
