package org.myograph.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the queries that run when the heap is nearly full of what cannot be collected: after an
 * OutOfMemoryError a server is half dead, so none may happen. A query that sorts or groups a cross
 * product fills any heap long before its time is over.
 */
final class MemoryGuard {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryGuard.class);
  private static final double FULL = 0.80;
  private static final long LOOK_EVERY_MILLIS = 50;

  /** A query must have had this long to be the one that fills the heap. */
  private static final long INNOCENT_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** One for the process: the heap is one, too. */
  static final MemoryGuard INSTANCE = new MemoryGuard();

  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private final Optional<MemoryPoolMXBean> longLived =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          // Of a heap's pools only the one of long-lived objects supports it.
          .filter(MemoryPoolMXBean::isUsageThresholdSupported)
          .findFirst();

  private MemoryGuard() {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "query-memory");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(
        this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** A query under guard, until it is closed. */
  final class Running implements AutoCloseable {
    private final QueryExec exec;
    private final long since = System.nanoTime();
    private volatile boolean ended;

    private Running(QueryExec exec) {
      this.exec = exec;
    }

    /** Whether it was this guard that cancelled the query. */
    boolean wasEnded() {
      return ended;
    }

    private void end() {
      if (!ended && System.nanoTime() - since > INNOCENT_NANOS) {
        ended = true;
        exec.abort();
      }
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }

  /** Guards a query; when memory runs out it is cancelled, like one whose time is over. */
  Running guard(QueryExec exec) {
    Running one = new Running(exec);
    running.add(one);
    return one;
  }

  private void look() {
    if (!running.isEmpty() && isFull()) {
      LOG.warn("The heap is nearly full: {} queries are ended.", running.size());
      running.forEach(Running::end);
    }
  }

  private boolean isFull() {
    return longLived
            .map(
                pool ->
                    // G1 collects long before its old regions are full; others wait until they are.
                    pool.getName().startsWith("G1") ? pool.getUsage() : pool.getCollectionUsage())
            .filter(usage -> usage.getMax() > 0)
            .map(MemoryGuard::share)
            .orElse(0.0)
        > FULL;
  }

  private static double share(MemoryUsage usage) {
    return (double) usage.getUsed() / usage.getMax();
  }
}
