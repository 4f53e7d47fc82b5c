package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.answer.terms.HierarchicalWalk.Direction;
import org.myograph.answer.terms.HierarchicalWalk.Through;

/**
 * The ontologies that stand beside ours in one generation, and their terms. Each method reads the
 * graph in a transaction of its own; call it while the generation is leased.
 */
public final class ForeignTerms {
  private static final String OURS = "https://w3id.org/myograph/";

  private final List<Ontology> ontologies;
  private final DatasetGraph dataset;
  private final Releases releases;
  private final TermStatuses statuses;
  private final Map<String, Hierarchy> hierarchies = new ConcurrentHashMap<>();
  private TermSearch search;
  private LocalNames localNames;

  /**
   * @param ontologies sorted by name
   * @param kept folder of the search index that the generation keeps; it is opened here
   */
  public ForeignTerms(List<Ontology> ontologies, DatasetGraph dataset, Optional<Path> kept) {
    this.ontologies = List.copyOf(ontologies);
    this.dataset = dataset;
    this.releases = new Releases(ontologies);
    this.statuses = new TermStatuses(releases, dataset);
    this.search = kept.map(TermSearch::open).orElse(null);
  }

  /** All of them, by name. */
  public List<Ontology> ontologies() {
    return ontologies;
  }

  /** All of them, newest release first. */
  public List<Ontology> newestFirst() {
    return releases.newestFirst();
  }

  public boolean isEmpty() {
    return ontologies.isEmpty();
  }

  /** The ontology that is meant, as {@link Releases#find} says; of several editions the newest. */
  public Optional<Ontology> ontology(String text) {
    return releases.find(text);
  }

  /**
   * The term that a CURIE or IRI names in an import, or the last part of an IRI there. One that was
   * merged into others is found as an obsolete one.
   */
  public Optional<ForeignTerm> find(String text) {
    if (ontologies.isEmpty()) {
      return Optional.empty();
    }
    String asked = text.strip();
    return Txn.calculateRead(
        dataset,
        () ->
            first(Codes.iris(asked))
                .or(() -> first(asked.contains(":") ? List.of() : localNames().iris(asked))));
  }

  /** The first that an import speaks of. */
  private Optional<ForeignTerm> first(List<String> iris) {
    return iris.stream().map(this::known).flatMap(Optional::stream).findFirst();
  }

  /** Call inside a transaction. The first call reads all graphs. */
  private synchronized LocalNames localNames() {
    if (localNames == null) {
      List<Graph> graphs = new ArrayList<>();
      for (Ontology ontology : ontologies) {
        graphs.add(graph(ontology.graph()));
        ontology.obsoleteGraph().ifPresent(iri -> graphs.add(graph(iri)));
      }
      localNames = new LocalNames(graphs);
    }
    return localNames;
  }

  private Optional<ForeignTerm> known(String iri) {
    if (iri.startsWith(OURS)) {
      return Optional.empty();
    }
    List<TermStatus> said = statuses.of(iri);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    TermStatus first = said.get(0);
    Optional<String> label =
        said.stream().map(TermStatus::label).flatMap(Optional::stream).findFirst();
    return Optional.of(
        new ForeignTerm(
            iri,
            Codes.of(iri),
            label,
            said.stream().map(status -> status.ontology().name()).toList(),
            first.obsolete(),
            named(first.replacedBy()),
            named(first.consider()),
            first.obsolete()
                ? said.stream()
                    .filter(status -> status.standing() == TermStatus.Standing.CURRENT)
                    .map(status -> status.ontology().withEdition())
                    .toList()
                : List.of()));
  }

  private List<ForeignTerm.Named> named(Iterable<Node> nodes) {
    List<ForeignTerm.Named> named = new ArrayList<>();
    nodes.forEach(node -> named.add(named(node.getURI())));
    return named;
  }

  /** Call inside a transaction. */
  private ForeignTerm.Named named(String iri) {
    Optional<String> label =
        TermReader.label(dataset.getDefaultGraph(), NodeFactory.createURI(iri));
    return new ForeignTerm.Named(iri, Codes.of(iri), label);
  }

  /** Codes with labels, as far as an import has one. */
  public List<ForeignTerm.Named> names(List<String> iris) {
    return Txn.calculateRead(dataset, () -> iris.stream().map(this::named).toList());
  }

  /** What each of its imports says of a term, the one that decides first. */
  public List<TermDescription> describe(ForeignTerm term) {
    return Txn.calculateRead(
        dataset,
        () ->
            statuses.of(term.iri()).stream()
                .map(status -> TermDescription.of(status, this::graph, term.iri()))
                .toList());
  }

  /**
   * What stands above or below a term in an ontology, as a kind or by the given properties, nearest
   * first.
   */
  public List<HierarchicalWalk.Step> walk(
      Ontology ontology, String iri, Direction direction, Set<Through> through, int farthest) {
    List<String> properties = through.stream().flatMap(t -> t.iris().stream()).toList();
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph graph = graph(ontology.graph());
          HierarchicalEdges edges = new HierarchicalEdges(graph, properties);
          return new HierarchicalWalk(edges, direction).from(iri, farthest);
        });
  }

  /** What stands above and below what in an ontology. The first call reads it. */
  public Hierarchy hierarchy(Ontology ontology) {
    return hierarchies.computeIfAbsent(
        ontology.name(),
        name -> Txn.calculateRead(dataset, () -> Hierarchy.of(graph(ontology.graph()))));
  }

  /**
   * Search by words: over the index that the generation keeps; without one, as in memory, the first
   * call builds it and others wait.
   */
  public synchronized TermSearch search() {
    if (search == null) {
      try {
        search = new TermSearch(TermIndex.inMemory(this::forEach), LayWords.read());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return search;
  }

  /** Writes the index into an empty folder, and says what it holds as it is read there. */
  public TermIndex.Counts writeIndex(Path folder) throws IOException {
    TermIndex.write(folder, this::forEach);
    return TermIndex.open(folder).counts();
  }

  /** All terms, ontology by ontology, for the search index. */
  private void forEach(TermReader.Sink sink) throws IOException {
    dataset.begin(TxnType.READ);
    try {
      for (Ontology ontology : ontologies) {
        TermReader live = new TermReader(graph(ontology.graph()), ontology.name(), false);
        live.forEach(term -> sink.take(inNewest(ontology, term)));
        if (ontology.obsoleteGraph().isPresent()) {
          Graph withdrawn = graph(ontology.obsoleteGraph().get());
          new TermReader(withdrawn, ontology.name(), true).forEach(sink);
        }
      }
    } finally {
      dataset.end();
    }
  }

  /** As the newest edition has it: what that has withdrawn is obsolete, and found as such. */
  private Term inNewest(Ontology ontology, Term term) {
    return statuses.isSuperseded(ontology, term.iri()) ? term.withdrawn() : term;
  }

  private Graph graph(String iri) {
    return dataset.getGraph(NodeFactory.createURI(iri));
  }
}
