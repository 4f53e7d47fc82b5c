package org.myograph.answer.terms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A filled search index, open for reading by all threads; what it holds is freed when nobody refers
 * to it any more.
 */
public final class TermIndex {
  private static final String TERMS = "terms";
  private static final String NAMES = "names";

  /** What it holds: terms, and the names that they have. */
  public record Counts(long terms, long names) {
    Map<String, String> data() {
      return Map.of(TERMS, "" + terms, NAMES, "" + names);
    }

    /** Of two indexes, or graphs, together. */
    public Counts plus(Counts other) {
      return new Counts(terms + other.terms, names + other.names);
    }
  }

  /** Gives all terms, once. */
  interface Source {
    void forEach(TermReader.Sink sink) throws IOException;
  }

  private final IndexSearcher searcher;
  private final Counts counts;

  /** Opens what a {@link TermIndexWriter} has committed. */
  private TermIndex(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    counts = new Counts(having(reader, TermFields.CODE_KEY), having(reader, TermFields.EXACT));
    if (!counts.data().equals(reader.getIndexCommit().getUserData())) {
      reader.close();
      throw new IOException("the search index does not hold what was written: " + counts);
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(TermSearch.SIMILARITY);
    IndexFiles.closeAfter(this, reader, directory);
  }

  /** How many entries have a field: each term has a code, and each name a text. */
  private static long having(DirectoryReader reader, String field) throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      count += terms == null ? 0 : terms.getDocCount();
    }
    return count;
  }

  /** Builds one that is held in memory. */
  static TermIndex inMemory(Source source) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    fill(directory, source);
    return new TermIndex(directory);
  }

  /** Builds one in an empty folder, a bounded part of it in memory at a time. */
  static void write(Path folder, Source source) throws IOException {
    try (Directory directory = IndexFiles.in(folder)) {
      fill(directory, source);
    }
  }

  /**
   * Opens one that was written: its files are mapped by the system, not read into the heap.
   *
   * @throws IOException when it is not whole
   */
  static TermIndex open(Path folder) throws IOException {
    return new TermIndex(IndexFiles.in(folder));
  }

  private static void fill(Directory directory, Source source) throws IOException {
    try (TermIndexWriter writer = new TermIndexWriter(directory)) {
      source.forEach(writer::add);
      writer.commit();
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** How many terms and names can be found. */
  public Counts counts() {
    return counts;
  }
}
