/**
 * The SPARQL 1.1 endpoint: Fuseki's query operation behind guards, so that strangers may ask what
 * they like of a graph that is never written.
 *
 * <p>Depends on {@code store} and {@code problem}. Start at {@link
 * org.myograph.sparql.ServiceConfig}, which reads the Fuseki configuration, then {@code
 * GuardedQuery}, which answers a request.
 */
package org.myograph.sparql;
