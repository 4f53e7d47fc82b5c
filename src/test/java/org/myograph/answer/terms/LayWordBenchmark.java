package org.myograph.answer.terms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.myograph.SharedData;

/**
 * How well the search understands laypersons: HPO is indexed without its lay synonyms, then each of
 * them is asked for. Half of them (by a hash of the words) may be looked at when the ranking is
 * changed; the other half is held out.
 */
public final class LayWordBenchmark {
  private static final int DEEP = 100;

  /** A lay synonym and the term that has it. */
  record Question(String words, String iri) {
    boolean heldOut() {
      return (words.hashCode() & 1) == 1;
    }
  }

  /** What a ranking reaches. */
  public record Marks(int questions, double hitAt1, double hitAt10, double mrr) {
    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "%5d questions  hit@1 %.4f  hit@10 %.4f  MRR %.4f",
          questions,
          hitAt1,
          hitAt10,
          mrr);
    }
  }

  /** IRIs, best first. */
  interface Ranking {
    List<String> find(String words) throws IOException;
  }

  final List<org.myograph.answer.terms.Term> terms = new ArrayList<>();
  final List<Question> questions = new ArrayList<>();

  LayWordBenchmark() throws IOException {
    JsonNode root;
    try (InputStream in = SharedData.unpacked("data/ontologies/hp-2023-01-27.json.gz")) {
      root = new ObjectMapper().readTree(in);
    }
    for (JsonNode node : root.at("/graphs/0/nodes")) {
      if (node.path("type").asText().equals("CLASS") && node.has("lbl")) {
        read(node);
      }
    }
  }

  private void read(JsonNode node) {
    String iri = node.path("id").asText();
    List<TermName> names = new ArrayList<>();
    names.add(new TermName(node.path("lbl").asText(), TermName.LABEL, false));
    for (JsonNode synonym : node.at("/meta/synonyms")) {
      String text = synonym.path("val").asText();
      if (synonym.path("synonymType").asText().endsWith("layperson")) {
        questions.add(new Question(text, iri));
      } else {
        String kind = synonym.path("pred").asText().replaceAll("has|Synonym", "");
        names.add(new TermName(text, kind.toLowerCase(java.util.Locale.ROOT), false));
      }
    }
    Optional<String> definition =
        Optional.of(node.at("/meta/definition/val").asText()).filter(text -> !text.isEmpty());
    boolean obsolete = node.at("/meta/deprecated").asBoolean();
    terms.add(
        new org.myograph.answer.terms.Term(iri, Codes.of(iri), "hp", names, definition, obsolete));
  }

  /** BM25 of Lucene as it is, over label and synonyms of a term in one field. */
  Ranking plain() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    StandardAnalyzer analyzer = new StandardAnalyzer();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var term : terms) {
        Document document = new Document();
        document.add(new StringField("iri", term.iri(), Store.YES));
        term.names().forEach(n -> document.add(new TextField("names", n.text(), Store.NO)));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    return words -> {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String word : Words.of(analyzer, words, DEEP)) {
        query.add(new TermQuery(new Term("names", word)), Occur.SHOULD);
      }
      List<String> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), DEEP).scoreDocs) {
        found.add(searcher.storedFields().document(hit.doc).get("iri"));
      }
      return found;
    };
  }

  /** The service's own. */
  Ranking ours(LayWords layWords) throws IOException {
    TermIndex index =
        TermIndex.inMemory(
            sink -> {
              for (var term : terms) {
                sink.take(term);
              }
            });
    TermSearch search = new TermSearch(index, layWords);
    return words ->
        search.find(words, Optional.empty(), Optional.empty(), DEEP).stream()
            .map(TermSearch.Hit::iri)
            .toList();
  }

  static Marks measure(List<Question> questions, Ranking ranking) throws IOException {
    double first = 0;
    double ten = 0;
    double reciprocal = 0;
    for (Question question : questions) {
      int rank = ranking.find(question.words()).indexOf(question.iri()) + 1;
      first += rank == 1 ? 1 : 0;
      ten += rank > 0 && rank <= 10 ? 1 : 0;
      reciprocal += rank > 0 ? 1.0 / rank : 0;
    }
    int n = questions.size();
    return new Marks(n, first / n, ten / n, reciprocal / n);
  }

  List<Question> half(boolean heldOut) {
    return questions.stream().filter(q -> q.heldOut() == heldOut).toList();
  }

  /** Prints the marks; run by hand. */
  public static void main(String[] arguments) throws IOException {
    LayWordBenchmark benchmark = new LayWordBenchmark();
    boolean quick = arguments.length > 0;
    print(benchmark, "plain BM25", benchmark.plain(), quick);
    print(
        benchmark,
        "ours, without the table of lay words",
        benchmark.ours(new LayWords(List.of())),
        quick);
    print(benchmark, "ours", benchmark.ours(LayWords.read()), quick);
  }

  private static void print(LayWordBenchmark all, String what, Ranking ranking, boolean quick)
      throws IOException {
    System.out.println(what);
    long start = System.nanoTime();
    System.out.println("  half looked at  " + measure(all.half(false), ranking));
    if (!quick) {
      System.out.println("  half held out   " + measure(all.half(true), ranking));
      System.out.println("  all             " + measure(all.questions, ranking));
    }
    System.out.println("  ms " + (System.nanoTime() - start) / 1_000_000);
  }
}
