package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Finds terms by words, best first. What a name and the asked words share counts (rare words more),
 * then what all names and the definition of the term share with them, then runs of letters.
 *
 * <p>Whatever a caller asks is plain text: no query language is parsed, and a question has a
 * bounded number of words.
 */
public final class TermSearch {
  /** BM25 with little weight on a name's length: names are short. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.6f);

  private static final int CANDIDATES = 400;

  /**
   * A term that was found.
   *
   * @param how id, label, synonym, prefix, words or typo, as {@link org.myograph.answer.Search.How}
   * @param name the name that fits best
   * @param named whether its names or its code let it in; false: only its definition has the words
   * @param ontologies the imports in which it stands, the first being that of {@code label}
   */
  public record Hit(
      String iri,
      String code,
      String label,
      boolean obsolete,
      Set<String> ontologies,
      Optional<TermName> name,
      boolean named,
      String how,
      double score) {}

  private static final class Candidate {
    private Document shown;
    private Document bestName;
    private double nameScore;
    private double termScore;
    private boolean named = true;
    private final Set<String> ontologies = new LinkedHashSet<>();

    private double score() {
      boolean old = shown.getField(TermFields.OBSOLETE).numericValue().intValue() == 1;
      return (nameScore + termScore) * (old ? 0.5 : 1);
    }
  }

  /** The most hits that are found. */
  public static final int MOST = CANDIDATES;

  private final TermIndex index;
  private final LayWords layWords;

  public TermSearch(TermIndex index, LayWords layWords) {
    this.index = index;
    this.layWords = layWords;
  }

  /** Over the index that a generation keeps in {@code folder}. */
  static TermSearch open(Path folder) {
    try {
      return new TermSearch(TermIndex.open(folder), LayWords.read());
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be opened: " + folder, e);
    }
  }

  /** How many terms and names can be found. */
  public TermIndex.Counts counts() {
    return index.counts();
  }

  /**
   * The best hits of those that have enough of the asked words, or any of them.
   *
   * @param matched how many are enough; empty: whatever a ranking finds
   * @param vocabulary prefix of CURIEs or name of an import, in lower case
   * @param most how many, at most {@value #CANDIDATES}
   */
  public List<Hit> find(
      String text, Optional<Matched> matched, Optional<String> vocabulary, int most)
      throws IOException {
    TermQuestion question = new TermQuestion(text, layWords);
    if (question.isEmpty()) {
      return List.of();
    }
    IndexSearcher searcher = index.searcher();
    Predicate<String> known = stem -> isKnown(searcher, stem);
    Query names = question.names(vocabulary, known);
    Query terms = question.terms(vocabulary);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    if (matched.isPresent()) {
      Query name = question.enoughOfName(matched.get(), vocabulary, known);
      Query term = question.enoughOfTerm(matched.get(), vocabulary, known);
      // Whoever is let in is weighed as without this: by all that it shares with the question.
      search(searcher, both(names, name), candidates, true);
      search(searcher, both(terms, term), candidates, false);
      Set<String> named = Set.copyOf(candidates.keySet());
      Query definition = question.allOfDefinition(vocabulary, known);
      search(searcher, both(terms, definition), candidates, false);
      Set<String> enough = Set.copyOf(candidates.keySet());
      search(searcher, names, candidates, true);
      search(searcher, terms, candidates, false);
      candidates.keySet().retainAll(enough);
      candidates.forEach((iri, candidate) -> candidate.named = named.contains(iri));
    } else {
      search(searcher, names, candidates, true);
      search(searcher, terms, candidates, false);
    }
    Reference.reachabilityFence(index); // It closes when nobody refers to it.
    return candidates.values().stream()
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> c.shown.get(TermFields.IRI)))
        .limit(most)
        .map(candidate -> hit(candidate, question))
        .toList();
  }

  private static Query both(Query weighed, Query condition) {
    return new BooleanQuery.Builder().add(weighed, Occur.MUST).add(condition, Occur.FILTER).build();
  }

  private static void search(
      IndexSearcher searcher, Query query, Map<String, Candidate> candidates, boolean names)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : searcher.search(query, CANDIDATES).scoreDocs) {
      Document document = stored.document(found.doc);
      Candidate candidate = candidate(candidates, document);
      if (!names) {
        candidate.termScore = Math.max(candidate.termScore, found.score);
      } else if (found.score > candidate.nameScore) {
        candidate.nameScore = found.score;
        candidate.bestName = document;
        candidate.shown = document;
      }
    }
  }

  /** Whether a name has a word, in some form. */
  public boolean knows(String word) {
    IndexSearcher searcher = index.searcher();
    boolean known = Words.stems(word).stream().allMatch(stem -> isKnown(searcher, stem));
    Reference.reachabilityFence(index);
    return known;
  }

  private static boolean isKnown(IndexSearcher searcher, String stem) {
    try {
      return searcher.getIndexReader().docFreq(new Term(TermFields.NAME, stem)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Candidate candidate(Map<String, Candidate> candidates, Document document) {
    Candidate candidate =
        candidates.computeIfAbsent(document.get(TermFields.IRI), iri -> new Candidate());
    if (candidate.shown == null) {
      candidate.shown = document;
    }
    candidate.ontologies.add(document.get(TermFields.ONTOLOGY));
    return candidate;
  }

  private static Hit hit(Candidate candidate, TermQuestion question) {
    Document shown = candidate.shown;
    Optional<TermName> name = Optional.ofNullable(candidate.bestName).map(TermSearch::name);
    Set<String> ontologies = new LinkedHashSet<>(List.of(shown.get(TermFields.ONTOLOGY)));
    ontologies.addAll(candidate.ontologies);
    return new Hit(
        shown.get(TermFields.IRI),
        shown.get(TermFields.CODE),
        shown.get(TermFields.LABEL),
        shown.getField(TermFields.OBSOLETE).numericValue().intValue() == 1,
        ontologies,
        name,
        candidate.named,
        how(shown.get(TermFields.CODE), name, question),
        candidate.score());
  }

  private static TermName name(Document document) {
    return new TermName(
        document.get(TermFields.TEXT),
        document.get(TermFields.KIND),
        document.getField(TermFields.LAY).numericValue().intValue() == 1);
  }

  private static String how(String code, Optional<TermName> name, TermQuestion question) {
    if (code.toLowerCase(Locale.ROOT).equals(question.code())) {
      return "id";
    }
    if (name.isEmpty()) {
      return "definition";
    }
    String folded = Words.folded(name.get().text());
    if (folded.equals(question.folded())) {
      return name.get().kind().equals(TermName.LABEL) ? "label" : "synonym";
    }
    if (folded.startsWith(question.folded())) {
      return "prefix";
    }
    return question.sharesWordWith(name.get().text()) ? "words" : "typo";
  }
}
