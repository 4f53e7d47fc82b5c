package org.myograph.sparql;

import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/** What several guards say with the same words. */
final class Refusals {
  private Refusals() {}

  static ProblemException update() {
    return new ProblemException(
        ProblemType.UPDATE_REFUSED,
        "This endpoint answers SELECT, ASK, CONSTRUCT and DESCRIBE. It takes no SPARQL Update.");
  }

  static ProblemException tooLong(int bytes) {
    return new ProblemException(
        Problem.of(
                ProblemType.QUERY_TOO_COMPLEX,
                "A query may have " + bytes + " bytes, and not more.")
            .withStatus(413)
            .with("maxBytes", bytes));
  }

  static ProblemException tooDeep() {
    return new ProblemException(
        Problem.of(
                ProblemType.QUERY_TOO_COMPLEX,
                "Brackets may stand "
                    + Limits.DEPTH
                    + " deep, and a query may have "
                    + Limits.OPERATORS
                    + " operators and clauses.")
            .with("maxDepth", Limits.DEPTH)
            .with("maxOperators", Limits.OPERATORS));
  }
}
