package org.myograph.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.myograph.answer.terms.Hierarchy;
import org.myograph.answer.terms.Ontology;
import org.myograph.answer.terms.Similarity;
import org.myograph.answer.terms.Similarity.Measure;
import org.myograph.answer.terms.Similarity.Pair;

/**
 * What is like a concept of ours, by the ancestors that its term in another ontology shares with
 * others: our other concepts, or the ontology's terms.
 */
public final class SimilarConcepts {
  /**
   * A concept of ours or a term that is like the one asked for.
   *
   * @param from the mapping by which the concept asked for has its term
   * @param to the mapping by which the other concept has its term; null for a term
   */
  public record Hit(Pair pair, Mapping from, Mapping to) {}

  /**
   * In nats: what shares with a concept only an ancestor that more than nine of ten terms have is
   * not like it.
   */
  public static final double LEAST = 0.1;

  private final Index index;
  private final Hierarchy hierarchy;
  private final Map<String, List<Mapping>> terms = new LinkedHashMap<>();

  public SimilarConcepts(Index index, Ontology ontology) {
    this.index = index;
    this.hierarchy = index.foreign().hierarchy(ontology);
    for (Concept concept : index.concepts().all()) {
      List<Mapping> mappings = termsOf(concept);
      if (!mappings.isEmpty()) {
        terms.put(concept.iri(), mappings);
      }
    }
  }

  /** The concept's exact matches in the ontology; its close ones where it has no exact one. */
  private List<Mapping> termsOf(Concept concept) {
    List<Mapping> there =
        index.mappings().ofConcept(concept.iri()).stream()
            .filter(mapping -> hierarchy.has(mapping.object()))
            .toList();
    for (String predicate : List.of("exactMatch", "closeMatch")) {
      List<Mapping> found = there.stream().filter(m -> m.predicate().equals(predicate)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The mappings by which a concept stands in the ontology; perhaps none. */
  public List<Mapping> of(Concept concept) {
    return terms.getOrDefault(concept.iri(), List.of());
  }

  /** Our other concepts, each once, by its best pair of terms; most alike first. */
  public List<Hit> concepts(Concept concept, Measure measure) {
    Similarity similarity = new Similarity(hierarchy);
    Map<String, Hit> best = new LinkedHashMap<>();
    for (Mapping from : of(concept)) {
      terms.forEach(
          (iri, mappings) -> {
            if (!iri.equals(concept.iri())) {
              for (Mapping to : mappings) {
                similarity
                    .compare(from.object(), List.of(to.object()), measure)
                    .forEach(pair -> best.merge(iri, new Hit(pair, from, to), better(measure)));
              }
            }
          });
    }
    return sorted(new ArrayList<>(best.values()), measure);
  }

  /** Terms of the ontology, each once; most alike first. */
  public List<Hit> terms(Concept concept, Measure measure) {
    Similarity similarity = new Similarity(hierarchy);
    Map<String, Hit> best = new LinkedHashMap<>();
    for (Mapping from : of(concept)) {
      for (Pair pair : similarity.compareAll(from.object(), measure)) {
        best.merge(pair.other(), new Hit(pair, from, null), better(measure));
      }
    }
    return sorted(new ArrayList<>(best.values()), measure);
  }

  private static java.util.function.BinaryOperator<Hit> better(Measure measure) {
    return (a, b) -> Similarity.order(measure).compare(a.pair(), b.pair()) <= 0 ? a : b;
  }

  private static List<Hit> sorted(List<Hit> hits, Measure measure) {
    hits.sort(
        (a, b) -> {
          int order = Similarity.order(measure).compare(a.pair(), b.pair());
          return order != 0 || a.to() == null
              ? order
              : a.to().concept().compareTo(b.to().concept());
        });
    return hits;
  }
}
