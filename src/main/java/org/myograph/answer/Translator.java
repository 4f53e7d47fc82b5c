package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.myograph.answer.Translation.Blocked;
import org.myograph.answer.Translation.Step;
import org.myograph.answer.Translation.Target;

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

  /** Terms with what a chain to them came to, that are looked at for one code. */
  private static final int MOST_STATES = 2_000;

  private static final int MOST_BLOCKED = 20;

  private static final Comparator<Target> CLOSEST_FIRST =
      Comparator.comparing(Target::kind)
          .thenComparing(target -> target.chain().size())
          .thenComparing(target -> !target.term().isOurs())
          .thenComparing(target -> target.term().vocabulary())
          .thenComparing(target -> target.term().code());

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
    Optional<Term> source = find(code.strip());
    return source.isEmpty()
        ? new Translation(code, source, List.of(), List.of(), rows.near(code.strip()), true)
        : new Walk(source.get(), wanted).translation(code);
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

  private static Optional<MatchKind> comesTo(List<Step> chain) {
    return MatchKind.ofChain(chain.stream().map(Step::kind).toList());
  }

  /** All that matters of a chain for what it comes to with more steps. */
  private record State(MatchKind kind, MatchKind lastTelling) {
    static State of(Target target) {
      MatchKind last = MatchKind.EXACT;
      for (Step step : target.chain()) {
        last = step.kind() == MatchKind.EXACT ? last : step.kind();
      }
      return new State(target.kind(), last);
    }
  }

  /** All chains from one term. */
  private final class Walk {
    private final Term source;
    private final Wanted wanted;
    private final Map<Term, Map<State, Target>> reached = new LinkedHashMap<>();
    private final Map<Term, Blocked> blocked = new LinkedHashMap<>();
    private final Map<Term, List<MappingRow>> negatives = new HashMap<>();
    private int states;

    Walk(Term source, Wanted wanted) {
      this.source = source;
      this.wanted = wanted;
    }

    Translation translation(String code) {
      List<Target> ends = extend(source, null);
      for (int step = 2; step <= wanted.steps() && !ends.isEmpty(); step++) {
        List<Target> next = new ArrayList<>();
        ends.forEach(end -> next.addAll(extend(end.term(), end)));
        ends = next;
      }
      List<Target> targets =
          reached.values().stream()
              .map(kinds -> kinds.values().stream().min(CLOSEST_FIRST).orElseThrow())
              .filter(target -> wanted.is(source, target))
              .sorted(CLOSEST_FIRST)
              .toList();
      return new Translation(
          code,
          Optional.of(source),
          targets,
          blocked.values().stream().limit(MOST_BLOCKED).toList(),
          List.of(),
          states < MOST_STATES);
    }

    /** The chains that are one step longer than {@code so far} and come to something new. */
    private List<Target> extend(Term from, Target soFar) {
      List<Target> longer = new ArrayList<>();
      for (MappingRow row : rows.of(from)) {
        Term to = row.other(from);
        if (row.negative() || row.kind().isEmpty() || to == source || passes(soFar, to)) {
          continue;
        }
        MatchKind seen = row.subject() == from ? row.kind().get() : row.kind().get().inverse();
        List<Step> chain = new ArrayList<>(soFar == null ? List.of() : soFar.chain());
        chain.add(new Step(from, seen, to, row));
        comesTo(chain).ifPresent(all -> take(new Target(to, all, List.copyOf(chain)), longer));
      }
      return longer;
    }

    private static boolean passes(Target chain, Term term) {
      return chain != null && chain.chain().stream().anyMatch(step -> step.from() == term);
    }

    private void take(Target target, List<Target> longer) {
      if (states >= MOST_STATES) {
        return;
      }
      Optional<MappingRow> denial = denial(target.chain());
      if (denial.isPresent()) {
        blocked.putIfAbsent(target.term(), new Blocked(target, denial.get()));
        return;
      }
      Map<State, Target> kinds =
          reached.computeIfAbsent(target.term(), term -> new LinkedHashMap<>());
      if (kinds.putIfAbsent(State.of(target), target) == null) {
        states++;
        longer.add(target);
      }
    }

    /** The negative row that forbids a part of {@code chain} that ends where the chain ends. */
    private Optional<MappingRow> denial(List<Step> chain) {
      Term end = chain.get(chain.size() - 1).to();
      List<MappingRow> nots =
          negatives.computeIfAbsent(
              end, term -> rows.of(term).stream().filter(MappingRow::negative).toList());
      if (nots.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < chain.size(); i++) {
        Term from = chain.get(i).from();
        Optional<MatchKind> claimed = comesTo(chain.subList(i, chain.size()));
        for (MappingRow not : nots) {
          if (not.other(end) == from && claimed.isPresent() && denies(not, from, claimed.get())) {
            return Optional.of(not);
          }
        }
      }
      return Optional.empty();
    }

    private static boolean denies(MappingRow not, Term from, MatchKind claimed) {
      return not.kind()
          .map(kind -> not.subject() == from ? kind : kind.inverse())
          .filter(kind -> kind.denies(claimed))
          .isPresent();
    }
  }
}
