package org.myograph.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.myograph.lookup.Lookup;
import org.myograph.lookup.Parameter;
import org.myograph.lookup.ParameterType;
import org.myograph.store.Generation;

/**
 * Runs look-ups. An answer is whole in memory before it is given out. Safe for all threads.
 *
 * <p>A generation never changes, so its rows are kept for the next page or caller: those of the
 * last calls, and of a few with many rows.
 */
public final class LookupRunner {
  /** More rows than any look-up of a curated graph should have. */
  public static final int MOST_ROWS = 20_000;

  /** Rows that a sort holds in memory; what goes beyond waits on disk and can be cancelled. */
  private static final long SORTED_IN_MEMORY = 50_000;

  private static final int KEPT_ANSWERS = 500;
  private static final int KEPT_ROWS = 1_000;

  /** Of the descendants of a root, say, whose pages are fetched one after the other. */
  private static final int KEPT_LARGE_ANSWERS = 4;

  private static final String REFUTED = "Refuted";

  private record Key(String generation, String lookup, String arguments) {}

  private final Duration timeLimit;
  private final Map<Key, List<Binding>> kept = lastUsed(KEPT_ANSWERS);
  private final Map<Key, List<Binding>> keptLarge = lastUsed(KEPT_LARGE_ANSWERS);

  /**
   * @param timeLimit of one query
   */
  public LookupRunner(Duration timeLimit) {
    this.timeLimit = timeLimit;
  }

  /**
   * Answers a call from a generation that is leased.
   *
   * @throws org.apache.jena.query.QueryCancelledException when the time limit is over
   * @throws TooManyRowsException when there are more rows than {@link #MOST_ROWS}
   */
  public Answer run(Lookup lookup, Arguments arguments, Generation generation) {
    if (lookup.query().isSelectType()) {
      List<Binding> rows = rows(lookup, arguments, generation);
      int from = Math.min(arguments.offset(), rows.size());
      int to = (int) Math.min((long) from + arguments.limit(), rows.size());
      int withheld = withheld(lookup, arguments, generation);
      return new Answer.Rows(rows.subList(from, to), rows.size(), withheld);
    }
    Query query = BoundQuery.of(lookup, arguments);
    DatasetGraph dataset = generation.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec exec = exec(query, dataset)) {
            return query.isAskType()
                ? new Answer.YesNo(exec.ask())
                : new Answer.Triples(exec.construct());
          }
        });
  }

  /** Rows that a caller who chose no polarity does not see because they are refuted. */
  private int withheld(Lookup lookup, Arguments arguments, Generation generation) {
    Optional<Parameter> polarity = lookup.parameter(ParameterType.POLARITY);
    if (polarity.isEmpty() || arguments.polarityGiven()) {
      return 0;
    }
    Var variable = Var.alloc(polarity.get().variable());
    if (arguments.bindings().get(variable).getLiteralLexicalForm().contains(REFUTED)) {
      return 0; // A default of the header shows them.
    }
    Arguments refuted = arguments.binding(variable, NodeFactory.createLiteralString(REFUTED));
    return rows(lookup, refuted, generation).size();
  }

  private static Map<Key, List<Binding>> lastUsed(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, List<Binding>> eldest) {
            return size() > most;
          }
        });
  }

  /** All rows, of all pages. */
  private List<Binding> rows(Lookup lookup, Arguments arguments, Generation generation) {
    Key key = new Key(generation.id(), lookup.name(), arguments.key());
    List<Binding> known = kept.getOrDefault(key, keptLarge.get(key));
    if (known != null) {
      return known;
    }
    Query query = BoundQuery.of(lookup, arguments);
    DatasetGraph dataset = generation.dataset();
    List<Binding> rows = Txn.calculateRead(dataset, () -> select(query, dataset));
    (rows.size() <= KEPT_ROWS ? kept : keptLarge).put(key, rows);
    return rows;
  }

  private List<Binding> select(Query query, DatasetGraph dataset) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = exec(query, dataset)) {
      RowSet found = exec.select();
      while (found.hasNext()) {
        if (rows.size() == MOST_ROWS) {
          throw new TooManyRowsException(MOST_ROWS);
        }
        rows.add(found.next().detach());
      }
    }
    return List.copyOf(rows);
  }

  private QueryExec exec(Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY)
        .timeout(timeLimit.toMillis())
        .build();
  }
}
