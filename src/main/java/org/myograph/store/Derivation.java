package org.myograph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A CONSTRUCT query whose result is part of the generation. The first part of its file's name says
 * the graph: {@code direct.rq} fills {@code direct}, {@code derived-slugs.rq} fills {@code
 * derived}.
 *
 * @param file where it stands
 * @param query its query
 * @param target the graph it fills
 */
record Derivation(SourceFile file, Query query, Node target) {
  private static final long LONGEST_SECONDS = 60;

  /** Reads all queries of {@code sources}, those into {@code direct} first, then by name. */
  static List<Derivation> read(Sources sources, List<Finding> findings) {
    List<Derivation> direct = new ArrayList<>();
    List<Derivation> derived = new ArrayList<>();
    for (SourceFile file : sources.of(SourceFile.Kind.DERIVATION)) {
      String graph = file.stem().replaceFirst("-.*$", "");
      if (!graph.equals("direct") && !graph.equals("derived")) {
        findings.add(file.at(1, 0, "the file's name starts neither with direct nor with derived-"));
      } else {
        parse(file, findings)
            .ifPresent(
                query ->
                    (graph.equals("direct") ? direct : derived)
                        .add(new Derivation(file, query, Names.graph(graph))));
      }
    }
    direct.addAll(derived);
    return direct;
  }

  /** The triples that hold by this query; call it in a READ transaction on {@code dataset}. */
  List<Triple> run(DatasetGraph dataset, List<Finding> findings) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      exec.constructTriples().forEachRemaining(triples::add);
    } catch (QueryException e) {
      findings.add(file.at(1, 0, "the query failed: " + e));
    }
    return triples;
  }

  private static Optional<Query> parse(SourceFile file, List<Finding> findings) {
    Query query;
    try {
      query = QueryFactory.create(file.text(), Names.NS, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      findings.add(file.at(e.getLine(), e.getColumn(), firstLine(e)));
      return Optional.empty();
    } catch (QueryException e) {
      findings.add(file.at(1, 0, firstLine(e)));
      return Optional.empty();
    }
    String fault = fault(query);
    if (fault != null) {
      findings.add(file.at(1, 0, fault));
      return Optional.empty();
    }
    return Optional.of(query);
  }

  private static String fault(Query query) {
    if (!query.isConstructType() || query.isConstructQuad()) {
      return "a derivation is a CONSTRUCT of triples";
    }
    if (query.hasDatasetDescription()) {
      return "a derivation reads the graph at hand: no FROM";
    }
    List<ElementService> services = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            services.add(service);
          }
        });
    return services.isEmpty() ? null : "a derivation asks no other service: no SERVICE";
  }

  private static String firstLine(QueryException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no SPARQL query");
  }
}
