package org.myograph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a generation on disk keeps beside its triples, made of them once: an index for search, say.
 * Its files are named in the manifest, with their hashes, as those of the triples are.
 */
public interface Supplement {
  /**
   * Name of its folder within the generation's. A program that makes other files of equal triples
   * gives another name: generations that were built without it are then built anew.
   */
  String name();

  /**
   * Makes it of a generation that is not served yet; reads in transactions of its own.
   *
   * @param dataset all triples, as {@link Generation#dataset()} shows them
   * @param folder empty
   * @throws StoreException when what was written does not hold what the triples say
   */
  void write(DatasetGraph dataset, Path folder) throws IOException;
}
