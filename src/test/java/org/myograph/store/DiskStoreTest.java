package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
  @TempDir private Path folder;
  private SmallGraph small;
  private Path data;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder.resolve("sources"));
    data = folder.resolve("data");
  }

  @Test
  void theStoreOnDiskIsTdb2AndHoldsWhatTheStoreInMemoryHolds() throws Exception {
    try (DiskStore store = store();
        Generation disk = store.load();
        Generation memory = small.builder().build()) {
      assertTrue(DatabaseMgr.isTDB2(disk.dataset()));
      assertEquals(memory.id(), disk.id());
      assertEquals(hash(memory), hash(disk));
      assertEquals(3, labels(disk.dataset(), "cramp"));
    }
  }

  @Test
  void aRestartWithUnchangedSourcesOpensWithoutWriting() throws Exception {
    String id;
    try (DiskStore store = store();
        Generation first = store.load()) {
      id = first.id();
    }
    Map<String, FileTime> before = times(id);
    GenerationBuilder failing =
        new GenerationBuilder(
            small.ontology(),
            small.queries(),
            (sources, candidate, places) -> List.of(Finding.of(data, "loaded again")));
    try (DiskStore store = new DiskStore(data, failing);
        Generation second = store.load()) {
      assertEquals(id, second.id());
    }
    assertEquals(before, times(id));
    assertTrue(before.size() > 10, "files of the store: " + before.keySet());
  }

  @Test
  void changedSourcesGiveAnotherGenerationAndOnlyThePreviousOneIsKept() throws Exception {
    List<String> ids = new java.util.ArrayList<>();
    for (int i = 0; i < 3; i++) {
      small.edit("ontology/concepts.ttl", "cramp", "cramp" + i);
      try (DiskStore store = store();
          Generation generation = store.load()) {
        ids.add(generation.id());
      }
    }
    assertEquals(3, ids.stream().distinct().count());
    assertEquals(List.of(ids.get(2), ids.get(1)), Files.readAllLines(data.resolve("current")));
    assertEquals(Stream.of(ids.get(1), ids.get(2)).sorted().toList(), generations());
  }

  @Test
  void anOldGenerationInUseIsRemovedOnlyWhenItsReaderLeaves() throws Exception {
    try (DiskStore store = store()) {
      Generation first = store.load();
      for (int i = 0; i < 2; i++) {
        small.edit("ontology/concepts.ttl", "cramp", "cramp" + i);
        store.load().close();
      }
      assertEquals(3, generations().size());
      assertTrue(labels(first.dataset(), "cramp") > 0);
      first.close();
      assertEquals(2, generations().size());
      assertFalse(generations().contains(first.id()));
    }
  }

  @Test
  void oneGenerationMayBeLoadedTwiceAndEachIsClosedByItself() throws Exception {
    try (DiskStore store = store()) {
      Generation first = store.load();
      Generation second = store.load();
      first.close();
      assertTrue(labels(second.dataset(), "cramp") > 0);
      second.close();
    }
  }

  @Test
  void halfBuiltGenerationsAreRemovedAtStart() throws Exception {
    Path left = data.resolve("generations/.building-1/tdb2");
    Files.createDirectories(left);
    Files.writeString(left.resolve("half.dat"), "half");
    store().close();
    assertFalse(Files.exists(left.getParent()));
  }

  @Test
  void brokenSourcesLeaveNothingBehindAndTheServedGenerationIntact() throws Exception {
    try (DiskStore store = store();
        Generation good = store.load()) {
      DataHash before = hash(good);
      small.write("ontology/concepts.ttl", "this is no Turtle");
      assertThrows(LoadException.class, store::load);
      assertEquals(List.of(good.id()), generations());
      assertEquals(before, hash(good));
    }
  }

  @Test
  void aSecondStoreOnTheFolderIsRefusedAndTheLockNamed() throws Exception {
    try (DiskStore store = store();
        Generation first = store.load()) {
      StoreException.Locked refused =
          assertThrows(StoreException.Locked.class, () -> store().close());
      assertTrue(refused.getMessage().contains(data.resolve("lock").toString()));
      assertTrue(labels(first.dataset(), "cramp") > 0, "the first goes on");
    }
    store().close();
  }

  @Test
  void everyDamagedFileIsNoticedAndTheGenerationBuiltAnew() throws Exception {
    String id;
    DataHash good;
    try (DiskStore store = store();
        Generation first = store.load()) {
      id = first.id();
      good = hash(first);
    }
    Path home = data.resolve("generations").resolve(id);
    int damaged = 0;
    for (String name : times(id).keySet()) {
      Path file = home.resolve(name);
      if (!name.endsWith("tdb.lock") && Files.size(file) > 0) {
        flip(file);
        assertThrows(StoreException.class, () -> TdbStore.openChecked(home, id), name);
        flip(file);
        damaged++;
      }
    }
    flip(home.resolve("tdb2/Data-0001/nodes-data.obj"));
    try (DiskStore store = store();
        Generation again = store.load()) {
      assertEquals(good, hash(again));
    }
    assertTrue(damaged > 10, "damaged " + damaged);
  }

  @Test
  void aMissingFileOrManifestIsNoticed() throws Exception {
    String id;
    try (DiskStore store = store();
        Generation first = store.load()) {
      id = first.id();
    }
    Path home = data.resolve("generations").resolve(id);
    String name =
        times(id).keySet().stream().filter(n -> n.endsWith("nodes.idn")).findFirst().get();
    Files.delete(home.resolve(name));
    StoreException missing =
        assertThrows(StoreException.class, () -> TdbStore.openChecked(home, id));
    assertTrue(missing.getMessage().contains("nodes.idn"), missing.getMessage());
    Files.delete(home.resolve(Manifest.NAME));
    assertThrows(StoreException.class, () -> TdbStore.openChecked(home, id));
    try (DiskStore store = store();
        Generation again = store.load()) {
      assertTrue(labels(again.dataset(), "cramp") > 0);
    }
  }

  @Test
  void aManifestOfAnotherGenerationIsRefused() throws Exception {
    String id;
    try (DiskStore store = store();
        Generation first = store.load()) {
      id = first.id();
    }
    Path home = data.resolve("generations").resolve(id);
    assertThrows(StoreException.class, () -> TdbStore.openChecked(home, "0".repeat(64)));
    String text = Files.readString(home.resolve(Manifest.NAME));
    Files.writeString(
        home.resolve(Manifest.NAME), text.replaceFirst("\"quads\" : \\d+", "\"quads\" : 7"));
    assertNotEquals(text, Files.readString(home.resolve(Manifest.NAME)));
    StoreException wrong = assertThrows(StoreException.class, () -> TdbStore.openChecked(home, id));
    assertTrue(wrong.getMessage().contains("labels"), wrong.getMessage());
  }

  @Test
  void aPlaceThatIsNoFolderIsRefusedInOneLine() throws Exception {
    Files.writeString(data, "a file");
    StoreException refused = assertThrows(StoreException.class, () -> store().close());
    assertEquals(1, refused.getMessage().lines().count());
    assertTrue(refused.getMessage().contains(data.toString()));
  }

  private DiskStore store() {
    return new DiskStore(data, small.builder());
  }

  private List<String> generations() throws Exception {
    try (Stream<Path> paths = Files.list(data.resolve("generations"))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private Map<String, FileTime> times(String id) throws Exception {
    Map<String, FileTime> times = new TreeMap<>();
    Path home = data.resolve("generations").resolve(id);
    for (Path path : Durable.tree(home)) {
      if (Files.isRegularFile(path) && !path.endsWith("tdb.lock")) {
        times.put(home.relativize(path).toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  private static void flip(Path file) throws Exception {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes.length() / 2;
      bytes.seek(middle);
      int old = bytes.read();
      bytes.seek(middle);
      bytes.write(old ^ 0x20);
    }
  }

  static DataHash hash(Generation generation) {
    return Txn.calculateRead(generation.dataset(), () -> DataHash.of(generation.dataset()));
  }

  static long labels(DatasetGraph dataset, String part) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .getDefaultGraph()
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(t -> t.getObject().getLiteralLexicalForm().contains(part))
                .toList()
                .size());
  }
}
