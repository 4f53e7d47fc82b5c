package org.myograph.store;

/** Where generations come from: built in memory, or kept on disk. */
public interface GenerationSource {

  /**
   * The id that {@link #load()} would give now.
   *
   * @throws LoadException when the sources cannot even be read
   */
  String currentId() throws LoadException;

  /**
   * A checked generation of the sources as they are now. The caller publishes or closes it.
   *
   * @throws LoadException with every mistake in the sources
   * @throws StoreException when the sources are fine and the place to keep them is not
   */
  Generation load() throws LoadException;
}
