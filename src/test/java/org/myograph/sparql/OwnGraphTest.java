package org.myograph.sparql;

import java.nio.file.Path;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;

/** In memory. */
class OwnGraphTest extends OwnGraph {
  @Override
  Settings settings() {
    return Settings.of(Path.of(""));
  }

  @Override
  Generation load(GenerationBuilder builder) throws Exception {
    return builder.load();
  }
}
