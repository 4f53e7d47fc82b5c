package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.SmallGraph;

/**
 * Row F-33: the n-th call of the system that writes, forces or renames fails, for the thread that
 * imports. The calls are those of a process of its own, and strace makes them fail. {@code
 * -Dmyograph.failures=50} lets more of them fail.
 */
class FailingDiskTest {
  private static final int FAILURES = Integer.getInteger("myograph.failures", 6);
  private static final String CALLS = "fsync,fdatasync,rename,ftruncate,pwrite64,mkdir";

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Store store;
  private SmallGraph small;
  private Path before;
  private Path file;

  @BeforeEach
  void importOne() throws Exception {
    store = Store.in(folder);
    small = store.small();
    before = folder.resolve("before");
    Store.importInto(before, Invented.obo(folder.resolve("first.obo"), 20));
    file = Invented.obo(folder.resolve("second.obo"), 20);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whicheverCallFailsTheStoreIsTheOldOneOrTheNewOne() throws Exception {
    StoreState old = StoreState.of(small, before);
    Path whole = Store.copy(before, folder.resolve("whole"));
    int calls = calls(whole);
    StoreState wanted = StoreState.of(small, whole);
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < FAILURES; i++) {
      int n = 1 + (calls - 1) * i / Math.max(1, FAILURES - 1);
      Path data = Store.copy(before, folder.resolve("data" + i));
      try (Program program = traced(data, "-e", "inject=" + CALLS + ":error=EIO:when=" + n)) {
        int exit = program.exitCode();
        String where = "call " + n + " of " + calls + " fails: " + exit + " " + program.err();
        StoreState left = StoreState.of(small, data);
        assertTrue(left.equals(exit == 0 ? wanted : old) || left.equals(wanted), where);
        assertTrue(exit == 0 || exit == 3, where);
        assertTrue(!program.err().contains("\tat "), where);
        exits.add(exit);
      }
      assertEquals(0, Store.importInto(data, file).exitCode());
      assertEquals(wanted, StoreState.of(small, data));
      assertEquals(List.of(), StoreState.halfDone(data));
    }
    System.out.println("exit codes when one of " + calls + " calls fails: " + exits);
    assertTrue(exits.contains(3), exits.toString());
  }

  /** How many calls the importing thread makes, in a run that nothing disturbs. */
  private int calls(Path data) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "there is no strace");
    try (Program program = traced(data)) {
      assumeTrue(program.exitCode() == 0, "strace may not trace here");
    }
    try (Stream<String> lines = Files.lines(folder.resolve("trace.txt"))) {
      List<String> calls = lines.filter(line -> line.matches("\\d+ +[a-z0-9]+\\(.*")).toList();
      String busiest =
          calls.stream()
              .map(line -> line.split(" ")[0])
              .reduce((a, b) -> count(calls, a) >= count(calls, b) ? a : b)
              .orElseThrow();
      return count(calls, busiest);
    }
  }

  private static int count(List<String> calls, String thread) {
    return (int) calls.stream().filter(line -> line.startsWith(thread + " ")).count();
  }

  private Program traced(Path data, String... options) throws Exception {
    List<String> strace = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-o"));
    strace.add(folder.resolve("trace.txt").toString());
    strace.addAll(List.of("-e", "trace=" + CALLS));
    strace.addAll(List.of(options));
    return Program.startBy(
        strace, small.home(), "import", file.toString(), "--data", data.toString());
  }
}
