package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import org.myograph.answer.terms.ForeignTerm;

/**
 * What became of one code.
 *
 * @param code as it was given
 * @param term what it means; empty when it is not known
 * @param obsolete the term that the code names, where its ontology has withdrawn it; {@code term}
 *     is then still that one where a mapping has it, and else what replaced it, if that is one
 * @param targets closest first
 * @param blocked chains that a negative mapping contradicts
 * @param refuted rows of the code's own term that say that a mapping does not hold
 * @param also what else the text may mean: like codes of other vocabularies
 * @param near what an unknown code may have been meant for
 * @param complete whether all chains were followed; false: there were too many
 */
public record Translation(
    String code,
    Optional<Term> term,
    Optional<ForeignTerm> obsolete,
    List<Target> targets,
    List<Blocked> blocked,
    List<MappingRow> refuted,
    List<Term> also,
    List<Term> near,
    boolean complete) {

  /** This, of a text that may mean {@code others} too. */
  Translation besides(List<Term> others) {
    return new Translation(code, term, obsolete, targets, blocked, refuted, others, near, complete);
  }

  /**
   * A row, walked from one of its ends.
   *
   * @param kind seen from {@code from}: broad becomes narrow where the row is walked backwards
   */
  public record Step(Term from, MatchKind kind, Term to, MappingRow row) {
    /** Whether the row says so the other way round. */
    public boolean backwards() {
      return !row.subject().equals(from);
    }
  }

  /**
   * A code of another vocabulary.
   *
   * @param kind what the chain comes to ({@link MatchKind#then})
   * @param chain from the code's term to {@code term}; empty where that is the code itself
   */
  public record Target(Term term, MatchKind kind, List<Step> chain) {
    /** The weakest predicate of the chain. */
    public MatchKind weakest() {
      return chain.stream().map(Step::kind).reduce(MatchKind.EXACT, MatchKind::weaker);
    }
  }

  /**
   * A target that is none.
   *
   * @param would what the chain would have come to
   * @param by the negative row that forbids it
   */
  public record Blocked(Target would, MappingRow by) {}
}
