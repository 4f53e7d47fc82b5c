package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How alike terms of one ontology are, by the ancestors that they share; a term is an ancestor of
 * itself here.
 *
 * <ul>
 *   <li>Resnik: the information content of the most informative common ancestor (Resnik 1995), in
 *       nats. Content is intrinsic: the probability of a term is the share of all terms that are it
 *       or below it ({@link Hierarchy#informationContent}), where Resnik counts words of a corpus
 *       and others count annotations.
 *   <li>Jaccard: common ancestors by all ancestors of the two.
 * </ul>
 */
public final class Similarity {
  /** What the hits are sorted by first. */
  public enum Measure {
    RESNIK,
    JACCARD
  }

  /**
   * A term that is like the one asked for.
   *
   * @param common IRI of the most informative common ancestor; of several the one with the first
   *     IRI
   * @param resnik 0 or more
   * @param jaccard 0 to 1
   */
  public record Pair(String term, String other, String common, double resnik, double jaccard) {}

  private final Hierarchy hierarchy;

  public Similarity(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * Compares one term with others; those that share no ancestor with it are left out.
   *
   * @param term an IRI; one that stands nowhere in the hierarchy is like nothing
   */
  public List<Pair> compare(String term, Collection<String> others, Measure measure) {
    List<Pair> pairs = new ArrayList<>();
    if (hierarchy.find(term).isEmpty()) {
      return pairs;
    }
    BitSet above = hierarchy.ancestors(hierarchy.find(term).get());
    for (String other : others) {
      hierarchy
          .find(other)
          .map(number -> pair(term, above, other, hierarchy.ancestors(number)))
          .filter(pair -> pair.common() != null)
          .ifPresent(pairs::add);
    }
    pairs.sort(order(measure));
    return pairs;
  }

  /** Compares one term with all others. */
  public List<Pair> compareAll(String term, Measure measure) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < hierarchy.size(); i++) {
      if (!hierarchy.iri(i).equals(term)) {
        others.add(hierarchy.iri(i));
      }
    }
    return compare(term, others, measure);
  }

  /** Most alike first. */
  public static Comparator<Pair> order(Measure measure) {
    Comparator<Pair> resnik = Comparator.comparingDouble(Pair::resnik).reversed();
    Comparator<Pair> jaccard = Comparator.comparingDouble(Pair::jaccard).reversed();
    return (measure == Measure.RESNIK
            ? resnik.thenComparing(jaccard)
            : jaccard.thenComparing(resnik))
        .thenComparing(Pair::other)
        .thenComparing(Pair::term);
  }

  private Pair pair(String term, BitSet above, String other, BitSet otherAbove) {
    BitSet shared = (BitSet) above.clone();
    shared.and(otherAbove);
    BitSet all = (BitSet) above.clone();
    all.or(otherAbove);
    String common = null;
    double most = -1;
    for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
      double content = hierarchy.informationContent(i);
      if (content > most || (content == most && hierarchy.iri(i).compareTo(common) < 0)) {
        most = content;
        common = hierarchy.iri(i);
      }
    }
    return new Pair(
        term, other, common, Math.max(0, most), (double) shared.cardinality() / all.cardinality());
  }
}
