package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.answer.terms.TermStatus.Standing;

/** How terms stand in each of the imported ontologies; call it inside a transaction. */
final class TermStatuses {
  /** A reason such as ORDO's {@code use http://…/Orphanet_441434 with label: …}. */
  private static final Pattern IRI_IN_TEXT = Pattern.compile("https?://[^\\s<>\"{}|^`\\\\]+");

  private static final List<Node> REASONS =
      List.of(
          NodeFactory.createURI("http://www.ebi.ac.uk/efo/reason_for_obsolescence"),
          NodeFactory.createURI("http://www.orpha.net/ORDO/reason_for_obsolescence"));

  private final Releases releases;
  private final DatasetGraph dataset;

  TermStatuses(Releases releases, DatasetGraph dataset) {
    this.releases = releases;
    this.dataset = dataset;
  }

  /** What each import says that says anything of the term, the one that decides first. */
  List<TermStatus> of(String iri) {
    Node node = NodeFactory.createURI(iri);
    String code = Codes.of(iri);
    List<TermStatus> found = new ArrayList<>();
    for (Ontology ontology : releases.newestFirst()) {
      in(ontology, node, code).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      releases.newestFirst().stream()
          .filter(o -> names(o, node))
          .forEach(o -> found.add(mention(o)));
    }
    found.sort(TermStatus.order(Codes.prefix(code)));
    return found;
  }

  /** Whether a newer edition of the ontology has withdrawn the term. */
  boolean isSuperseded(Ontology edition, String iri) {
    List<Ontology> newerOnes = releases.newerThan(edition);
    if (newerOnes.isEmpty()) {
      return false;
    }
    Node node = NodeFactory.createURI(iri);
    String code = Codes.of(iri);
    return newerOnes.stream()
        .map(newer -> in(newer, node, code))
        .flatMap(Optional::stream)
        .filter(status -> status.standing() != Standing.MENTIONED)
        .findFirst()
        .filter(TermStatus::obsolete)
        .isPresent();
  }

  private Optional<TermStatus> in(Ontology ontology, Node node, String code) {
    Graph live = graph(ontology.graph());
    Optional<Graph> withdrawn = ontology.obsoleteGraph().map(this::graph);
    if (withdrawn.isPresent() && withdrawn.get().contains(node, Node.ANY, Node.ANY)) {
      Graph graph = withdrawn.get();
      return Optional.of(
          new TermStatus(
              ontology,
              Standing.OBSOLETE,
              TermReader.label(graph, node),
              replacing(graph, node),
              TermReader.resources(graph, node, Vocabulary.CONSIDER)));
    }
    Optional<String> label = TermReader.label(live, node);
    if (label.isPresent()) {
      return Optional.of(new TermStatus(ontology, Standing.CURRENT, label, List.of(), List.of()));
    }
    List<Node> into = mergedInto(live, code);
    if (!into.isEmpty()) {
      return Optional.of(
          new TermStatus(ontology, Standing.MERGED, Optional.empty(), into, List.of()));
    }
    return live.contains(node, Node.ANY, Node.ANY)
        ? Optional.of(mention(ontology))
        : Optional.empty();
  }

  /** A parent, a target or a property of which the ontology says nothing further. */
  private boolean names(Ontology ontology, Node node) {
    return Stream.concat(Stream.of(ontology.graph()), ontology.obsoleteGraph().stream())
        .map(this::graph)
        .anyMatch(
            graph ->
                graph.contains(Node.ANY, Node.ANY, node)
                    || graph.contains(Node.ANY, node, Node.ANY));
  }

  private static TermStatus mention(Ontology ontology) {
    return new TermStatus(ontology, Standing.MENTIONED, Optional.empty(), List.of(), List.of());
  }

  private static List<Node> mergedInto(Graph graph, String code) {
    return graph
        .find(Node.ANY, Vocabulary.ALTERNATIVE_ID, NodeFactory.createLiteralString(code))
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList();
  }

  /** What the ontology names as the replacement, or where it has none what its reason names. */
  private static List<Node> replacing(Graph graph, Node node) {
    Set<Node> named =
        new LinkedHashSet<>(TermReader.resources(graph, node, Vocabulary.REPLACED_BY));
    if (named.isEmpty()) {
      for (Node property : REASONS) {
        graph
            .find(node, property, Node.ANY)
            .mapWith(triple -> IRI_IN_TEXT.matcher(TermReader.text(triple.getObject())))
            .filterKeep(Matcher::find)
            .mapWith(iri -> NodeFactory.createURI(iri.group().replaceFirst("[.,;:)]+$", "")))
            .forEachRemaining(named::add);
      }
    }
    named.remove(node);
    return List.copyOf(named);
  }

  private Graph graph(String iri) {
    return dataset.getGraph(NodeFactory.createURI(iri));
  }
}
