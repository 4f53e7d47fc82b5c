package org.myograph.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.myograph.imports.Facts.Kind;

/**
 * What we and another reader make of one file, fact by fact.
 *
 * @param same how many facts of each kind both have
 * @param unexplained facts of one side only that are no known difference
 * @param known how many facts of one side only belong to each known difference
 */
record Comparison(
    Map<Kind, Integer> same, List<Difference> unexplained, Map<KnownDifference, Integer> known) {

  /** Who has a fact that the other has not. */
  enum Side {
    OURS,
    THEIRS
  }

  record Difference(Side side, Kind kind, String fact) {}

  /** Compares what we make of a file with the graph that ROBOT makes of it. */
  static Comparison of(Imported ours, Graph theirs) {
    SortedMap<Kind, SortedSet<String>> our = Facts.of(all(ours));
    SortedMap<Kind, SortedSet<String>> their = Facts.of(theirs);
    Map<Kind, Integer> same = new EnumMap<>(Kind.class);
    List<Difference> unexplained = new ArrayList<>();
    Map<KnownDifference, Integer> known = new TreeMap<>();
    List<String> told = ours.staged().problems().firstSkipped();
    ComparedFacts facts = new ComparedFacts(our, their, told);
    for (Kind kind : Kind.values()) {
      SortedSet<String> both = new TreeSet<>(our.get(kind));
      both.retainAll(their.get(kind));
      same.put(kind, both.size());
      List<Difference> differences = new ArrayList<>();
      our.get(kind).stream()
          .filter(fact -> !both.contains(fact))
          .forEach(fact -> differences.add(new Difference(Side.OURS, kind, fact)));
      their.get(kind).stream()
          .filter(fact -> !both.contains(fact))
          .forEach(fact -> differences.add(new Difference(Side.THEIRS, kind, fact)));
      for (Difference difference : differences) {
        Optional<KnownDifference> why = KnownDifference.of(difference, facts);
        why.ifPresent(reason -> known.merge(reason, 1, Integer::sum));
        if (why.isEmpty()) {
          unexplained.add(difference);
        }
      }
    }
    return new Comparison(same, unexplained, known);
  }

  /** What a file says of its current and its obsolete terms. */
  static Graph all(Imported imported) {
    Graph all = GraphFactory.createDefaultGraph();
    imported.live().find().forEach(all::add);
    imported.obsolete().find().forEach(all::add);
    return all;
  }

  long count(Side side, Kind kind) {
    return unexplained.stream().filter(d -> d.side() == side && d.kind() == kind).count();
  }
}
