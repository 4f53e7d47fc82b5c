package org.myograph.cli;

/** How long a service runs. */
@FunctionalInterface
public interface Lifetime {
  /**
   * Returns when the service is to end, or never, when it sees to its end by itself.
   *
   * @param stop ends the service in good order; called once
   */
  void untilStopped(Runnable stop) throws InterruptedException;
}
