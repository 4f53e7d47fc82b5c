package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.SmallGraph;

/**
 * Row F-31 for imports: two files in one call, killed (SIGKILL) at points spread over the whole
 * run. {@code -Dmyograph.kills=50} kills more often.
 */
class InterruptedImportTest {
  private static final int KILLS = Integer.getInteger("myograph.kills", 9);

  /** What it prints at the start of each phase: at first nothing. */
  private static final List<String> PHASES = List.of("", "building the generation", "Loaded ");

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Store store;
  private SmallGraph small;
  private Path before;
  private Path[] files;

  @BeforeEach
  void importOne() throws Exception {
    store = Store.in(folder);
    small = store.small();
    before = folder.resolve("before");
    Store.importInto(before, Invented.obo(folder.resolve("first.obo"), 300));
    files =
        new Path[] {
          Invented.obo(folder.resolve("second.obo"), 600),
          Invented.obo(folder.resolve("third.obo"), 600)
        };
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whereverItIsKilledAllOfItsFilesCountOrNoneAndTheNextImportSucceeds() throws Exception {
    StoreState old = StoreState.of(small, before);
    Path whole = Store.copy(before, folder.resolve("whole"));
    List<Long> lengths = lengths(whole);
    StoreState wanted = StoreState.of(small, whole);
    assertEquals(List.of("first", "second", "third"), wanted.imports());
    Map<String, Integer> found = new TreeMap<>();
    for (int i = 0; i < KILLS; i++) {
      int phase = i % PHASES.size();
      long delay = lengths.get(phase) * (i + 1) / (KILLS + 1);
      Path data = Store.copy(before, folder.resolve("data" + i));
      String where = PHASES.get(phase) + " and " + delay + " ms";
      boolean killed = kill(PHASES.get(phase), delay, data);
      StoreState left = StoreState.of(small, data);
      assertTrue(left.equals(old) || left.equals(wanted), () -> where + ": " + left.imports());
      String outcome = !killed ? "ended" : left.equals(old) ? "before" : "after";
      found.merge(PHASES.get(phase) + ": " + outcome, 1, Integer::sum);
      assertEquals(0, Store.importInto(data, files).exitCode(), where);
      assertEquals(wanted, StoreState.of(small, data), where);
      assertEquals(List.of(), StoreState.halfDone(data), where);
      Store.delete(data);
    }
    System.out.println(KILLS + " kills, phases of " + lengths + " ms: " + found);
    for (String phase : PHASES.subList(0, 2)) {
      assertTrue(found.containsKey(phase + ": before"), found.toString());
    }
  }

  /** How long each phase takes, in milliseconds. */
  private List<Long> lengths(Path data) throws Exception {
    List<Long> starts = new ArrayList<>();
    try (Program program = start(data)) {
      for (String phase : PHASES) {
        waitFor(phase, program);
        starts.add(System.nanoTime());
      }
      assertEquals(0, program.exitCode(), program.err());
      starts.add(System.nanoTime());
    }
    List<Long> lengths = new ArrayList<>();
    for (int i = 0; i < PHASES.size(); i++) {
      lengths.add((starts.get(i + 1) - starts.get(i)) / 1_000_000);
    }
    return lengths;
  }

  /** Whether it was still running. */
  private boolean kill(String phase, long delay, Path data) throws Exception {
    try (Program program = start(data)) {
      waitFor(phase, program);
      Thread.sleep(delay);
      boolean alive = program.isAlive();
      program.kill().exitCode();
      return alive;
    }
  }

  private static void waitFor(String line, Program program) throws Exception {
    while (!program.err().contains(line) && program.isAlive()) {
      Thread.sleep(5);
    }
  }

  private Program start(Path data) throws Exception {
    return Program.start(
        small.home(),
        "import",
        "--data",
        data.toString(),
        files[0].toString(),
        files[1].toString());
  }
}
