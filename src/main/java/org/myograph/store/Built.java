package org.myograph.store;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What was made of the sources and has passed the gate.
 *
 * @param id of the sources
 * @param own our graphs in memory, with their union as default graph
 * @param beside quads of mapping sets of others, perhaps some twice: hundreds of thousands, which a
 *     dataset in memory would take a hundred times the room for
 * @param created now
 */
record Built(String id, DatasetGraph own, List<Quad> beside, Instant created) {}
