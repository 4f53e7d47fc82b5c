package org.myograph.sparql;

import java.util.Map;
import org.myograph.store.Generation;

/**
 * Graphs about the dataset that the endpoint answers from beside the data: editors such as those of
 * UniProt and of the SIB ask an endpoint itself for its examples, prefixes and partitions.
 */
@FunctionalInterface
public interface SelfDescription {

  /**
   * The graphs of a generation that is leased.
   *
   * @return name to Turtle in UTF-8, whose relative addresses are those of the service
   */
  Map<String, byte[]> graphs(Generation generation);
}
