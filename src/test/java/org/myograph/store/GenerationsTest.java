package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class GenerationsTest {
  private static final int QUADS = 200;
  private static final int SWITCHES = 20;
  private static final Node PREDICATE = NodeFactory.createURI("http://example/p");

  @Test
  void readersNeverSeeAMixtureWhileGenerationsSwitch() throws Exception {
    List<Generation> all = new ArrayList<>();
    AtomicInteger closed = new AtomicInteger();
    Generations generations = new Generations(numbered(0, all, closed));
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Callable<Set<String>> reader =
        () -> {
          Set<String> seen = new HashSet<>();
          while (!stop.get()) {
            seen.add(oneAnswer(generations));
          }
          return seen;
        };
    List<Future<Set<String>>> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      readers.add(pool.submit(reader));
    }
    for (int i = 1; i <= SWITCHES; i++) {
      Thread.sleep(25);
      generations.publish(numbered(i, all, closed));
    }
    Thread.sleep(25);
    stop.set(true);
    Set<String> seen = new HashSet<>();
    for (Future<Set<String>> future : readers) {
      seen.addAll(future.get());
    }
    pool.shutdown();
    assertTrue(seen.size() > 5, "the readers saw only " + seen);
    assertEquals(SWITCHES, closed.get(), "all but the last are closed");
    assertFalse(all.get(SWITCHES).isClosed());
    generations.close();
    assertTrue(all.get(SWITCHES).isClosed());
  }

  /** Asks twice within one transaction; every row must bear the number of one generation. */
  private static String oneAnswer(Generations generations) {
    DatasetGraph view = generations.view();
    return Txn.calculateRead(
        view,
        () -> {
          Set<String> numbers = new HashSet<>();
          for (int i = 0; i < 2; i++) {
            try (QueryExec exec =
                QueryExec.dataset(view).query("SELECT ?o { ?s <http://example/p> ?o }").build()) {
              RowSet rows = exec.select();
              int count = 0;
              for (; rows.hasNext(); count++) {
                numbers.add(rows.next().get("o").getLiteralLexicalForm());
              }
              assertEquals(QUADS, count);
            }
          }
          String id = generations.pinned().orElseThrow().id();
          assertEquals(Set.of(id), numbers);
          return id;
        });
  }

  private static Generation numbered(int number, List<Generation> all, AtomicInteger closed) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    Node value = NodeFactory.createLiteralString(String.valueOf(number));
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < QUADS; i++) {
            Node subject = NodeFactory.createURI("http://example/" + i);
            dataset.add(Quad.defaultGraphIRI, subject, PREDICATE, value);
          }
        });
    // A read after close fails, as it would on disk.
    Generation generation =
        new Generation(
            String.valueOf(number),
            dataset,
            dataset,
            Instant.now(),
            Optional.empty(),
            () -> {
              closed.incrementAndGet();
              Txn.executeWrite(dataset, dataset::clear);
            });
    all.add(generation);
    return generation;
  }

  @Test
  void aReplacedGenerationStaysOpenUntilItsLastLeaseEnds() {
    Generation one = Generation.of("1", DatasetGraphFactory.createTxnMem());
    Generation two = Generation.of("2", DatasetGraphFactory.createTxnMem());
    Generations generations = new Generations(one);
    Generations.Lease first = generations.lease();
    Generations.Lease second = generations.lease();
    generations.publish(two);
    assertEquals("2", generations.peek().id());
    first.close();
    first.close();
    assertFalse(one.isClosed(), "closing a lease twice counts once");
    second.close();
    assertTrue(one.isClosed());
    assertFalse(two.isClosed());
  }

  @Test
  void theViewRefusesToWrite() {
    DatasetGraph view = new Generations(numbered(1, new ArrayList<>(), new AtomicInteger())).view();
    assertThrows(UnsupportedOperationException.class, () -> view.begin(ReadWrite.WRITE));
    assertThrows(UnsupportedOperationException.class, () -> view.begin(TxnType.WRITE));
    assertFalse(view.isInTransaction(), "a refused begin leaves no transaction");
    Quad quad = Quad.create(PREDICATE, PREDICATE, PREDICATE, PREDICATE);
    view.begin(TxnType.READ_PROMOTE);
    assertFalse(view.promote());
    assertThrows(UnsupportedOperationException.class, () -> view.add(quad));
    assertThrows(UnsupportedOperationException.class, view::clear);
    assertThrows(
        RuntimeException.class, () -> view.getDefaultGraph().add(PREDICATE, PREDICATE, PREDICATE));
    assertThrows(
        RuntimeException.class,
        () -> view.getGraph(PREDICATE).add(PREDICATE, PREDICATE, PREDICATE));
    view.end();
    assertFalse(view.isInTransaction());
  }

  @Test
  void aClosedRowOfGenerationsGivesNoLease() {
    Generations generations =
        new Generations(Generation.of("1", DatasetGraphFactory.createTxnMem()));
    generations.close();
    assertThrows(IllegalStateException.class, generations::lease);
    Generation late = Generation.of("2", DatasetGraphFactory.createTxnMem());
    assertThrows(IllegalStateException.class, () -> generations.publish(late));
  }
}
