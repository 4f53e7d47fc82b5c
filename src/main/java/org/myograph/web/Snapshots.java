package org.myograph.web;

import java.util.function.Function;
import org.myograph.answer.Indexes;
import org.myograph.store.Generation;
import org.myograph.store.Generations;

/** Gives each request one generation to read from beginning to end. */
final class Snapshots {
  private final Generations generations;
  private final Indexes indexes;

  Snapshots(Generations generations, Indexes indexes) {
    this.generations = generations;
    this.indexes = indexes;
  }

  <T> T read(Function<Snapshot, T> reader) {
    try (Generations.Lease lease = generations.lease()) {
      Generation generation = lease.generation();
      return reader.apply(new Snapshot(generation, indexes.of(generation)));
    }
  }
}
