package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A generation on disk that is not as it was written is not served. */
class DamagedStoreTest extends SmallStore {
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

  private static void flip(Path file) throws Exception {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes.length() / 2;
      bytes.seek(middle);
      int old = bytes.read();
      bytes.seek(middle);
      bytes.write(old ^ 0x20);
    }
  }
}
