package org.myograph.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A CONSTRUCT query whose result is part of the generation. Its file's name says the graph: {@code
 * direct.rq} fills {@code direct}, {@code derived-slugs.rq} fills {@code derived/slugs}.
 *
 * @param file where it stands
 * @param query its query
 * @param target the graph it fills
 */
record Derivation(SourceFile file, Query query, Node target) {
  /** Reads all queries of {@code sources}, those into {@code direct} first, then by name. */
  static List<Derivation> read(Sources sources, List<Finding> findings) {
    List<Derivation> direct = new ArrayList<>();
    List<Derivation> derived = new ArrayList<>();
    for (SourceFile file : sources.of(SourceFile.Kind.DERIVATION)) {
      String name = file.stem();
      if (!name.equals("direct") && !name.matches("derived-.+")) {
        findings.add(file.at(1, 0, "the file's name is neither direct nor starts with derived-"));
      } else {
        Node graph = Names.graph(name.replaceFirst("-", "/"));
        parse(file, findings)
            .ifPresent(
                query ->
                    (name.equals("direct") ? direct : derived)
                        .add(new Derivation(file, query, graph)));
      }
    }
    direct.addAll(derived);
    return direct;
  }

  /** The triples that hold by this query; call it in a READ transaction on {@code dataset}. */
  List<Triple> run(DatasetGraph dataset, List<Finding> findings) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec exec = LocalQuery.exec(query, dataset)) {
      exec.constructTriples().forEachRemaining(triples::add);
    } catch (QueryException e) {
      findings.add(file.at(1, 0, "the query failed: " + e));
    }
    return withStableLabels(triples);
  }

  /**
   * The same with blank nodes that are labelled by what is said of them: equal sources give equal
   * data, and a node that several rows made alike is one node.
   */
  private List<Triple> withStableLabels(List<Triple> triples) {
    Map<Node, Set<String>> said = new HashMap<>();
    for (Triple triple : triples) {
      if (triple.getSubject().isBlank()) {
        said.computeIfAbsent(triple.getSubject(), node -> new TreeSet<>())
            .add(NodeFmtLib.strNodesNT(triple.getPredicate(), triple.getObject()));
      }
    }
    Map<Node, Node> labelled = new HashMap<>();
    said.forEach(
        (node, lines) -> {
          String text = target.getURI() + "\n" + String.join("\n", lines);
          UUID label = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
          labelled.put(node, NodeFactory.createBlankNode(label.toString()));
        });
    return triples.stream()
        .map(
            triple ->
                Triple.create(
                    labelled.getOrDefault(triple.getSubject(), triple.getSubject()),
                    triple.getPredicate(),
                    triple.getObject()))
        .toList();
  }

  private static Optional<Query> parse(SourceFile file, List<Finding> findings) {
    Optional<Query> query = LocalQuery.parse(file.path(), file.text(), findings);
    if (query.isPresent() && (!query.get().isConstructType() || query.get().isConstructQuad())) {
      findings.add(file.at(1, 0, "a derivation is a CONSTRUCT of triples"));
      return Optional.empty();
    }
    if (query.isPresent() && namesBlankNodes(query.get())) {
      // They are told apart by what is said of them, which would then depend on other blank nodes.
      findings.add(
          file.at(1, 0, "a derivation makes blank nodes as subjects only: give the node an IRI"));
      return Optional.empty();
    }
    return query;
  }

  private static boolean namesBlankNodes(Query query) {
    return query.getConstructTemplate().getTriples().stream()
        .anyMatch(triple -> triple.getObject().isBlank());
  }
}
