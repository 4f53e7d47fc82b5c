package org.myograph.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
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

  private record Key(String set, String subject, String predicate, String object) {}

  private final Map<String, MappingSet> sets = new LinkedHashMap<>();
  private final Terms terms;
  private final Map<String, Long> sizes = new HashMap<>();
  private final List<String> ofSets;
  private final ImportedMappings imported;
  private final Map<String, Set<String>> predicates = new TreeMap<>();
  private final List<MappingRow> rows = new ArrayList<>();
  private final Map<Term, List<MappingRow>> byTerm = new HashMap<>();

  /**
   * Call inside READ transactions.
   *
   * @param own our graphs
   * @param all with those of others
   */
  MappingRows(
      IndexQueries queries,
      DatasetGraph own,
      DatasetGraph all,
      ConceptIndex concepts,
      Links links) {
    queries.each("mapping-sets", own, row -> sets.putIfAbsent(row.text("set"), set(row)));
    queries.each("mapping-sets-beside", all, row -> sets.putIfAbsent(row.text("set"), set(row)));
    Map<String, String> labels = new HashMap<>();
    queries.each(
        "mapping-labels", all, row -> labels.putIfAbsent(row.text("term"), row.text("label")));
    terms = new Terms(concepts, labels);
    // Ours decide how the codes of a vocabulary are written.
    queries.each("mapping-rows", own, this::own);
    for (IndexRow row : queries.rows("mapping-prefixes", all)) {
      terms.declare(row.text("prefix"), row.text("namespace"), row.text("vocabulary"));
    }
    Map<Key, MappingRow> told = new HashMap<>();
    queries.each("mapping-rows-beside", all, row -> foreign(row, told));
    queries.each("mapping-links", all, row -> plain(row, told));
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

  private static MappingSet set(IndexRow row) {
    return new MappingSet(
        row.text("name"),
        row.text("set"),
        row.text("own").equals("true"),
        row.text("graph"),
        row.findText("title"),
        row.findText("version"),
        row.findText("licence"),
        row.findText("justification"),
        Optional.empty());
  }

  private void own(IndexRow row) {
    MappingSet set = sets.get(row.text("set"));
    String code = row.text("code");
    String vocabulary = row.findText("vocabulary").orElse(code.replaceFirst(":.*", ""));
    if (set != null) {
      Term object = terms.ofCode(code, row.text("object"), vocabulary, row.findText("label"));
      rows.add(row(row, set, object));
    }
  }

  private void foreign(IndexRow row, Map<Key, MappingRow> told) {
    MappingSet set = sets.get(row.text("set"));
    if (set != null) {
      MappingRow made = row(row, set, terms.ofIri(row.text("object")));
      rows.add(made);
      if (!made.negative()) {
        told.put(key(row), made);
      }
    }
  }

  /** Rows that have a node of their own stand as plain triples too. */
  private void plain(IndexRow row, Map<Key, MappingRow> told) {
    if (told.isEmpty() || !told.containsKey(key(row))) {
      rows.add(row(row, sets.get(row.text("set")), terms.ofIri(row.text("object"))));
    }
  }

  private MappingRow row(IndexRow row, MappingSet set, Term object) {
    return new MappingRow(
        row.find("row").filter(Node::isURI).map(Node::getURI),
        set,
        terms.ofIri(row.text("subject")),
        row.text("predicate").intern(),
        object,
        row.find("modifier").isPresent(),
        row.findText("justification"),
        row.findText("confidence")
            .map(text -> OptionalDouble.of(Double.parseDouble(text)))
            .orElse(OptionalDouble.empty()),
        row.findText("comment"));
  }

  private static Key key(IndexRow row) {
    return new Key(row.text("set"), row.text("subject"), row.text("predicate"), row.text("object"));
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
