package org.myograph.web;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.myograph.store.Generation;
import org.myograph.store.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a generation that somebody would else wait for, on one thread of low priority. */
final class Ahead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

  private final Generations generations;
  private final Consumer<Generation> work;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "myograph-ahead");
            made.setDaemon(true);
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
          });

  /**
   * @param work may be called for a generation twice, and may be given up with an exception
   */
  Ahead(Generations generations, Consumer<Generation> work) {
    this.generations = generations;
    this.work = work;
  }

  /** Begins with what is served now; returns at once. */
  void start() {
    generations.whenPublished(this::submit);
    submit();
  }

  private void submit() {
    try {
      thread.execute(this::run);
    } catch (RejectedExecutionException e) {
      LOG.debug("The service ends; nothing is made ahead any more.");
    }
  }

  private void run() {
    if (thread.isShutdown()) {
      return;
    }
    try (Generations.Lease lease = generations.lease()) {
      work.accept(lease.generation());
    } catch (RuntimeException e) {
      LOG.warn("Not made ahead; the first who asks waits, or meets the same", e);
    }
  }

  /** Begins nothing any more; what runs is not interrupted, for that would close its files. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
