package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The ontologies that stand beside ours in one generation, and their terms. Each method reads the
 * graph in a transaction of its own; call it while the generation is leased.
 */
public final class ForeignTerms {
  private static final String OURS = "https://w3id.org/myograph/";

  private final List<Ontology> ontologies;
  private final DatasetGraph dataset;
  private final Map<String, Hierarchy> hierarchies = new ConcurrentHashMap<>();
  private TermSearch search;

  /**
   * @param ontologies sorted by name
   * @param kept folder of the search index that the generation keeps; it is opened here
   */
  public ForeignTerms(List<Ontology> ontologies, DatasetGraph dataset, Optional<Path> kept) {
    this.ontologies = List.copyOf(ontologies);
    this.dataset = dataset;
    if (kept.isPresent()) {
      try {
        search = new TermSearch(TermIndex.open(kept.get()), LayWords.read());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All of them, by name. */
  public List<Ontology> ontologies() {
    return ontologies;
  }

  public boolean isEmpty() {
    return ontologies.isEmpty();
  }

  /**
   * The ontology that is meant: by its name, by the file name of its own IRI ({@code hp} for {@code
   * …/obo/hp.owl}), or by what its name begins with; of several the one with most terms, of equal
   * ones the last name. Case does not matter; {@code hpo} is {@code hp}.
   */
  public Optional<Ontology> ontology(String text) {
    String asked = text.strip().toLowerCase(Locale.ROOT);
    String wanted = asked.equals("hpo") ? "hp" : asked;
    return first(o -> o.name().equals(asked))
        .or(() -> first(o -> o.iri().map(ForeignTerms::file).filter(wanted::equals).isPresent()))
        .or(() -> first(o -> o.name().equals(wanted) || o.name().startsWith(wanted + "-")));
  }

  private Optional<Ontology> first(Predicate<Ontology> wanted) {
    return ontologies.stream()
        .filter(wanted)
        .max(Comparator.comparingInt(Ontology::terms).thenComparing(Ontology::name));
  }

  private static String file(String iri) {
    return iri.replaceFirst("^.*/", "").replaceFirst("[.][a-z]+$", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The term that a CURIE or IRI names in an import. One that was merged into others is found as an
   * obsolete one.
   */
  public Optional<ForeignTerm> find(String text) {
    if (ontologies.isEmpty()) {
      return Optional.empty();
    }
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> iris = Codes.iris(text.strip());
          return iris.stream()
              .map(this::known)
              .flatMap(Optional::stream)
              .findFirst()
              .or(() -> iris.stream().map(this::merged).flatMap(Optional::stream).findFirst());
        });
  }

  private Optional<ForeignTerm> known(String iri) {
    Node node = NodeFactory.createURI(iri);
    if (iri.startsWith(OURS) || !dataset.getDefaultGraph().contains(node, Node.ANY, Node.ANY)) {
      return Optional.empty();
    }
    List<String> live = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    Set<Node> replacing = new LinkedHashSet<>();
    Set<Node> considered = new LinkedHashSet<>();
    Optional<String> label = Optional.empty();
    for (Ontology ontology : ontologies) {
      Graph graph = graph(ontology.graph());
      if (graph.contains(node, Node.ANY, Node.ANY)) {
        live.add(ontology.name());
        label = label.or(() -> TermReader.label(graph, node));
      }
    }
    for (Ontology ontology : ontologies) {
      Graph graph = graph(ontology.obsoleteGraph().orElse(ontology.graph()));
      if (ontology.obsoleteGraph().isPresent() && graph.contains(node, Node.ANY, Node.ANY)) {
        withdrawn.add(ontology.name());
        label = label.or(() -> TermReader.label(graph, node));
        replacing.addAll(TermReader.resources(graph, node, Vocabulary.REPLACED_BY));
        considered.addAll(TermReader.resources(graph, node, Vocabulary.CONSIDER));
      }
    }
    if (live.isEmpty() && withdrawn.isEmpty()) {
      return Optional.empty();
    }
    boolean obsolete = live.isEmpty();
    return Optional.of(
        new ForeignTerm(
            iri,
            Codes.of(iri),
            label,
            obsolete ? withdrawn : live,
            obsolete,
            obsolete ? named(replacing) : List.of(),
            obsolete ? named(considered) : List.of()));
  }

  /** A term whose number lives on as another number of the term into which it was merged. */
  private Optional<ForeignTerm> merged(String iri) {
    Node code = NodeFactory.createLiteralString(Codes.of(iri));
    for (Ontology ontology : ontologies) {
      List<Node> into = new ArrayList<>();
      graph(ontology.graph())
          .find(Node.ANY, Vocabulary.ALTERNATIVE_ID, code)
          .forEachRemaining(triple -> into.add(triple.getSubject()));
      if (!into.isEmpty()) {
        return Optional.of(
            new ForeignTerm(
                iri,
                Codes.of(iri),
                Optional.empty(),
                List.of(ontology.name()),
                true,
                named(into),
                List.of()));
      }
    }
    return Optional.empty();
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

  /** What each of its imports says of a term, by the import's name. */
  public Map<String, TermDescription> describe(ForeignTerm term) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<String, TermDescription> found = new LinkedHashMap<>();
          for (Ontology ontology : ontologies) {
            if (term.ontologies().contains(ontology.name())) {
              String graph =
                  term.obsolete()
                      ? ontology.obsoleteGraph().orElse(ontology.graph())
                      : ontology.graph();
              found.put(ontology.name(), TermDescription.of(graph(graph), term.iri()));
            }
          }
          return found;
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
        new TermReader(graph(ontology.graph()), ontology.name(), false).forEach(sink);
        if (ontology.obsoleteGraph().isPresent()) {
          Graph withdrawn = graph(ontology.obsoleteGraph().get());
          new TermReader(withdrawn, ontology.name(), true).forEach(sink);
        }
      }
    } finally {
      dataset.end();
    }
  }

  private Graph graph(String iri) {
    return dataset.getGraph(NodeFactory.createURI(iri));
  }
}
