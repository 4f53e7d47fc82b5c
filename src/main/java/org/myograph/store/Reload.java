package org.myograph.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings changed sources into service, or keeps what is served. Safe to call from any thread; one
 * reload runs at a time.
 */
public final class Reload implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

  private final Generations generations;
  private final GenerationSource source;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "myograph-reload");
            thread.setDaemon(true);
            return thread;
          });
  private Outcome last;
  private Optional<String> seen = Optional.empty();

  /** What came of a reload. */
  public sealed interface Outcome {
    /** The sources are those of the generation that is served. */
    record Unchanged(String id) implements Outcome {}

    /** A new generation is served. */
    record Published(String id) implements Outcome {}

    /** The sources have mistakes; the earlier generation is still served. */
    record Refused(List<Finding> findings) implements Outcome {}

    /** The new generation could not be kept; the earlier one is still served. */
    record Failed(String reason) implements Outcome {}
  }

  public Reload(Generations generations, GenerationSource source) {
    this.generations = generations;
    this.source = source;
  }

  /** Looks at the sources now; never throws for what is wrong with them. */
  public synchronized Outcome now() {
    try {
      String id = source.currentId();
      try (Generations.Lease served = generations.lease()) {
        if (served.generation().id().equals(id)) {
          return new Outcome.Unchanged(id);
        }
      }
      Generation next = source.load();
      generations.publish(next);
      return new Outcome.Published(next.id());
    } catch (LoadException e) {
      return new Outcome.Refused(e.findings());
    } catch (StoreException e) {
      return new Outcome.Failed(e.getMessage());
    } catch (RuntimeException e) {
      return new Outcome.Failed(e.toString());
    }
  }

  /** Looks at the sources every {@code period} from now on and logs one line for each change. */
  public void every(Duration period) {
    long millis = period.toMillis();
    clock.scheduleWithFixedDelay(this::lookAndLog, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Ends what {@link #every} began. */
  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Sources that were looked at once are not built again; a disk that failed is tried again. */
  private void lookAndLog() {
    Optional<String> id = sourceId();
    if (id.isPresent() && id.equals(seen)) {
      return;
    }
    Outcome outcome = now();
    if (!outcome.equals(last)) {
      log(outcome);
    }
    last = outcome;
    seen = outcome instanceof Outcome.Failed ? Optional.empty() : id;
  }

  private Optional<String> sourceId() {
    try {
      return Optional.of(source.currentId());
    } catch (LoadException | StoreException e) {
      return Optional.empty();
    }
  }

  private static void log(Outcome outcome) {
    if (outcome instanceof Outcome.Published published) {
      LOG.info("Reload: generation {} is served", published.id());
    } else if (outcome instanceof Outcome.Refused refused) {
      LOG.warn(
          "Reload refused, the earlier generation is kept; {} findings, the first: {}",
          refused.findings().size(),
          refused.findings().get(0));
    } else if (outcome instanceof Outcome.Failed failed) {
      LOG.error("Reload failed, the earlier generation is kept: {}", failed.reason());
    } else if (outcome instanceof Outcome.Unchanged unchanged) {
      LOG.debug("Reload: generation {} is unchanged", unchanged.id());
    }
  }
}
