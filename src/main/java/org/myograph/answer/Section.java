package org.myograph.answer;

/**
 * A part of an article.
 *
 * @param key its short name, for example {@code course}
 * @param article IRI of the article
 * @param text IRI of the article's text, which the offsets count in
 * @param start first code point, from 0
 * @param end code point behind the last
 */
public record Section(
    String iri, String key, String label, String article, String text, int start, int end) {

  boolean holds(Place place) {
    return text.equals(place.text()) && start <= place.start() && place.end() <= end;
  }
}
