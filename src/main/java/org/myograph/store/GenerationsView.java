package org.myograph.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.Context;

/**
 * The dataset given to Fuseki: a wrapper whose wrapped dataset is chosen at {@code begin}, one for
 * each thread's transaction. ARQ unwraps it when a query starts, so queries run at the speed of the
 * generation's own dataset.
 */
final class GenerationsView extends DatasetGraphWrapper {
  private final Generations generations;
  private final ThreadLocal<Pin> pin = new ThreadLocal<>();

  private record Pin(Generations.Lease lease, DatasetGraph dataset) {}

  GenerationsView(Generations generations) {
    super(null, new Context());
    this.generations = generations;
  }

  Optional<Generation> pinned() {
    return Optional.ofNullable(pin.get()).map(found -> found.lease().generation());
  }

  /**
   * Outside a transaction the current one: Fuseki asks for prefixes and abilities then. TDB2 itself
   * refuses to read data outside a transaction, and a generation in memory outlives its close.
   */
  @Override
  protected DatasetGraph get() {
    Pin found = pin.get();
    return found != null ? found.dataset() : generations.peek().dataset();
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("A published generation is never written.");
  }

  @Override
  public Graph getDefaultGraph() {
    return new GraphReadOnly(get().getDefaultGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new GraphReadOnly(get().getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    Graph graph = get().getGraph(name);
    return graph == null ? null : new GraphReadOnly(graph);
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  /** A promotable READ is a READ that is never promoted. */
  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new UnsupportedOperationException("A published generation is never written.");
    }
    if (pin.get() != null) {
      throw new JenaTransactionException("This thread is in a transaction already.");
    }
    Generations.Lease lease = generations.lease();
    try {
      DatasetGraph dataset = lease.generation().dataset();
      dataset.begin(TxnType.READ);
      pin.set(new Pin(lease, dataset));
    } catch (RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  @Override
  public void end() {
    Pin found = pin.get();
    if (found == null) {
      return;
    }
    pin.remove();
    try {
      found.dataset().end();
    } finally {
      found.lease().close();
    }
  }

  @Override
  public void commit() {
    end();
  }

  @Override
  public void abort() {
    end();
  }

  @Override
  public boolean promote() {
    return false;
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public boolean isInTransaction() {
    return pin.get() != null;
  }

  @Override
  public ReadWrite transactionMode() {
    return isInTransaction() ? ReadWrite.READ : null;
  }

  @Override
  public TxnType transactionType() {
    return isInTransaction() ? TxnType.READ : null;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  /** True in the sense that matters: an aborted reader leaves nothing behind. */
  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }

  /** Closing the view closes nothing: generations belong to {@link Generations}. */
  @Override
  public void close() {}

  @Override
  public void sync() {}

  @Override
  public String toString() {
    return "the generation that is served";
  }
}
