package org.myograph.web.page;

/**
 * Text that may lead somewhere.
 *
 * @param iri what it names; null for plain text
 * @param href null: it leads nowhere
 * @param note what a reader may want to know of it; null: nothing
 */
public record Link(String text, String iri, String href, String note) {}
