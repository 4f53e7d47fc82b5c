package org.myograph.answer;

import java.util.Locale;

/** Short names of what has none in the graph, by the same rule ({@code NeckSpasm → neck-spasm}). */
final class Slugs {
  private Slugs() {}

  /** After the last {@code /} or {@code #}. */
  static String localName(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return iri.substring(cut + 1);
  }

  static String of(String localName) {
    return localName
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
