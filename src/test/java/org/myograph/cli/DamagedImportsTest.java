package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.DataHash;
import org.myograph.store.DiskStore;
import org.myograph.store.Generation;
import org.myograph.store.StoreException;

/** Rows F-30 and F-37 for a store with imports. */
class DamagedImportsTest {
  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Store store;
  private Path data;
  private Map<String, DataHash> earlier;
  private Map<String, DataHash> newest;

  @BeforeEach
  void importTwice() throws Exception {
    store = Store.in(folder);
    data = folder.resolve("data");
    Store.importInto(data, Invented.obo(folder.resolve("first.obo"), 30));
    earlier = StoreState.of(store.small(), data).graphs();
    Store.importInto(data, Invented.obo(folder.resolve("second.obo"), 30));
    newest = StoreState.of(store.small(), data).graphs();
    assertEquals(earlier.size() + 2, newest.size());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDamagedFileOfImportsIsNotServedAndTheGenerationThatHasThemStillIs() throws Exception {
    List<Path> files = Store.files(data.resolve("imports"));
    assertEquals(3, files.size(), files.toString());
    for (Path file : files) {
      Path copy = Store.copy(data, folder.resolve("copy"));
      Store.flip(copy.resolve(data.relativize(file).toString()));
      boolean list = file.endsWith("list.json");
      try (DiskStore disk = new DiskStore(copy, store.small().builder())) {
        if (list) {
          StoreException refused = assertThrows(StoreException.class, disk::load);
          assertTrue(refused.getMessage().contains("list.json"), refused.getMessage());
          assertEquals(1, refused.getMessage().lines().count());
        }
        try (Generation served = list ? disk.loadKept().orElseThrow() : disk.load()) {
          assertEquals(newest, StoreState.hashes(served.dataset()), file.toString());
        }
      }
      Store.delete(copy);
    }
  }

  @Test
  void aDamagedGenerationIsBuiltAnewFromItsImports() throws Exception {
    Store.flip(nodes(newestOf(data)));
    assertEquals(newest, StoreState.of(store.small(), data).graphs());
  }

  @Test
  void whereItsImportsAreDamagedTooTheGenerationOfBeforeIsServedAndNoLabelMissing()
      throws Exception {
    Path cut = nodes(newestOf(data));
    Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), (int) (Files.size(cut) / 2)));
    Store.flip(Store.files(data.resolve("imports/second")).get(0));
    try (DiskStore disk = new DiskStore(data, store.small().builder())) {
      StoreException refused = assertThrows(StoreException.class, disk::load);
      assertTrue(refused.getMessage().contains("import it again"), refused.getMessage());
      try (Generation served = disk.loadKept().orElseThrow()) {
        assertEquals(earlier, StoreState.hashes(served.dataset()));
      }
    }
    String[] serve = {"serve", "--port", "0", "--data", data.toString()};
    try (Program program = Program.start(store.small().home(), serve)) {
      assertEquals(2, Served.labels(program.address()));
      assertTrue(program.err().contains("; serving the generation of before, "), program.err());
    }
    Store.delete(data.resolve("generations"));
    try (Program program = Program.start(store.small().home(), serve)) {
      assertEquals(3, program.exitCode());
      assertEquals("", program.out());
    }
  }

  @Test
  void aFileOfStatementsThatIsCutShortOrIsNoLongerGzipIsNamed() throws Exception {
    Store.delete(data.resolve("generations"));
    Path file = Store.files(data.resolve("imports/second")).get(0);
    byte[] whole = Files.readAllBytes(file);
    try (DiskStore disk = new DiskStore(data, store.small().builder())) {
      for (int length : List.of(0, 20, whole.length / 2, whole.length - 1)) {
        Files.write(file, java.util.Arrays.copyOf(whole, length));
        StoreException refused = assertThrows(StoreException.class, disk::load);
        assertEquals("The import " + file + " was changed; import it again", refused.getMessage());
      }
      Files.writeString(file, "no gzip");
      StoreException refused = assertThrows(StoreException.class, disk::load);
      assertEquals("The import " + file + " was changed; import it again", refused.getMessage());
    }
  }

  @Test
  void aCopyOfWhatIsServedIsABackupAndOneCutShortIsRefused() throws Exception {
    Path backup = folder.resolve("backup");
    String[] serve = {"serve", "--port", "0", "--data", data.toString()};
    try (Program program = Program.start(store.small().home(), serve)) {
      program.address();
      Files.createDirectories(backup);
      for (String part : List.of("current", "imports", "generations")) {
        Store.copy(data.resolve(part), backup.resolve(part));
      }
    }
    assertEquals(newest, StoreState.of(store.small(), backup).graphs());
    for (Path generation : List.of(newestOf(backup), earlierOf(backup))) {
      Path nodes = nodes(generation);
      Files.write(nodes, new byte[] {1, 2, 3});
    }
    Store.delete(backup.resolve("imports/second"));
    try (DiskStore disk = new DiskStore(backup, store.small().builder())) {
      assertThrows(StoreException.class, disk::load);
      assertTrue(disk.loadKept().isEmpty());
    }
  }

  private static Path nodes(Path generation) throws Exception {
    return Store.files(generation).stream()
        .filter(path -> path.endsWith("nodes-data.obj"))
        .findFirst()
        .orElseThrow();
  }

  private static Path newestOf(Path data) throws Exception {
    return data.resolve("generations").resolve(Files.readAllLines(data.resolve("current")).get(0));
  }

  private static Path earlierOf(Path data) throws Exception {
    return data.resolve("generations").resolve(Files.readAllLines(data.resolve("current")).get(1));
  }
}
