package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row F-29: a broken ontology three times between good loads, reads in between. */
class ReloadTest {
  private static final String CONCEPTS = "ontology/concepts.ttl";

  @TempDir private Path folder;
  private SmallGraph small;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder.resolve("sources"));
  }

  @Test
  void aBrokenReloadKeepsWhatWasServedInMemory() throws Exception {
    brokenThreeTimesBetweenGoodLoads(small.builder());
  }

  @Test
  void aBrokenReloadKeepsWhatWasServedOnDisk() throws Exception {
    Path data = folder.resolve("data");
    DataHash last;
    try (DiskStore store = new DiskStore(data, small.builder())) {
      last = brokenThreeTimesBetweenGoodLoads(store);
    }
    try (DiskStore store = new DiskStore(data, small.builder());
        Generation restarted = store.load()) {
      assertEquals(last, SmallStore.hash(restarted));
    }
  }

  private DataHash brokenThreeTimesBetweenGoodLoads(GenerationSource source) throws Exception {
    Generations generations = new Generations(source.load());
    AtomicBoolean stop = new AtomicBoolean();
    AtomicLong reads = new AtomicLong();
    Thread reader = new Thread(() -> readUntil(stop, generations.view(), reads));
    Throwable[] failure = new Throwable[1];
    reader.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
    reader.start();
    DataHash last;
    try (Reload reload = new Reload(generations, source)) {
      for (int i = 0; i < 3; i++) {
        DataHash before = served(generations);
        String good = Files.readString(small.home().resolve(CONCEPTS));
        small.write(
            CONCEPTS, good + "\nid:Broken a owl:Class ;\n    rdfs:label \"odd\" \"pair\" .\n");
        Reload.Outcome.Refused refused =
            assertInstanceOf(Reload.Outcome.Refused.class, reload.now());
        Finding finding = refused.findings().get(0);
        assertEquals(good.lines().count() + 3, finding.line());
        assertTrue(finding.column() > 0);
        assertEquals(before, served(generations));
        small.write(CONCEPTS, good);
        assertInstanceOf(Reload.Outcome.Unchanged.class, reload.now());
        small.edit(CONCEPTS, "\"cramp\"", "\"cramp " + i + "\"");
        assertInstanceOf(Reload.Outcome.Published.class, reload.now());
        assertNotEquals(before, served(generations));
        small.edit(CONCEPTS, "\"cramp " + i + "\"", "\"cramp\"");
        assertInstanceOf(Reload.Outcome.Published.class, reload.now());
        assertEquals(before, served(generations));
      }
      last = served(generations);
    } finally {
      stop.set(true);
      reader.join();
      generations.close();
    }
    assertEquals(null, failure[0]);
    assertTrue(reads.get() > 10, "reads in between: " + reads);
    return last;
  }

  @Test
  void readersOnDiskSeeOneGenerationThroughTwentySwitches() throws Exception {
    String cramp = Files.readString(small.home().resolve(CONCEPTS));
    String spasm = cramp.replace("cramp\"@en", "spasm\"@en");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicLong reads = new AtomicLong();
    Set<Throwable> failures = ConcurrentHashMap.newKeySet();
    List<Thread> readers = new ArrayList<>();
    try (DiskStore store = new DiskStore(folder.resolve("data"), small.builder());
        Generations generations = new Generations(store.load());
        Reload reload = new Reload(generations, store)) {
      for (int i = 0; i < 3; i++) {
        Thread reader = new Thread(() -> readWhole(stop, generations.view(), reads));
        reader.setUncaughtExceptionHandler((thread, thrown) -> failures.add(thrown));
        reader.start();
        readers.add(reader);
      }
      try {
        for (int i = 0; i < 20; i++) {
          small.write(CONCEPTS, i % 2 == 0 ? spasm : cramp);
          assertInstanceOf(Reload.Outcome.Published.class, reload.now());
        }
      } finally {
        stop.set(true);
        for (Thread reader : readers) {
          reader.join();
        }
      }
    }
    assertEquals(Set.of(), failures);
    assertTrue(reads.get() > 100, "reads in between: " + reads);
  }

  /** Both labels say cramp, or both spasm. */
  private static void readWhole(AtomicBoolean stop, DatasetGraph view, AtomicLong reads) {
    while (!stop.get()) {
      view.begin(TxnType.READ);
      try {
        long cramps = SmallStore.labels(view, "cramp");
        long spasms = SmallStore.labels(view, "spasm");
        if (!(cramps == 2 && spasms == 0 || cramps == 0 && spasms == 2)) {
          throw new AssertionError(cramps + " cramps and " + spasms + " spasms");
        }
      } finally {
        view.end();
      }
      reads.incrementAndGet();
    }
  }

  private static void readUntil(AtomicBoolean stop, DatasetGraph view, AtomicLong reads) {
    while (!stop.get()) {
      long labels = SmallStore.labels(view, "cramp");
      if (labels < 2) {
        throw new AssertionError("only " + labels + " labels");
      }
      reads.incrementAndGet();
    }
  }

  private static DataHash served(Generations generations) {
    DatasetGraph view = generations.view();
    return Txn.calculateRead(view, () -> DataHash.of(view));
  }

  @Test
  void aWatchedFolderIsReloadedByItself() throws Exception {
    Generations generations = new Generations(small.builder().build());
    String before = generations.peek().id();
    try (Reload reload = new Reload(generations, small.builder())) {
      reload.every(Duration.ofMillis(20));
      small.edit(CONCEPTS, "\"cramp\"", "\"spasm\"");
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (generations.peek().id().equals(before) && System.nanoTime() < deadline) {
        Thread.sleep(10);
      }
    }
    assertNotEquals(before, generations.peek().id());
  }
}
