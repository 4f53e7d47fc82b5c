package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class DiskStoreTest extends SmallStore {
  @Test
  void theStoreOnDiskIsTdb2AndHoldsWhatTheStoreInMemoryHolds() throws Exception {
    try (DiskStore store = store();
        Generation disk = store.load();
        Generation memory = small.builder().build()) {
      assertTrue(DatabaseMgr.isTDB2(disk.dataset()));
      assertEquals(memory.id(), disk.id());
      assertEquals(hash(memory), hash(disk));
      assertEquals(2, labels(disk.dataset(), "cramp"), "without the model case");
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
  void aPlaceThatIsNoFolderIsRefusedInOneLine() throws Exception {
    Files.writeString(data, "a file");
    StoreException refused = assertThrows(StoreException.class, () -> store().close());
    assertEquals(1, refused.getMessage().lines().count());
    assertTrue(refused.getMessage().contains(data.toString()));
  }
}
