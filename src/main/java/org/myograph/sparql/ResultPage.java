package org.myograph.sparql;

import java.util.List;
import java.util.Map;
import org.myograph.problem.Problem;
import org.myograph.sparql.reason.Reason;

/** Shows people a query and what came of it, as HTML. */
public interface ResultPage {

  /** What came of a query. */
  sealed interface Outcome {}

  /** Nothing was asked yet. */
  record Nothing() implements Outcome {}

  /**
   * An answer.
   *
   * @param reasons why it is empty; none where it is not, or where nothing is known
   * @param prefixes those that the query or the graph has, for short names
   */
  record Answer(Result result, List<Reason> reasons, Map<String, String> prefixes)
      implements Outcome {}

  /** The query was refused, or ended. */
  record Refusal(Problem problem) implements Outcome {}

  /**
   * A page in UTF-8.
   *
   * @param query as it was sent; empty where nothing was asked
   */
  byte[] html(String query, Outcome outcome);
}
