package org.myograph.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.store.ImportedOntology.Key;

/**
 * When an ontology's edition was released, as it says itself: by the date in its version IRI, else
 * in its version, else by a date of its own. Ontologies have no one property for it.
 */
final class ReleaseDate {
  private static final List<Key> SAID_IN = List.of(Key.VERSION_IRI, Key.VERSION, Key.DATE);

  /** ISO 8601, as in {@code hp/releases/2023-01-27/hp.owl}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(?<year>[12]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

  /** OBO's {@code date: 13:04:2015 12:00}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(?<day>\\d{2})[:.](?<month>\\d{2})[:.](?<year>[12]\\d{3})(?!\\d)");

  private ReleaseDate() {}

  static Optional<LocalDate> of(ImportedOntology ontology) {
    return SAID_IN.stream()
        .flatMap(key -> ontology.values(key).stream())
        .flatMap(text -> of(text).stream())
        .findFirst();
  }

  static Optional<LocalDate> of(String text) {
    for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST)) {
      Matcher date = pattern.matcher(text);
      if (date.find()) {
        try {
          return Optional.of(
              LocalDate.of(part(date, "year"), part(date, "month"), part(date, "day")));
        } catch (DateTimeException e) {
          return Optional.empty(); // Three numbers that are no day: a version like any other.
        }
      }
    }
    return Optional.empty();
  }

  private static int part(Matcher date, String name) {
    return Integer.parseInt(date.group(name));
  }
}
