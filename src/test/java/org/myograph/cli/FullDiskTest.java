package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.store.SmallGraph;

/** Row F-32: a disk of a few megabytes, mounted in memory for the test; needs root on Linux. */
class FullDiskTest {
  @TempDir private Path folder;
  private SmallGraph small;
  private Path disk;
  private Path data;

  @BeforeEach
  void mount() throws Exception {
    small = Program.home(folder.resolve("home"));
    disk = Files.createDirectories(folder.resolve("disk"));
    data = disk.resolve("data");
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
        "a small disk can be mounted by root only");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  @Test
  void aDiskThatIsFullWhileAFileIsReadOrAGenerationBuiltLeavesTheStoreAsItWas() throws Exception {
    Path first = Invented.obo(folder.resolve("first.obo"), 200);
    Path second = Invented.obo(folder.resolve("second.obo"), 5_000);
    assertEquals(0, importing(first).exitCode());
    StoreState before = StoreState.of(small, data);
    List<String> refusals = new ArrayList<>();
    for (int free : List.of(1, 10, 16)) {
      resize(used() + free);
      try (Program full = importing(second)) {
        assertEquals(3, full.exitCode(), full.err());
        refusals.add(lastLine(full));
      }
      assertEquals(before, StoreState.of(small, data), "with " + free + " MiB");
      assertEquals(List.of(), StoreState.halfDone(data));
    }
    for (String line : refusals) {
      assertTrue(line.startsWith("The disk is full: "), line);
      assertTrue(line.contains(" MiB") && line.contains(data.toString()), line);
    }
    assertTrue(refusals.get(0).contains("reading " + second), refusals.get(0));
    assertTrue(refusals.get(2).contains("a new generation needs about "), refusals.get(2));
    resize(200);
    assertEquals(0, importing(second).exitCode());
    assertEquals(List.of("first", "second"), StoreState.of(small, data).imports());
  }

  @Test
  void aFirstStartOnAFullDiskIsOneLineAndANextOneWithSpaceServes() throws Exception {
    Path ballast = disk.resolve("ballast");
    for (int free : List.of(0, 3)) {
      Files.write(ballast, new byte[(64 - free) << 20]);
      try (Program full = serving()) {
        assertEquals(3, full.exitCode(), full.err());
        assertEquals("", full.out());
        assertTrue(lastLine(full).startsWith("The disk is full: "), full.err());
        assertTrue(full.err().lines().noneMatch(line -> line.contains("\tat ")), full.err());
      }
    }
    Files.delete(ballast);
    try (Program served = serving()) {
      served.address();
    }
  }

  @Test
  void aRunningServiceServesOnAndTakesTheChangeOverWhenThereIsSpace() throws Exception {
    try (Program program = serving("--reload-every", "1")) {
      String address = program.address();
      resize(used() + 2);
      small.edit("ontology/concepts.ttl", "\"tingling\"@en", "\"tingling of a cramp\"@en");
      Served.waitFor(() -> program.err().contains("The disk is full"), program);
      assertEquals(2, Served.labels(address));
      resize(64);
      Served.waitFor(() -> Served.labels(address) == 3, program);
      assertEquals(List.of(), StoreState.halfDone(data));
      assertEquals(0, program.terminate().exitCode());
    }
  }

  private Program importing(Path file) throws Exception {
    return Program.start(small.home(), "import", file.toString(), "--data", data.toString());
  }

  private Program serving(String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--data"));
    arguments.add(data.toString());
    arguments.addAll(List.of(more));
    return Program.start(small.home(), arguments.toArray(String[]::new));
  }

  private static String lastLine(Program program) throws Exception {
    List<String> lines = program.err().lines().toList();
    return lines.get(lines.size() - 1);
  }

  /** In MiB. */
  private long used() throws Exception {
    var store = Files.getFileStore(disk);
    return (store.getTotalSpace() - store.getUsableSpace() >> 20) + 1;
  }

  private void resize(long mib) throws Exception {
    assertTrue(run("mount", "-o", "remount,size=" + mib + "m", disk.toString()));
  }

  private static boolean run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
