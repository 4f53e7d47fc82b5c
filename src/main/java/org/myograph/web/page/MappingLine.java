package org.myograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * @param imported what an imported ontology says of the term; null: none has it
 */
public record MappingLine(
    String vocabulary,
    Link term,
    String predicate,
    String label,
    Double confidence,
    Link set,
    String comment,
    ImportedTerm imported) {

  /** By vocabulary: the one with the closest match first, and in each the closest first. */
  static Map<String, List<MappingLine>> of(Reading reading, String concept) {
    Map<String, List<MappingLine>> groups = new LinkedHashMap<>();
    reading.index().mappings().ofConcept(concept).stream()
        .sorted(
            Comparator.comparingInt(Mapping::distance)
                .thenComparing(Mapping::vocabulary)
                .thenComparing(Mapping::code))
        .forEach(
            mapping ->
                groups
                    .computeIfAbsent(mapping.vocabulary(), vocabulary -> new ArrayList<>())
                    .add(line(reading, mapping)));
    return groups;
  }

  private static MappingLine line(Reading reading, Mapping mapping) {
    Addresses addresses = reading.addresses();
    String set = Names.MAPPING + mapping.set();
    Optional<ImportedTerm> imported = ImportedTerm.of(reading, mapping.object());
    return new MappingLine(
        mapping.vocabulary(),
        new Link(mapping.code(), mapping.object(), addresses.link(mapping.object()), null),
        words(mapping.predicate()),
        mapping.label().or(() -> imported.map(ImportedTerm::label)).orElse(null),
        mapping.confidence().isPresent() ? mapping.confidence().getAsDouble() : null,
        mapping.set().isEmpty() ? null : new Link(mapping.set(), set, addresses.link(set), null),
        mapping.comment().orElse(null),
        imported.orElse(null));
  }

  /** {@code exactMatch} becomes {@code exact match}. */
  static String words(String localName) {
    return localName.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
