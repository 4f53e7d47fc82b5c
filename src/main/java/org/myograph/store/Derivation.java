package org.myograph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
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
    return triples;
  }

  private static Optional<Query> parse(SourceFile file, List<Finding> findings) {
    Optional<Query> query = LocalQuery.parse(file.path(), file.text(), findings);
    if (query.isPresent() && (!query.get().isConstructType() || query.get().isConstructQuad())) {
      findings.add(file.at(1, 0, "a derivation is a CONSTRUCT of triples"));
      return Optional.empty();
    }
    if (query.isPresent() && makesBlankNodes(query.get())) {
      // They would have other labels at each load, and equal sources give equal data.
      findings.add(file.at(1, 0, "a derivation makes no blank nodes: give the node an IRI"));
      return Optional.empty();
    }
    return query;
  }

  private static boolean makesBlankNodes(Query query) {
    return query.getConstructTemplate().getTriples().stream()
        .anyMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }
}
