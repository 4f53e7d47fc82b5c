package org.myograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.SharedData;

class ImportCommandTest {
  private static final String TINY = "src/test/resources/imports/tiny.obo";
  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void copySources() throws Exception {
    Program.home(folder);
    data = folder.resolve("data");
  }

  @Test
  void anImportIsListedAndRemovedEachInAGenerationOfItsOwn() throws Exception {
    assertEquals(0, run(tiny()));
    String first = current();
    try (Program list = Program.start(folder, "import", "--list", "--data", data.toString())) {
      assertEquals(0, list.exitCode());
      assertTrue(list.out().contains("tiny\tOBO\t"), list.out());
    }
    assertEquals(0, run("--remove", "tiny"));
    assertFalse(first.equals(current()));
    assertEquals(1, run("--remove", "tiny"));
  }

  @Test
  void aFileThatCannotBeReadLeavesTheStoreAsItWas() throws Exception {
    assertEquals(0, run(tiny()));
    String before = current();
    Path broken = folder.resolve("broken.ttl");
    Files.writeString(broken, "this is no Turtle");
    assertEquals(1, run(broken.toString()));
    assertEquals(before, current());
  }

  @Test
  void severalFilesAreNamedInTheirOrderAndANameForEachIsNeeded() throws Exception {
    Path again = Files.copy(Path.of(TINY), folder.resolve("again.obo"));
    assertEquals(0, run(tiny(), again.toString(), "--name", "first", "--name", "second"));
    try (Program list = Program.start(folder, "import", "--list", "--data", data.toString())) {
      assertEquals(0, list.exitCode());
      assertTrue(list.out().contains("first\tOBO\t"), list.out());
      assertTrue(list.out().contains("second\tOBO\t"), list.out());
    }
    assertEquals(2, run(tiny(), again.toString(), "--name", "first"));
  }

  @Test
  void anAddressIsRefusedWithWhatToDo() throws Exception {
    String address = "https://purl.example.org/hp.owl";
    try (Program program = Program.start(folder, "import", address, "--data", data.toString())) {
      assertEquals(2, program.exitCode());
      assertTrue(program.err().contains("download " + address + " first"), program.err());
    }
  }

  /** The largest file at hand, with 373,303 triples, takes no more of the heap than a small one. */
  @Test
  void aLargeFileNeedsNoLargeHeap() throws Exception {
    Path large = SharedData.file("data/ontologies/ncit-disease-2018-06-08.json.gz");
    String file = large.toAbsolutePath().toString();
    try (Program program =
        Program.startWithin("256m", folder, "import", file, "--data", data.toString())) {
      assertEquals(0, program.exitCode(), program.err());
    }
  }

  private static String tiny() {
    return Path.of(TINY).toAbsolutePath().toString();
  }

  private int run(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 3];
    all[0] = "import";
    all[1] = "--data";
    all[2] = data.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    try (Program program = Program.start(folder, all)) {
      return program.exitCode();
    }
  }

  private String current() throws Exception {
    return Files.readAllLines(data.resolve("current")).get(0);
  }
}
