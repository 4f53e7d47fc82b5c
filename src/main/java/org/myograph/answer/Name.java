package org.myograph.answer;

/**
 * How an answer shows a resource.
 *
 * @param id the slug, for use in a path
 */
public record Name(String id, String iri, String label) {}
