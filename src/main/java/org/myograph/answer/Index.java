package org.myograph.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.answer.terms.ForeignTerms;
import org.myograph.answer.terms.Links;
import org.myograph.answer.terms.Ontology;
import org.myograph.store.Generation;

/** What the service knows by heart of one generation. Immutable, safe for all threads. */
public final class Index {
  private final ConceptIndex concepts;
  private final MappingIndex mappings;
  private final MappingRows mappingRows;
  private final ClaimIndex claims;
  private final ConceptResolver resolver;
  private final Search search;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> documents = new HashMap<>();
  private final Map<String, Integer> textLengths = new LinkedHashMap<>();
  private final Map<String, Long> graphs = new TreeMap<>();
  private final long triples;
  private final SourceTexts texts;
  private final ForeignTerms foreign;

  private Index(
      IndexQueries queries,
      DatasetGraph dataset,
      DatasetGraph all,
      Optional<Path> sources,
      ForeignTerms foreign,
      Links links) {
    this.foreign = foreign;
    concepts = new ConceptIndex(queries, dataset);
    mappings = new MappingIndex(queries, dataset);
    mappingRows = new MappingRows(new MappingRowReader(queries, dataset, all, concepts), links);
    claims = new ClaimIndex(queries, dataset);
    resolver = new ConceptResolver(concepts, mappings);
    search = new Search(concepts);
    for (IndexRow row : queries.rows("sections", dataset)) {
      Section section =
          new Section(
              row.text("section"),
              Slugs.localName(row.text("section")),
              row.text("label"),
              row.text("article"),
              row.text("text"),
              row.number("start"),
              row.number("end"));
      sections.put(section.iri(), section);
    }
    for (IndexRow row : queries.rows("documents", dataset)) {
      documents
          .computeIfAbsent(row.text("document"), iri -> new LinkedHashMap<>())
          .computeIfAbsent(row.text("key"), key -> new ArrayList<>())
          .add(row.text("value"));
    }
    List<IndexRow> textRows = queries.rows("texts", dataset);
    textRows.forEach(row -> textLengths.put(row.text("text"), row.number("length")));
    texts = new SourceTexts(sources, textRows);
    addGraphs("graphs", queries, dataset);
    addGraphs("graphs-beside", queries, all);
    triples = Long.parseLong(queries.rows("triples", dataset).get(0).text("triples"));
  }

  /**
   * Reads the index of a generation that is leased.
   *
   * @param sources folder of the articles' texts
   */
  public static Index of(Generation generation, IndexQueries queries, Optional<Path> sources) {
    DatasetGraph own = generation.own();
    DatasetGraph all = generation.dataset();
    ForeignTerms foreign = foreign(all, queries, generation.supplement(SearchSupplement.NAME));
    Links links = new Links(foreign.ontologies(), all, generation.supplement(LinkSupplement.NAME));
    return Txn.calculateRead(
        all,
        () -> Txn.calculateRead(own, () -> new Index(queries, own, all, sources, foreign, links)));
  }

  private void addGraphs(String query, IndexQueries queries, DatasetGraph dataset) {
    queries
        .rows(query, dataset)
        .forEach(row -> graphs.put(row.text("graph"), Long.parseLong(row.text("triples"))));
  }

  /**
   * @param kept folder of the search index
   */
  static ForeignTerms foreign(DatasetGraph dataset, IndexQueries queries, Optional<Path> kept) {
    return new ForeignTerms(ontologies(dataset, queries), dataset, kept);
  }

  static List<Ontology> ontologies(DatasetGraph dataset, IndexQueries queries) {
    return Txn.calculateRead(
        dataset, () -> queries.rows("ontologies", dataset).stream().map(Index::ontology).toList());
  }

  private static Ontology ontology(IndexRow row) {
    return new Ontology(
        row.text("name"),
        row.text("graph"),
        row.findText("obsoleteGraph"),
        row.text("label"),
        row.findText("version"),
        row.findText("issued"),
        row.findText("iri"),
        row.find("terms").isPresent() ? row.number("terms") : 0);
  }

  /** The ontologies that stand beside ours; there may be none. */
  public ForeignTerms foreign() {
    return foreign;
  }

  public ConceptIndex concepts() {
    return concepts;
  }

  public MappingIndex mappings() {
    return mappings;
  }

  /** All mapping sets, those of others too. */
  public MappingRows mappingRows() {
    return mappingRows;
  }

  public ClaimIndex claims() {
    return claims;
  }

  public ConceptResolver resolver() {
    return resolver;
  }

  /** Our concepts by words. */
  public Search search() {
    return search;
  }

  /** The articles' words, as far as they are at hand. */
  public SourceTexts texts() {
    return texts;
  }

  /** Sections by IRI, in reading order within an article. */
  public Map<String, Section> sections() {
    return sections;
  }

  /** The section in which a place stands: null when it crosses or lies outside of all. */
  public Section sectionOf(Place place) {
    return sections.values().stream().filter(s -> s.holds(place)).findFirst().orElse(null);
  }

  /** What is known of a document: values by title, creator, issued, isPartOf, doi, link, … */
  public Map<String, List<String>> document(String iri) {
    return documents.getOrDefault(iri, Map.of());
  }

  /** Lengths of the articles' texts in code points, by the text's IRI. */
  public Map<String, Integer> textLengths() {
    return textLengths;
  }

  /** Number of triples by named graph, those that stand beside ours too. */
  public Map<String, Long> graphs() {
    return graphs;
  }

  /** Number of triples of the default graph, the union of all. */
  public long triples() {
    return triples;
  }
}
