package org.myograph.sparql;

import java.io.ByteArrayOutputStream;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;

/**
 * Collects an answer before its first byte is sent, so that a failure half-way becomes an error and
 * never a 200 cut short. Ends with a problem when the answer is too large to be held.
 */
final class BoundedBytes extends ByteArrayOutputStream {
  /** 100,000 rows of ordinary length fit; four columns of kilobytes each do not. */
  static final int MOST = 32 * 1024 * 1024;

  @Override
  public void write(int b) {
    room(1);
    super.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    room(length);
    super.write(bytes, offset, length);
  }

  private void room(int more) {
    if (count > MOST - more) {
      throw new ProblemException(
          Problem.of(
                  ProblemType.QUERY_MEMORY,
                  "The answer has more than 32 MiB. Ask for fewer columns, or page with LIMIT and"
                      + " OFFSET.")
              .with("maxBytes", MOST));
    }
  }
}
