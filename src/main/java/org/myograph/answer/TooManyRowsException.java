package org.myograph.answer;

/** An answer has more rows than are given. */
public final class TooManyRowsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int most;

  public TooManyRowsException(int most) {
    super("more than " + most + " rows");
    this.most = most;
  }

  /** The limit. */
  public int most() {
    return most;
  }
}
