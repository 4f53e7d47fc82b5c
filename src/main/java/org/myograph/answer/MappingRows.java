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
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All rows of all mapping sets, ours first, with the terms that they link: what {@code /mappings}
 * lists and {@link Translator} walks. Immutable, safe for all threads.
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
  private final List<String> vocabularies;
  private final Map<String, Set<String>> predicates = new TreeMap<>();
  private final List<MappingRow> rows = new ArrayList<>();
  private final Map<Term, List<MappingRow>> byTerm = new HashMap<>();

  /** Call inside a READ transaction. */
  MappingRows(IndexQueries queries, DatasetGraph dataset, ConceptIndex concepts) {
    for (IndexRow row : queries.rows("mapping-sets", dataset)) {
      sets.putIfAbsent(row.text("set"), set(row));
    }
    Map<String, String> labels = new HashMap<>();
    queries.each(
        "mapping-labels", dataset, row -> labels.putIfAbsent(row.text("term"), row.text("label")));
    terms = new Terms(concepts, labels);
    List<IndexRow> full = queries.rows("mapping-rows", dataset);
    // Ours decide how the codes of a vocabulary are written.
    full.stream().filter(row -> row.find("code").isPresent()).forEach(this::own);
    for (IndexRow row : queries.rows("mapping-prefixes", dataset)) {
      terms.declare(row.text("prefix"), row.text("namespace"), row.text("vocabulary"));
    }
    Map<Key, MappingRow> told = new HashMap<>();
    full.stream().filter(row -> row.find("code").isEmpty()).forEach(row -> foreign(row, told));
    queries.each("mapping-links", dataset, row -> plain(row, told));
    rows.sort(OURS_FIRST);
    vocabularies = terms.vocabularies();
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
        row.findText("justification"));
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

  /** All, ours first. */
  public List<MappingRow> all() {
    return rows;
  }

  /** Those with the term at either end. */
  public List<MappingRow> of(Term term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** Ours first, then by name. */
  public List<MappingSet> sets() {
    return List.copyOf(sets.values());
  }

  /** How many rows a set has. */
  public long size(MappingSet set) {
    return sizes.getOrDefault(set.name(), 0L);
  }

  /** The set of that name. */
  public Optional<MappingSet> set(String name) {
    return sets.values().stream().filter(set -> set.name().equals(name)).findFirst();
  }

  /** The term that a code or IRI means ({@link Terms#find}). */
  public Optional<Term> find(String code) {
    return terms.find(code);
  }

  /** Known codes that look like {@code code}, nearest first. */
  public List<Term> near(String code) {
    return terms.near(code);
  }

  /** Local names of all predicates of rows, sorted. */
  public List<String> predicates() {
    return List.copyOf(predicates.keySet());
  }

  /**
   * The IRIs of the predicates that are meant: by the IRI, a CURIE or a local name in any case, or
   * {@code exact}, {@code close}, … for those of SKOS.
   */
  public Set<String> predicates(String text) {
    String asked = text.strip();
    String word = asked.substring(asked.indexOf(':') + 1);
    Set<String> found = new HashSet<>();
    predicates.forEach(
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
    return vocabularies;
  }

  /** The name of a vocabulary as answers have it, for its name in any case and spacing. */
  public Optional<String> vocabulary(String name) {
    String plain = Terms.plain(name);
    return vocabularies.stream().filter(known -> Terms.plain(known).equals(plain)).findFirst();
  }
}
