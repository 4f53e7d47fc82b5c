package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myograph.answer.terms.Links;
import org.myograph.codes.CodeForms;

/**
 * All rows of all mapping sets, ours first, and the mappings of imports, with the terms that they
 * link: what {@code /mappings} lists and {@link Translator} walks. Immutable, safe for all threads.
 */
public final class MappingRows {
  private static final Comparator<MappingRow> OURS_FIRST =
      Comparator.comparing((MappingRow row) -> !row.set().own())
          .thenComparing(row -> row.set().own() ? "" : row.set().name())
          .thenComparing(row -> row.subject().iri())
          .thenComparing(row -> row.object().vocabulary())
          .thenComparing(MappingRow::predicate)
          .thenComparing(row -> row.object().code())
          .thenComparing(row -> row.set().name());

  private final Map<String, MappingSet> sets;
  private final Terms terms;
  private final Map<String, Long> sizes = new HashMap<>();
  private final List<String> ofSets;
  private final ImportedMappings imported;
  private final Map<String, Set<String>> predicates = new TreeMap<>();
  private final List<MappingRow> rows;
  private final Map<Term, List<MappingRow>> byTerm = new HashMap<>();

  /**
   * @param read all rows of mapping sets; they are sorted here
   */
  MappingRows(MappingRowReader read, Links links) {
    sets = read.sets();
    terms = read.terms();
    rows = read.rows();
    rows.sort(OURS_FIRST);
    imported = new ImportedMappings(links, terms);
    ofSets = terms.vocabularies();
    rows.stream()
        .map(MappingRow::predicate)
        .distinct()
        .forEach(
            iri ->
                predicates.computeIfAbsent(Slugs.localName(iri), word -> new HashSet<>()).add(iri));
    for (MappingRow row : rows) {
      sizes.merge(row.set().name(), 1L, Long::sum);
      byTerm.computeIfAbsent(row.subject(), term -> new ArrayList<>(2)).add(row);
      if (row.object() != row.subject()) {
        byTerm.computeIfAbsent(row.object(), term -> new ArrayList<>(2)).add(row);
      }
    }
  }

  /** Those of mapping sets, ours first. */
  public List<MappingRow> all() {
    return rows;
  }

  /** Those of mapping sets with the term at either end. */
  public List<MappingRow> ofSets(Term term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** Those with the term at either end, of mapping sets and then of imports. */
  public List<MappingRow> of(Term term) {
    List<MappingRow> found = new ArrayList<>(ofSets(term));
    found.addAll(imported.of(term));
    return found;
  }

  /** The mappings of imports. */
  public ImportedMappings imported() {
    return imported;
  }

  /** Ours first, then by name, then the imports that have mappings. */
  public List<MappingSet> sets() {
    List<MappingSet> all = new ArrayList<>(sets.values());
    all.addAll(imported.sets());
    return all;
  }

  /** How many rows a set has. */
  public long size(MappingSet set) {
    return set.ontology().map(imported::size).orElseGet(() -> sizes.getOrDefault(set.name(), 0L));
  }

  /** The set of that name; an import's by the import's name too. */
  public Optional<MappingSet> set(String name) {
    return sets().stream()
        .filter(set -> set.name().equals(name) || set.ontology().equals(Optional.of(name)))
        .findFirst();
  }

  /** The term that a code or IRI means; of several vocabularies that have such a code the first. */
  public Optional<Term> find(String code) {
    return findAll(code).stream().findFirst();
  }

  /**
   * The terms that a code or IRI means, in whatever way it is written: one, or for a code without
   * its prefix one of each vocabulary that has it.
   */
  public List<Term> findAll(String code) {
    Optional<Term> exact = terms.find(code).or(() -> imported.find(code));
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    Map<String, Term> found = new LinkedHashMap<>();
    CodeForms.ALL.known(
        code,
        reading -> {
          Optional<Term> term = terms.find(reading).or(() -> imported.find(reading.code()));
          term.ifPresent(one -> found.putIfAbsent(one.code(), one));
          return term.isPresent();
        });
    return List.copyOf(found.values());
  }

  /** What a code that is not known may have been meant for ({@link NearCodes}). */
  public List<Term> near(String code) {
    return NearCodes.of(code).stream().flatMap(way -> findAll(way).stream()).distinct().toList();
  }

  /** Local names of all predicates of rows, sorted. */
  public List<String> predicates() {
    return List.copyOf(byWord().keySet());
  }

  private Map<String, Set<String>> byWord() {
    Map<String, Set<String>> all = new TreeMap<>(predicates);
    for (String iri : imported.predicates()) {
      Set<String> iris = new HashSet<>(all.getOrDefault(Slugs.localName(iri), Set.of()));
      iris.add(iri);
      all.put(Slugs.localName(iri), iris);
    }
    return all;
  }

  /**
   * The IRIs of the predicates that are meant: by the IRI, a CURIE or a local name in any case, or
   * {@code exact}, {@code close}, … for those of SKOS.
   */
  public Set<String> predicates(String text) {
    String asked = text.strip();
    String word = asked.substring(asked.indexOf(':') + 1);
    Set<String> found = new HashSet<>();
    byWord()
        .forEach(
            (name, iris) -> {
              if (name.equalsIgnoreCase(word) || name.equalsIgnoreCase(word + "Match")) {
                found.addAll(iris);
              } else {
                iris.stream().filter(asked::equals).forEach(found::add);
              }
            });
    return found;
  }

  /** Names of all vocabularies that mappings lead to or from, {@link Term#OURS} too. */
  public List<String> vocabularies() {
    return Stream.concat(ofSets.stream(), imported.vocabularies().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /**
   * The name of a vocabulary as answers have it, for its name in any case and spacing, or a prefix
   * of its codes.
   */
  public Optional<String> vocabulary(String name) {
    List<String> all = vocabularies();
    return called(name, all)
        .or(() -> CodeForms.ALL.ofVocabulary(name).flatMap(form -> called(form.vocabulary(), all)));
  }

  private static Optional<String> called(String name, List<String> all) {
    String plain = Terms.plain(name);
    return all.stream().filter(known -> Terms.plain(known).equals(plain)).findFirst();
  }
}
