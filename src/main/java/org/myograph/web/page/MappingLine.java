package org.myograph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.myograph.answer.Mapping;
import org.myograph.store.Names;

/**
 * A mapping of a concept, as its page shows it.
 *
 * @param predicate in words: exact match
 * @param label the foreign term's; null: we may not hold it
 * @param confidence null: none given
 * @param set the mapping set that it stands in; null: unknown
 * @param comment null: none
 */
public record MappingLine(
    String vocabulary,
    Link term,
    String predicate,
    String label,
    Double confidence,
    Link set,
    String comment) {

  /** The closest first. */
  static List<MappingLine> of(Reading reading, String concept) {
    return reading.index().mappings().ofConcept(concept).stream()
        .sorted(
            Comparator.comparingInt(Mapping::distance)
                .thenComparing(Mapping::vocabulary)
                .thenComparing(Mapping::code))
        .map(mapping -> line(reading, mapping))
        .toList();
  }

  private static MappingLine line(Reading reading, Mapping mapping) {
    Addresses addresses = reading.addresses();
    String set = Names.MAPPING + mapping.set();
    return new MappingLine(
        mapping.vocabulary(),
        new Link(mapping.code(), mapping.object(), addresses.link(mapping.object()), null),
        words(mapping.predicate()),
        mapping.label().orElse(null),
        mapping.confidence().isPresent() ? mapping.confidence().getAsDouble() : null,
        mapping.set().isEmpty() ? null : new Link(mapping.set(), set, addresses.link(set), null),
        mapping.comment().orElse(null));
  }

  /** {@code exactMatch} becomes {@code exact match}. */
  static String words(String localName) {
    return localName.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
