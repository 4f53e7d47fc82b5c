package org.myograph.answer.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What stands above and below what in one ontology: named classes and {@code rdfs:subClassOf}, a
 * directed graph in which a term may have several parents. Immutable once read.
 */
public final class Hierarchy {
  private final List<String> terms = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> parents = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final Map<Integer, Double> content = new java.util.concurrent.ConcurrentHashMap<>();

  private Hierarchy() {}

  /** Reads an import's graph; call it inside a transaction. */
  static Hierarchy of(Graph graph) {
    Hierarchy hierarchy = new Hierarchy();
    Iterator<Triple> found = graph.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY);
    while (found.hasNext()) {
      Triple triple = found.next();
      if (triple.getSubject().isURI()
          && triple.getObject().isURI()
          && !triple.getSubject().equals(triple.getObject())) {
        int below = hierarchy.number(triple.getSubject().getURI());
        int above = hierarchy.number(triple.getObject().getURI());
        hierarchy.parents.get(below).add(above);
        hierarchy.children.get(above).add(below);
      }
    }
    return hierarchy;
  }

  private int number(String iri) {
    Integer known = numbers.get(iri);
    if (known != null) {
      return known;
    }
    numbers.put(iri, terms.size());
    terms.add(iri);
    parents.add(new ArrayList<>(1));
    children.add(new ArrayList<>(1));
    return terms.size() - 1;
  }

  /** How many terms have something above or below them. */
  public int size() {
    return terms.size();
  }

  /** Whether a term has something above or below it. */
  public boolean has(String iri) {
    return numbers.containsKey(iri);
  }

  String iri(int number) {
    return terms.get(number);
  }

  Optional<Integer> find(String iri) {
    return Optional.ofNullable(numbers.get(iri));
  }

  /** A term and all above it. */
  BitSet ancestors(int term) {
    return reach(term, parents);
  }

  /** How many terms are a term or below it. */
  int descendants(int term) {
    return reach(term, children).cardinality();
  }

  /** Also in a graph with cycles, which a broken ontology may have. */
  private static BitSet reach(int start, List<List<Integer>> edges) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    seen.set(start);
    while (!open.isEmpty()) {
      for (int next : edges.get(open.pop())) {
        if (!seen.get(next)) {
          seen.set(next);
          open.push(next);
        }
      }
    }
    return seen;
  }

  /**
   * How much a term says: {@code -ln(d/n)}, where {@code d} is the number of terms that are it or
   * below it, and {@code n} the number of all. The root of all says nothing, 0.
   */
  double informationContent(int term) {
    return content.computeIfAbsent(term, t -> Math.log((double) terms.size() / descendants(t)));
  }
}
