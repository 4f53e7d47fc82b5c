package org.myograph.web.page;

import java.util.function.Function;
import org.apache.jena.system.Txn;
import org.myograph.answer.Indexes;
import org.myograph.store.Generation;
import org.myograph.store.Generations;

/** Gives each request one generation to read from beginning to end. */
final class Readings {
  private final Generations generations;
  private final Indexes indexes;
  private final PageQueries queries;
  private final Addresses addresses;

  Readings(Generations generations, Indexes indexes, PageQueries queries, Addresses addresses) {
    this.generations = generations;
    this.indexes = indexes;
    this.queries = queries;
    this.addresses = addresses;
  }

  <T> T read(Function<Reading, T> reader) {
    try (Generations.Lease lease = generations.lease()) {
      Generation generation = lease.generation();
      Reading reading = new Reading(generation, indexes.of(generation), queries, addresses);
      return Txn.calculateRead(generation.own(), () -> reader.apply(reading));
    }
  }
}
