package org.myograph.answer.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What one imported ontology says of how a term stands.
 *
 * @param label as that ontology has it
 * @param replacedBy the terms that it names in place of an obsolete one, or into which it merged it
 * @param consider terms that it names as possible replacements
 */
public record TermStatus(
    Ontology ontology,
    Standing standing,
    Optional<String> label,
    List<Node> replacedBy,
    List<Node> consider) {

  /** How a term stands in an ontology. */
  public enum Standing {
    CURRENT,
    OBSOLETE,
    /** Its number lives on as another number of the terms into which it was merged. */
    MERGED,
    /** Named, as a parent or in a bridge between vocabularies, without a name of its own. */
    MENTIONED
  }

  /** Withdrawn, in one way or the other. */
  public boolean obsolete() {
    return standing == Standing.OBSOLETE || standing == Standing.MERGED;
  }

  /**
   * Whose word counts first: one that says more than that the term is there; the ontology to which
   * the term's prefix belongs, before those that merely took it over; the newest; and of those that
   * tell no date one in which the term is current.
   *
   * @param prefix of the term's code, in lower case
   */
  static Comparator<TermStatus> order(String prefix) {
    return Comparator.comparing((TermStatus status) -> status.standing() == Standing.MENTIONED)
        .thenComparing(status -> !status.ontology().family().equals(prefix))
        .thenComparing(status -> status.ontology().issued().orElse(""), Comparator.reverseOrder())
        .thenComparing(status -> status.ontology().issued().isEmpty() && status.obsolete())
        .thenComparing(TermStatus::ontology, Releases.NEWEST_FIRST);
  }

  /** In lower case, as an answer has it. */
  public String word() {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
