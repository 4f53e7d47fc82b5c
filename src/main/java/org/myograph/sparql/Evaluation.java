package org.myograph.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Runs a query to its end, within limits, before anything is sent.
 *
 * @param settings Jena's settings, from the configuration file
 * @param rows how many rows or triples there may be
 * @param time how long it may take
 */
record Evaluation(Context settings, int rows, Duration time) {

  /**
   * Evaluates a query; the caller holds a read transaction on {@code dataset}.
   *
   * @throws ProblemException when a limit is reached
   */
  Result run(Query query, DatasetGraph dataset) {
    try (QueryExec exec =
            QueryExec.dataset(dataset)
                .query(query)
                .context(context(dataset))
                .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        MemoryGuard.Running guarded = MemoryGuard.INSTANCE.guard(exec)) {
      try {
        return result(query, exec, dataset.prefixes());
      } catch (QueryCancelledException e) {
        throw guarded.wasEnded() ? memory() : timeout();
      }
    }
  }

  /**
   * What holds for one query: a store's own settings, which name the executor that reads it
   * fastest, with ours laid over them. A context given to a query takes the place of the dataset's.
   */
  Context context(DatasetGraph dataset) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    context.putAll(settings);
    context.remove(ARQ.queryTimeout);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.sysOptimizerFactory, Taming.until(Watch.of(time)));
    return context;
  }

  private Result result(Query query, QueryExec exec, PrefixMap known) {
    if (query.isSelectType()) {
      return select(exec);
    }
    if (query.isAskType()) {
      return new Result.YesNo(exec.ask());
    }
    Graph graph = graph(query.isDescribeType() ? exec.describeTriples() : exec.constructTriples());
    graph.getPrefixMapping().setNsPrefixes(UsedPrefixes.of(graph, known));
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return new Result.Triples(graph);
  }

  private Result select(QueryExec exec) {
    RowSet found = exec.select();
    List<Binding> all = new ArrayList<>();
    while (found.hasNext()) {
      if (all.size() == rows) {
        throw tooMany("rows");
      }
      all.add(found.next());
    }
    return new Result.Rows(found.getResultVars(), all);
  }

  private Graph graph(Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > rows) {
        throw tooMany("triples");
      }
    }
    return graph;
  }

  private ProblemException tooMany(String what) {
    return new ProblemException(
        Problem.of(
                ProblemType.TOO_MANY_ROWS,
                "The answer has more than "
                    + rows
                    + " "
                    + what
                    + ". Page through it: add ORDER BY, LIMIT "
                    + rows
                    + " and OFFSET 0, then OFFSET "
                    + rows
                    + " and so on.")
            .with("limit", rows));
  }

  private static ProblemException memory() {
    return new ProblemException(
        ProblemType.QUERY_MEMORY,
        "The query was ended, since it held more than the service has: sort, group or compare"
            + " fewer rows.");
  }

  private ProblemException timeout() {
    double seconds = time.toMillis() / 1000.0;
    return new ProblemException(
        Problem.of(
                ProblemType.QUERY_TIMEOUT,
                "The query ran for "
                    + (seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : seconds)
                    + " s, which is the limit, and was ended. Ask for less: name more terms, or"
                    + " leave out patterns that share no variable.")
            .with("limitSeconds", seconds));
  }
}
