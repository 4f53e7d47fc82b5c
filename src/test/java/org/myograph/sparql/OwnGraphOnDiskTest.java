package org.myograph.sparql;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.myograph.Settings;
import org.myograph.store.DiskStore;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;

/** On disk, with TDB2 and its own configuration file. */
class OwnGraphOnDiskTest extends OwnGraph {
  @TempDir private static Path folder;

  private DiskStore disk;

  @Override
  Settings settings() {
    Settings memory = Settings.of(Path.of(""));
    return new Settings(
        memory.ontology(),
        memory.queries(),
        memory.config(),
        Optional.of(folder),
        Optional.empty(),
        0,
        Optional.empty());
  }

  @Override
  Generation load(GenerationBuilder builder) throws Exception {
    disk = new DiskStore(folder, builder);
    return disk.load();
  }

  @Override
  @AfterAll
  void stop() {
    super.stop();
    disk.close();
  }
}
