package org.myograph.answer;

import java.nio.file.Path;
import java.util.Optional;
import org.myograph.store.Generation;

/** The index of the generation that was asked for last: built once a generation. */
public final class Indexes {
  private record Held(Generation generation, Index index) {}

  private final IndexQueries queries;
  private final Optional<Path> sources;
  private volatile Held last;

  /**
   * @param sources folder of the articles' texts
   */
  public Indexes(IndexQueries queries, Optional<Path> sources) {
    this.queries = queries;
    this.sources = sources;
  }

  /** Of a generation that is leased. The first caller of a new generation builds it. */
  public Index of(Generation generation) {
    Held held = last;
    if (held != null && held.generation() == generation) {
      return held.index();
    }
    synchronized (this) {
      if (last == null || last.generation() != generation) {
        last = new Held(generation, Index.of(generation, queries, sources));
      }
      return last.index();
    }
  }
}
