package org.myograph.store;

/** The store on disk cannot be used; the message is one line for the operator. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another process has the store; the message names the lock file. */
  public static final class Locked extends StoreException {
    private static final long serialVersionUID = 1L;

    public Locked(String message) {
      super(message);
    }
  }
}
