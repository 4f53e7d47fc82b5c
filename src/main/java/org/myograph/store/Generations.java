package org.myograph.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The pointer to the generation that is served, and the count of its readers: a generation that was
 * replaced closes when its last reader leaves. All methods may be called from any thread; none
 * blocks.
 */
public final class Generations implements AutoCloseable {
  private final AtomicReference<Held> current = new AtomicReference<>();
  private final List<Runnable> published = new CopyOnWriteArrayList<>();
  private final GenerationsView view = new GenerationsView(this);

  /** Serves {@code first}. */
  public Generations(Generation first) {
    current.set(new Held(first));
  }

  /**
   * Pins the generation that is served now, until the lease is closed.
   *
   * @throws IllegalStateException if this was closed
   */
  public Lease lease() {
    while (true) {
      Held held = current.get();
      if (held == null) {
        throw new IllegalStateException("No generation is served any more.");
      }
      if (held.enter()) {
        return new Lease(held);
      }
      // Replaced and left by its last reader between the two lines above: there is a newer one.
    }
  }

  /** Has {@code task} run, by the thread that publishes, after each generation that follows. */
  public void whenPublished(Runnable task) {
    published.add(task);
  }

  /** Serves {@code next} from now on. Readers of the earlier generation end undisturbed. */
  public void publish(Generation next) {
    Held earlier = current.getAndUpdate(held -> held == null ? null : new Held(next));
    if (earlier == null) {
      throw new IllegalStateException("No generation is served any more.");
    }
    earlier.leave();
    published.forEach(Runnable::run);
  }

  /**
   * A read-only dataset that pins the current generation for each transaction: from {@code
   * begin(READ)} to {@code end()} a thread sees one generation, and the next transaction sees the
   * newest. A WRITE transaction and every change are refused with {@link
   * UnsupportedOperationException}.
   */
  public DatasetGraph view() {
    return view;
  }

  /** The generation that this thread's transaction on {@link #view()} reads, if it is in one. */
  public Optional<Generation> pinned() {
    return view.pinned();
  }

  /** Serves nothing any more; the last generation closes when its last reader leaves. */
  @Override
  public void close() {
    Held last = current.getAndSet(null);
    if (last != null) {
      last.leave();
    }
  }

  /** The current generation, not pinned: for questions that do not read its data. */
  Generation peek() {
    Held held = current.get();
    if (held == null) {
      throw new IllegalStateException("No generation is served any more.");
    }
    return held.generation;
  }

  /** Keeps its generation open until it is closed; closing twice does nothing. */
  public static final class Lease implements AutoCloseable {
    private final Held held;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Lease(Held held) {
      this.held = held;
    }

    public Generation generation() {
      return held.generation;
    }

    @Override
    public void close() {
      if (open.compareAndSet(true, false)) {
        held.leave();
      }
    }
  }

  /** A generation with the number of those who need it: its readers, and one for being served. */
  private static final class Held {
    private final Generation generation;
    private final AtomicInteger users = new AtomicInteger(1);

    private Held(Generation generation) {
      this.generation = generation;
    }

    /** False when the generation is closed already. */
    private boolean enter() {
      return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    private void leave() {
      if (users.decrementAndGet() == 0) {
        generation.close();
      }
    }
  }
}
