package org.myograph.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds generations in memory: strict Turtle and SSSOM into named graphs, then what {@code
 * queries/derive} derives, then what a reasoner infers, then the gate. The default graph is a copy
 * of all triples: ARQ's view of the union would look for duplicates at every pattern. Model cases
 * and mapping sets of others stand in named graphs only: the default graph is what Myograph says.
 * Touches no network.
 */
public final class GenerationBuilder implements GenerationSource {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationBuilder.class);

  /** What a candidate must pass before it may be served; called inside a READ transaction. */
  @FunctionalInterface
  public interface Gate {
    /**
     * @param places where each node is described in the sources
     * @return nothing when the candidate is sound
     */
    List<Finding> check(Sources sources, DatasetGraph candidate, Places places);
  }

  private final Path ontology;
  private final Path queries;
  private final List<Path> mappings;
  private final Gate gate;
  private final Optional<Consumer<Finding>> leftOut;

  /** Accepts whatever can be read. */
  public GenerationBuilder(Path ontology, Path queries) {
    this(ontology, queries, (sources, candidate, places) -> List.of());
  }

  /**
   * @param ontology folder of Turtle and SSSOM files
   * @param queries folder that holds {@code derive/*.rq}
   * @param gate the last word before a generation is handed out
   */
  public GenerationBuilder(Path ontology, Path queries, Gate gate) {
    this(ontology, queries, List.of(), gate);
  }

  /**
   * @param mappings files and folders of other people's mapping sets (SSSOM/TSV)
   */
  public GenerationBuilder(Path ontology, Path queries, List<Path> mappings, Gate gate) {
    this(ontology, queries, mappings, gate, Optional.empty());
  }

  private GenerationBuilder(
      Path ontology,
      Path queries,
      List<Path> mappings,
      Gate gate,
      Optional<Consumer<Finding>> leftOut) {
    this.ontology = ontology;
    this.queries = queries;
    this.mappings = List.copyOf(mappings);
    this.gate = gate;
    this.leftOut = leftOut;
  }

  /**
   * One that leaves out rows of other people's mapping sets that cannot be read, where this one
   * refuses the set.
   *
   * @param told takes what is wrong with each
   */
  public GenerationBuilder leavingOutBadRows(Consumer<Finding> told) {
    return new GenerationBuilder(ontology, queries, mappings, gate, Optional.of(told));
  }

  @Override
  public String currentId() throws LoadException {
    return sources().id();
  }

  @Override
  public Generation load() throws LoadException {
    return build();
  }

  /**
   * Reads the sources as they are now into memory.
   *
   * @throws LoadException with every mistake found, if there is one
   */
  public Generation build() throws LoadException {
    Built built = build(sources());
    DatasetGraph own = built.own();
    DatasetGraph all = built.beside().isEmpty() ? own : together(own, built.beside());
    return new Generation(built.id(), all, own, built.created(), Optional.empty(), () -> {});
  }

  private static DatasetGraph together(DatasetGraph own, List<Quad> beside) {
    DatasetGraph all = DatasetGraphFactory.createTxnMem();
    Txn.executeRead(
        own,
        () ->
            Txn.executeWrite(
                all,
                () -> {
                  own.find().forEachRemaining(all::add);
                  beside.forEach(all::add);
                  all.prefixes().putAll(own.prefixes());
                }));
    return all;
  }

  Sources sources() throws LoadException {
    return Sources.read(ontology, queries, mappings, leftOut.isPresent());
  }

  Built build(Sources sources) throws LoadException {
    long start = System.nanoTime();
    LOG.info(
        "Building a generation from {} files, {} of them mapping sets of others",
        sources.files().size(),
        sources.of(SourceFile.Kind.MAPPING_SET).size());
    List<Finding> findings = new ArrayList<>();
    List<Derivation> derivations = Derivation.read(sources, findings);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Places places = new Places();
    List<Quad> beside = new ArrayList<>();
    Txn.executeWrite(dataset, () -> readFiles(sources, dataset, beside, places, findings));
    refuse(findings);
    for (Derivation derivation : derivations) {
      List<Triple> triples = Txn.calculateRead(dataset, () -> derivation.run(dataset, findings));
      Txn.executeWrite(dataset, () -> add(dataset, derivation.target(), triples));
    }
    refuse(findings);
    Graph asserted = Txn.calculateRead(dataset, () -> asserted(sources, dataset));
    Collection<Triple> inferred = Inference.over(asserted);
    Txn.executeWrite(dataset, () -> addInferred(dataset, inferred));
    findings.addAll(Txn.calculateRead(dataset, () -> gate.check(sources, dataset, places)));
    refuse(findings);
    LOG.info(
        "Built generation {} from {} files in {} ms",
        sources.id(),
        sources.files().size(),
        (System.nanoTime() - start) / 1_000_000);
    return new Built(sources.id(), dataset, beside, Instant.now());
  }

  private void readFiles(
      Sources sources,
      DatasetGraph dataset,
      List<Quad> beside,
      Places places,
      List<Finding> findings) {
    for (SourceFile file : sources.of(SourceFile.Kind.TURTLE)) {
      places.addTurtle(file);
      TurtleReader.Result result = TurtleReader.read(file, findings);
      add(dataset, file.graph(), result.triples());
      result.prefixes().forEach((prefix, iri) -> addPrefix(dataset, prefix, iri));
    }
    Vocabularies vocabularies = Vocabularies.read(sources, findings);
    for (SourceFile file : sources.of(SourceFile.Kind.SSSOM)) {
      SssomReader.Result result = SssomReader.read(file, vocabularies, places, findings);
      add(dataset, file.graph(), result.triples());
      result.prefixes().forEach((prefix, iri) -> addCode(dataset, prefix, iri));
    }
    new MappingSetLoad(beside::add, vocabularies, findings, leftOut).addAll(sources);
    // Shapes are not served, but a generation is refused when they cannot be read.
    sources.of(SourceFile.Kind.SHAPES).forEach(file -> TurtleReader.read(file, findings));
  }

  /** The first file that declares a prefix decides; the empty prefix is a matter of each file. */
  private static void addPrefix(DatasetGraph dataset, String prefix, String iri) {
    if (!prefix.isEmpty() && !dataset.prefixes().containsPrefix(prefix)) {
      dataset.prefixes().add(prefix, iri);
    }
  }

  /** What was inferred of a model case stands apart, as the case itself does. */
  private static void addInferred(DatasetGraph dataset, Collection<Triple> inferred) {
    Graph known = dataset.getDefaultGraph();
    inferred.forEach(
        triple -> {
          boolean isServed = known.contains(triple.getSubject(), Node.ANY, Node.ANY);
          add(dataset, isServed ? Names.INFERRED : Names.INFERRED_CASES, List.of(triple));
        });
  }

  /** The prefix of codes that mappings use, unless its namespace has one already. */
  private static void addCode(DatasetGraph dataset, String prefix, String iri) {
    if (!dataset.prefixes().getMapping().containsValue(iri)) {
      addPrefix(dataset, prefix, iri);
    }
  }

  private static void add(DatasetGraph dataset, Node graph, Collection<Triple> triples) {
    boolean isServed = !Names.isModelCases(graph);
    for (Triple found : triples) {
      Triple triple = CanonicalLiteral.of(found);
      dataset.add(Quad.create(graph, triple));
      if (isServed) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
      }
    }
  }

  /**
   * What the reasoner sees: everything but the claims, which say what an article says, and the
   * mappings, which say what others say.
   */
  private static Graph asserted(Sources sources, DatasetGraph dataset) {
    Graph graph = GraphFactory.createDefaultGraph();
    sources.of(SourceFile.Kind.TURTLE).stream()
        .filter(file -> !file.stem().equals("article"))
        .map(SourceFile::graph)
        .forEach(name -> dataset.getGraph(name).find().forEach(graph::add));
    dataset.getGraph(Names.DIRECT).find().forEach(graph::add);
    return graph;
  }

  private static void refuse(List<Finding> findings) throws LoadException {
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
  }
}
