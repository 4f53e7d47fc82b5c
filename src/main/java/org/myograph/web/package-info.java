/**
 * HTTP: the one server, the REST resources, the health checks, the style of pages and the errors.
 * What knows JAX-RS or Jetty stands here and nowhere else.
 *
 * <p>Depends on {@code sparql, answer, lookup, store, check, problem}. Start at {@link
 * org.myograph.web.MyographServer}.
 */
package org.myograph.web;
