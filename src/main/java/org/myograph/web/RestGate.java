package org.myograph.web;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * How many requests run at the same time that are no queries: of 64 threads, {@link QueryGate}
 * takes 32 at most, this one 24, and the rest answers those who watch. Whoever waits here holds no
 * thread, and is told 503 after a while.
 */
final class RestGate extends QoSHandler {
  private static final int AT_ONCE = 24;
  private static final int WAITING = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /**
   * @param others paths that have a gate of their own, or none
   */
  RestGate(Handler inner, List<String> others) {
    super(inner);
    setMaxRequestCount(AT_ONCE);
    setMaxSuspendedRequestCount(WAITING);
    setMaxSuspend(PATIENCE);
    others.forEach(this::excludePath);
  }
}
