package org.myograph.answer.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All that stands above or below a term by {@link HierarchicalEdges}. */
public final class HierarchicalWalk {
  /** More than a reader can use; a term at the top of a large ontology has more below it. */
  public static final int MOST = 20_000;

  /** A property by which terms stand below each other, as a caller names it. */
  public enum Through {
    PART_OF(
        "http://purl.obolibrary.org/obo/BFO_0000050",
        "http://www.obofoundry.org/ro/ro.owl#part_of",
        "http://purl.obolibrary.org/obo/OBO_REL_part_of",
        "http://purl.obolibrary.org/obo/part_of"),
    DEVELOPS_FROM(
        "http://purl.obolibrary.org/obo/RO_0002202",
        "http://purl.obolibrary.org/obo/OBO_REL_develops_from",
        "http://purl.obolibrary.org/obo/develops_from");

    private final List<String> iris;

    Through(String... iris) {
      this.iris = List.of(iris);
    }

    /** As a caller writes it: {@code part-of}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> iris() {
      return iris;
    }
  }

  /** Which way. */
  public enum Direction {
    ANCESTORS,
    DESCENDANTS
  }

  /**
   * A term that was reached.
   *
   * @param distance the fewest edges to it
   * @param by IRIs of the properties of the edges that led to it first
   */
  public record Step(String iri, int distance, Set<String> by) {}

  private final HierarchicalEdges edges;
  private final Direction direction;

  HierarchicalWalk(HierarchicalEdges edges, Direction direction) {
    this.edges = edges;
    this.direction = direction;
  }

  /**
   * Nearest first, without the start, also where the edges go round.
   *
   * @param farthest how many edges at most
   */
  List<Step> from(String start, int farthest) {
    Map<String, Step> reached = new LinkedHashMap<>();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(start, 0, Set.of()));
    while (!open.isEmpty() && reached.size() <= MOST) {
      Step step = open.remove();
      if (step.distance() == farthest) {
        continue;
      }
      var next =
          direction == Direction.ANCESTORS ? edges.above(step.iri()) : edges.below(step.iri());
      next.forEach(
          (iri, by) -> {
            if (!iri.equals(start) && !reached.containsKey(iri)) {
              Step further = new Step(iri, step.distance() + 1, by);
              reached.put(iri, further);
              open.add(further);
            }
          });
    }
    List<Step> found = new ArrayList<>(reached.values());
    found.sort(Comparator.comparingInt(Step::distance).thenComparing(Step::iri));
    return found;
  }
}
