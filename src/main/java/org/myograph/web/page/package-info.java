/**
 * Linked data: every IRI of ours answers at the service's own host, as RDF for programs and as a
 * page for people, both from the same generation. Which resources a page describes is said by a
 * query of {@code queries/page}; how it looks, by a template of {@code resources/pages}.
 *
 * <p>Depends on {@code answer, lookup, store, problem, sparql} and {@code web.template}. Start
 * reading at {@link org.myograph.web.page.LinkedData}, then {@link org.myograph.web.page.Page}.
 */
package org.myograph.web.page;
