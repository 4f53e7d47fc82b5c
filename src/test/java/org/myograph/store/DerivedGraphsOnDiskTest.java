package org.myograph.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** On disk, with TDB2. */
class DerivedGraphsOnDiskTest extends DerivedGraphs {
  @TempDir private static Path folder;

  private DiskStore disk;

  @Override
  Generation load(GenerationBuilder builder) throws Exception {
    disk = new DiskStore(folder, builder);
    return disk.load();
  }

  @Override
  @AfterAll
  void close() {
    super.close();
    disk.close();
  }
}
