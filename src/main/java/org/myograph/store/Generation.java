package org.myograph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One state of the graph, complete and checked, that is never written again: whatever was computed
 * from it stays true for its life.
 *
 * <p>Read {@link #dataset()} inside a READ transaction, while a {@link Generations.Lease} is held.
 */
public final class Generation implements AutoCloseable {
  private final String id;
  private final DatasetGraph dataset;
  private final DatasetGraph own;
  private final Instant created;
  private final Optional<Path> folder;
  private final Runnable onClose;
  private final AtomicBoolean closed = new AtomicBoolean();

  Generation(
      String id,
      DatasetGraph dataset,
      DatasetGraph own,
      Instant created,
      Optional<Path> folder,
      Runnable onClose) {
    this.id = Objects.requireNonNull(id);
    this.dataset = Objects.requireNonNull(dataset);
    this.own = Objects.requireNonNull(own);
    this.created = Objects.requireNonNull(created);
    this.folder = Objects.requireNonNull(folder);
    this.onClose = Objects.requireNonNull(onClose);
  }

  /** A generation of data at hand, for tests; closing it leaves {@code dataset} alone. */
  public static Generation of(String id, DatasetGraph dataset) {
    DatasetGraph own = OwnGraphs.of(dataset);
    return new Generation(id, dataset, own, Instant.now(), Optional.empty(), () -> {});
  }

  /**
   * SHA-256 of all sources, in hexadecimal: equal sources give an equal id, after a restart too.
   */
  public String id() {
    return id;
  }

  /**
   * Named graphs by provenance; the default graph shows the union of all of them but the model
   * cases ({@link Names#isModelCases}) and the mapping sets of others ({@link
   * Names#isMappingsExtra}).
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Our graphs without the ontologies and mapping sets of others that stand beside them, and the
   * union of ours, model cases left out, as its default graph; the same as {@link #dataset()} when
   * there are none. What is read from it stays as it is, and as fast, whatever stands beside.
   */
  public DatasetGraph own() {
    return own;
  }

  /** When the generation was built (not when it was opened). */
  public Instant created() {
    return created;
  }

  /** The folder of a {@link Supplement}; none in memory. Only to be read. */
  public Optional<Path> supplement(String name) {
    return folder.map(home -> home.resolve(name)).filter(Files::isDirectory);
  }

  /** Whether {@link #close()} was called. */
  public boolean isClosed() {
    return closed.get();
  }

  /** Frees what the generation holds. A second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      onClose.run();
    }
  }
}
