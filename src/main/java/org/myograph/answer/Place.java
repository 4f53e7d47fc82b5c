package org.myograph.answer;

/**
 * Where in a text something is said (RFC 5147: code points from 0, end exclusive).
 *
 * @param role {@code assertion}: the words that carry the claim; {@code frame}: words elsewhere
 *     that set its hedge, condition or polarity
 * @param text IRI of the text
 */
public record Place(String role, String iri, String text, int start, int end) {}
