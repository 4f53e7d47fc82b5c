package org.myograph.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Builds generations from the sources: strict Turtle and SSSOM into named graphs, then what {@code
 * queries/derive} derives, then what a reasoner infers, then the union in the default graph, then
 * the gate. Touches no network.
 */
public final class GenerationBuilder {

  /** What a candidate must pass before it may be served; called inside a READ transaction. */
  @FunctionalInterface
  public interface Gate {
    /**
     * @return nothing when the candidate is sound
     */
    List<Finding> check(Generation candidate);
  }

  private final Path ontology;
  private final Path queries;
  private final Gate gate;

  /** Accepts whatever can be read. */
  public GenerationBuilder(Path ontology, Path queries) {
    this(ontology, queries, candidate -> List.of());
  }

  /**
   * @param ontology folder of Turtle and SSSOM files
   * @param queries folder that holds {@code derive/*.rq}
   * @param gate the last word before a generation is handed out
   */
  public GenerationBuilder(Path ontology, Path queries, Gate gate) {
    this.ontology = ontology;
    this.queries = queries;
    this.gate = gate;
  }

  /**
   * Reads the sources as they are now into memory.
   *
   * @throws LoadException with every mistake found, if there is one
   */
  public Generation build() throws LoadException {
    throw new LoadException(
        List.of(Finding.of(ontology, "not written yet: " + queries + " " + gate)));
  }
}
