package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.myograph.answer.Translation.Blocked;
import org.myograph.answer.Translation.Step;
import org.myograph.answer.Translation.Target;
import org.myograph.answer.Translator.Wanted;
import org.myograph.answer.terms.ForeignTerm;

/** All chains from one term. */
final class Walk {
  /** Terms with what a chain to them came to, that are looked at for one code. */
  private static final int MOST_STATES = 2_000;

  private static final int MOST_BLOCKED = 20;

  private static final Comparator<Target> CLOSEST_FIRST =
      Comparator.comparingInt((Target target) -> -target.kind().strength())
          .thenComparing(target -> target.chain().size())
          .thenComparing(Target::kind)
          .thenComparing(target -> !target.term().isOurs())
          .thenComparing(target -> target.term().vocabulary())
          .thenComparing(target -> target.term().code());

  private final MappingRows rows;
  private final Term source;
  private final Wanted wanted;
  private final Map<Term, Map<State, Target>> reached = new LinkedHashMap<>();
  private final Map<Term, Blocked> blocked = new LinkedHashMap<>();
  private final Map<Term, List<MappingRow>> read = new HashMap<>();
  private final Map<Term, List<MappingRow>> negatives = new HashMap<>();
  private int states;

  Walk(MappingRows rows, Term source, Wanted wanted) {
    this.rows = rows;
    this.source = source;
    this.wanted = wanted;
  }

  private static Optional<MatchKind> comesTo(List<Step> chain) {
    return MatchKind.ofChain(chain.stream().map(Step::kind).toList());
  }

  /**
   * All that matters of a chain for what it comes to with more steps.
   *
   * @param doubted what the chain comes to from those of its terms of which a negative row speaks
   */
  private record State(Optional<MatchKind> kind, MatchKind lastTelling, Map<Term, State> doubted) {}

  Translation translation(String code, Optional<ForeignTerm> obsolete) {
    List<Target> ends = extend(source, null);
    for (int step = 2; step <= wanted.steps() && !ends.isEmpty(); step++) {
      List<Target> next = new ArrayList<>();
      ends.forEach(end -> next.addAll(extend(end.term(), end)));
      ends = next;
    }
    Target itself = new Target(source, MatchKind.EXACT, List.of());
    List<Target> targets =
        Stream.concat(
                Stream.of(itself),
                reached.values().stream()
                    .map(kinds -> kinds.values().stream().min(CLOSEST_FIRST).orElseThrow()))
            .filter(target -> wanted.is(source, target))
            .sorted(CLOSEST_FIRST)
            .toList();
    return new Translation(
        code,
        Optional.of(source),
        obsolete,
        targets,
        blocked.values().stream().limit(MOST_BLOCKED).toList(),
        negatives(source),
        List.of(),
        List.of(),
        states < MOST_STATES);
  }

  /** The chains that are one step longer than {@code so far} and come to something new. */
  private List<Target> extend(Term from, Target soFar) {
    List<Target> longer = new ArrayList<>();
    for (MappingRow row : rows(from)) {
      Term to = row.other(from);
      if (row.negative() || row.kind().isEmpty() || to.equals(source) || passes(soFar, to)) {
        continue;
      }
      MatchKind seen = row.subject().equals(from) ? row.kind().get() : row.kind().get().inverse();
      List<Step> chain = new ArrayList<>(soFar == null ? List.of() : soFar.chain());
      chain.add(new Step(from, seen, to, row));
      comesTo(chain).ifPresent(all -> take(new Target(to, all, List.copyOf(chain)), longer));
    }
    return longer;
  }

  /** A term is come to by many chains, and its rows may be on the disk. */
  private List<MappingRow> rows(Term term) {
    return read.computeIfAbsent(term, rows::of);
  }

  private static boolean passes(Target chain, Term term) {
    return chain != null && chain.chain().stream().anyMatch(step -> step.from().equals(term));
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
    if (kinds.putIfAbsent(state(target.chain()), target) == null) {
      states++;
      longer.add(target);
    }
  }

  private State state(List<Step> chain) {
    Map<Term, State> doubted = new HashMap<>();
    for (int i = 0; i < chain.size(); i++) {
      Term from = chain.get(i).from();
      if (!negatives(from).isEmpty()) {
        doubted.put(from, plain(chain.subList(i, chain.size()), Map.of()));
      }
    }
    return plain(chain, doubted);
  }

  private static State plain(List<Step> chain, Map<Term, State> doubted) {
    MatchKind last = MatchKind.EXACT;
    for (Step step : chain) {
      last = step.kind() == MatchKind.EXACT ? last : step.kind();
    }
    return new State(comesTo(chain), last, doubted);
  }

  private List<MappingRow> negatives(Term term) {
    return negatives.computeIfAbsent(
        term, t -> rows(t).stream().filter(MappingRow::negative).toList());
  }

  /** The negative row that forbids a part of {@code chain} that ends where the chain ends. */
  private Optional<MappingRow> denial(List<Step> chain) {
    Term end = chain.get(chain.size() - 1).to();
    List<MappingRow> nots = negatives(end);
    if (nots.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < chain.size(); i++) {
      Term from = chain.get(i).from();
      Optional<MatchKind> claimed = comesTo(chain.subList(i, chain.size()));
      for (MappingRow not : nots) {
        if (not.other(end).equals(from)
            && claimed.isPresent()
            && denies(not, from, claimed.get())) {
          return Optional.of(not);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean denies(MappingRow not, Term from, MatchKind claimed) {
    return not.kind()
        .map(kind -> not.subject().equals(from) ? kind : kind.inverse())
        .filter(kind -> kind.denies(claimed))
        .isPresent();
  }
}
