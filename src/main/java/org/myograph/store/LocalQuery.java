package org.myograph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

/** Queries of our own files (SPARQL 1.1) that read the graph at hand and nothing else. */
public final class LocalQuery {
  private static final long LONGEST_SECONDS = 60;

  private LocalQuery() {}

  /** The query in {@code text}; a mistake is added to {@code findings}, with line and column. */
  public static Optional<Query> parse(Path file, String text, List<Finding> findings) {
    try {
      Query query = QueryFactory.create(text, Names.NS, Syntax.syntaxSPARQL_11);
      if (query.hasDatasetDescription()) {
        findings.add(Finding.of(file, "the query reads the graph at hand: no FROM"));
      } else if (asksOthers(query)) {
        findings.add(Finding.of(file, "the query asks no other service: no SERVICE"));
      } else {
        return Optional.of(query);
      }
    } catch (QueryParseException e) {
      findings.add(new Finding(file, e.getLine(), e.getColumn(), firstLine(e)));
    } catch (QueryException e) {
      findings.add(Finding.of(file, firstLine(e)));
    }
    return Optional.empty();
  }

  /** Executes {@code query}, with a limit of a minute; call it in a READ transaction. */
  public static QueryExec exec(Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .timeout(LONGEST_SECONDS, TimeUnit.SECONDS)
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }

  private static boolean asksOthers(Query query) {
    List<ElementService> services = new ArrayList<>();
    ElementVisitorBase visitor =
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            services.add(service);
          }
        };
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), visitor);
    }
    return !services.isEmpty();
  }

  private static String firstLine(QueryException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no SPARQL query");
  }
}
