package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.answer.Translation.Target;
import org.myograph.answer.terms.ForeignTerm;

/**
 * From a code of any vocabulary to codes of others, over the mappings, in a few steps: through a
 * concept of ours, or by links between foreign vocabularies that other people's mapping sets have.
 * What a chain comes to is {@link MatchKind#then}'s; of several chains to one term the closest is
 * given, and of those the shortest.
 *
 * <p>A negative mapping ({@code predicate_modifier: Not}) forbids every chain that says otherwise,
 * in whole or in a part of it: {@link MatchKind#denies}.
 */
public final class Translator {
  /** How many steps a chain may have at most. */
  public static final int MOST_STEPS = 4;

  /** Steps that a caller gets who does not say. */
  public static final int DEFAULT_STEPS = 2;

  /**
   * @param vocabularies names of those wanted; empty: all but the code's own
   * @param weakest what a chain must come to at least, in strength
   * @param steps 1 to {@link #MOST_STEPS}
   */
  public record Wanted(Set<String> vocabularies, MatchKind weakest, int steps) {
    boolean is(Term source, Target target) {
      String vocabulary = target.term().vocabulary();
      boolean there =
          vocabularies.isEmpty()
              ? !vocabulary.equals(source.vocabulary())
              : vocabularies.contains(vocabulary);
      return there && target.kind().strength() >= weakest.strength();
    }
  }

  private final Index index;
  private final MappingRows rows;

  public Translator(Index index) {
    this.index = index;
    this.rows = index.mappingRows();
  }

  /** Translates one code; one that is not known is no error. */
  public Translation translate(String code, Wanted wanted) {
    String asked = code.strip();
    Optional<Term> source = find(asked);
    if (source.isPresent()) {
      return new Walk(rows, source.get(), wanted).translation(code, Optional.empty());
    }
    Optional<ForeignTerm> obsolete = index.foreign().find(asked).filter(ForeignTerm::obsolete);
    List<Term> instead =
        obsolete.map(ForeignTerm::replacedBy).orElse(List.of()).stream()
            .flatMap(term -> find(term.iri()).stream())
            .toList();
    // Of several that replace it none is the one that was meant.
    return instead.size() == 1
        ? new Walk(rows, instead.get(0), wanted).translation(code, obsolete)
        : new Translation(code, source, obsolete, List.of(), List.of(), near(asked, instead), true);
  }

  private List<Term> near(String code, List<Term> instead) {
    return instead.isEmpty() ? rows.near(code) : instead;
  }

  /** A mapped code, or a concept of ours by any of its names but its label. */
  private Optional<Term> find(String code) {
    Optional<Term> mapped = rows.find(code);
    if (mapped.isPresent()) {
      return mapped;
    }
    Resolution resolution = index.resolver().resolve(code, false, any -> true);
    if (!(resolution instanceof Resolution.Found found) || found.match().isPresent()) {
      return Optional.empty();
    }
    Name name = found.concept().name();
    return rows.find(name.iri())
        .or(
            () ->
                Optional.of(
                    new Term(
                        "myo:" + Slugs.localName(name.iri()),
                        name.iri(),
                        Term.OURS,
                        Optional.of(name.label()))));
  }
}
