package org.myograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation keeps beside its triples is whole, or the generation is built anew. */
class SupplementTest {
  @TempDir private Path folder;
  private SmallGraph small;
  private Path data;
  private int written;

  /** Says how many triples there are. */
  private final class Size implements Supplement {
    private final String name;

    Size(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void write(DatasetGraph dataset, Path folder) throws IOException {
      written++;
      long size = Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().stream().count());
      Files.writeString(folder.resolve("size"), "" + size);
    }
  }

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder);
    data = folder.resolve("data");
  }

  @Test
  void itIsWrittenOnceAndFoundAgainAfterARestart() throws Exception {
    String size = load("size");
    assertTrue(Integer.parseInt(size) > 10, size);
    assertEquals(size, load("size"));
    assertEquals(1, written);
  }

  @Test
  void aDamagedOneIsRefusedAndTheGenerationBuiltAnew() throws Exception {
    String size = load("size");
    Files.writeString(file(), "1" + size);
    assertEquals(size, load("size"));
    Files.delete(file());
    assertEquals(size, load("size"));
    assertEquals(3, written);
  }

  @Test
  void aGenerationThatWasBuiltWithoutItIsBuiltAnew() throws Exception {
    String size = load("size");
    assertEquals(size, load("size-2"));
    assertEquals(2, written);
  }

  @Test
  void whenItCannotBeMadeNothingIsPublished() throws Exception {
    Supplement wrong =
        new Supplement() {
          @Override
          public String name() {
            return "size";
          }

          @Override
          public void write(DatasetGraph dataset, Path folder) {
            throw new StoreException("one entry is missing");
          }
        };
    try (DiskStore store = new DiskStore(data, small.builder(), List.of(wrong))) {
      assertThrows(StoreException.class, store::load);
    }
    assertFalse(Files.exists(data.resolve("current")));
    try (Stream<Path> left = Files.list(data.resolve("generations"))) {
      assertEquals(List.of(), left.toList());
    }
    assertEquals(load("size"), load("size"));
  }

  @Test
  void inMemoryThereIsNone() throws Exception {
    try (Generation generation = small.builder().build()) {
      assertTrue(generation.supplement("size").isEmpty());
    }
  }

  private String load(String name) throws Exception {
    try (DiskStore store = new DiskStore(data, small.builder(), List.of(new Size(name)));
        Generation generation = store.load()) {
      return Files.readString(generation.supplement(name).orElseThrow().resolve("size"));
    }
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(file -> file.endsWith("size/size")).findFirst().orElseThrow();
    }
  }
}
