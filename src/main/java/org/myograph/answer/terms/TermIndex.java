package org.myograph.answer.terms;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/** A filled search index, open for reading by all threads. */
public final class TermIndex implements AutoCloseable {

  /** What it holds: terms, and the names that they have. */
  public record Counts(long terms, long names) {
    Map<String, String> data() {
      return Map.of("terms", "" + terms, "names", "" + names);
    }
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Counts counts;

  /**
   * Opens what a {@link TermIndexWriter} has committed.
   *
   * @throws IOException when it is not whole: each term and each name has one document
   */
  TermIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(TermSearch.SIMILARITY);
    Map<String, String> data = reader.getIndexCommit().getUserData();
    counts =
        new Counts(
            Long.parseLong(data.getOrDefault("terms", "-1")),
            Long.parseLong(data.getOrDefault("names", "-1")));
    if (counts.terms() + counts.names() != reader.numDocs()) {
      close();
      throw new IOException("the search index has " + reader.numDocs() + " entries, not " + counts);
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** How many terms and names can be found. */
  public Counts counts() {
    return counts;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
