/**
 * Files in, dataset out: reads the graph's sources into a {@link org.myograph.store.Generation} and
 * hands out the one that is served.
 *
 * <p>A leaf: depends on Jena and on nothing of Myograph. Start at {@link
 * org.myograph.store.GenerationBuilder}, then {@link org.myograph.store.Generations}.
 */
package org.myograph.store;
