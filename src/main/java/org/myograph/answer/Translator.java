package org.myograph.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.answer.Translation.Target;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.codes.CodeForms;

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

  /**
   * Translates one code; one that is not known is no error. A code without its prefix that several
   * vocabularies have is translated for each.
   */
  public List<Translation> translate(String code, Wanted wanted) {
    String asked = code.strip();
    List<Term> sources = find(asked);
    if (!sources.isEmpty()) {
      return sources.stream()
          .map(
              source ->
                  translate(code, source, obsolete(source.iri()), wanted)
                      .besides(sources.stream().filter(other -> !other.equals(source)).toList()))
          .toList();
    }
    Optional<ForeignTerm> imported = index.foreign().find(asked);
    Optional<ForeignTerm> obsolete = obsolete(asked);
    if (imported.isPresent() && obsolete.isEmpty()) {
      return List.of(translate(code, unmapped(imported.get()), Optional.empty(), wanted));
    }
    List<Term> instead =
        obsolete.map(ForeignTerm::replacedBy).orElse(List.of()).stream()
            .flatMap(term -> find(term.iri()).stream())
            .toList();
    // Of several that replace it none is the one that was meant.
    return List.of(
        instead.size() == 1
            ? translate(code, instead.get(0), obsolete, wanted)
            : unknown(code, obsolete, instead.isEmpty() ? rows.near(asked) : instead));
  }

  private Optional<ForeignTerm> obsolete(String term) {
    return index.foreign().find(term).filter(ForeignTerm::obsolete);
  }

  /** From a term of {@link MappingRows}. */
  public Translation translate(Term source, Wanted wanted) {
    return translate(source.code(), source, Optional.empty(), wanted);
  }

  private Translation translate(
      String code, Term source, Optional<ForeignTerm> obsolete, Wanted wanted) {
    return new Walk(rows, source, wanted).translation(code, obsolete);
  }

  private static Translation unknown(String code, Optional<ForeignTerm> obsolete, List<Term> near) {
    return new Translation(
        code, Optional.empty(), obsolete, List.of(), List.of(), List.of(), List.of(), near, true);
  }

  /** A term of an import that no mapping has. */
  private static Term unmapped(ForeignTerm term) {
    String vocabulary =
        CodeForms.ALL
            .best(term.iri())
            .map(reading -> reading.form().vocabulary())
            .orElseGet(() -> term.code().replaceFirst(":.*", ""));
    return new Term(term.code(), term.iri(), vocabulary, term.label());
  }

  /** Mapped codes, or a concept of ours by any of its names but its label. */
  private List<Term> find(String code) {
    List<Term> mapped = rows.findAll(code);
    if (!mapped.isEmpty()) {
      return mapped;
    }
    Resolution resolution = index.resolver().resolve(code, false, any -> true);
    if (!(resolution instanceof Resolution.Found found) || found.match().isPresent()) {
      return List.of();
    }
    Name name = found.concept().name();
    return List.of(
        rows.find(name.iri())
            .orElseGet(
                () ->
                    new Term(
                        "myo:" + Slugs.localName(name.iri()),
                        name.iri(),
                        Term.OURS,
                        Optional.of(name.label()))));
  }
}
