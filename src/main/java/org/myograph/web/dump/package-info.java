/**
 * The whole graph as files, for those who load it elsewhere: RDF in five syntaxes, a table of the
 * claims, KGX, SSSOM, Web Annotation and RDF 1.2. Made once a generation, the same bytes whenever
 * the same generation is dumped.
 *
 * <p>Only our own graphs are dumped; ontologies that were imported beside them are not ours to pass
 * on, and of mapping sets of others each can be had again as it was read, on its own. What a file
 * holds is decided by the queries of {@code queries/dump}, but for SSSOM, which has every slot of
 * {@link org.myograph.store.SssomSlot}; how it is written, by the classes here.
 *
 * <p>Depends on {@code store}. Start reading at {@link org.myograph.web.dump.Dumps}.
 */
package org.myograph.web.dump;
