package org.myograph.store;

/** In memory. */
class DerivedGraphsInMemoryTest extends DerivedGraphs {
  @Override
  Generation load(GenerationBuilder builder) throws Exception {
    return builder.load();
  }
}
