package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * A filled search index, open for reading by all threads; what it holds is freed when nobody refers
 * to it any more.
 */
public final class TermIndex {
  /** With more terms than these the index stands in files that the system maps, not in the heap. */
  private static final int MOST_IN_MEMORY = 5_000;

  private static final Cleaner CLEANER = Cleaner.create();

  /** What it holds: terms, and the names that they have. */
  public record Counts(long terms, long names) {
    Map<String, String> data() {
      return Map.of("terms", "" + terms, "names", "" + names);
    }
  }

  /** Gives all terms, once. */
  interface Source {
    void forEach(TermReader.Sink sink) throws IOException;
  }

  private final IndexSearcher searcher;
  private final Counts counts;

  /**
   * Opens what a {@link TermIndexWriter} has committed.
   *
   * @throws IOException when it is not whole: each term and each name has one document
   */
  private TermIndex(Directory directory, Counts written) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    if (written.terms() + written.names() != reader.numDocs()) {
      reader.close();
      throw new IOException("the search index has " + reader.numDocs() + " entries: " + written);
    }
    counts = written;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(TermSearch.SIMILARITY);
    CLEANER.register(this, () -> close(reader, directory));
  }

  private static void close(DirectoryReader reader, Directory directory) {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Builds one.
   *
   * @param expected about how many terms there are
   */
  static TermIndex build(long expected, Source source) throws IOException {
    if (expected <= MOST_IN_MEMORY) {
      return fill(new ByteBuffersDirectory(), source);
    }
    Path folder = Files.createTempDirectory("myograph-search");
    try {
      return fill(new MMapDirectory(folder), source);
    } finally {
      // The open reader has its files mapped, and needs their names no more.
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static TermIndex fill(Directory directory, Source source) throws IOException {
    try (TermIndexWriter writer = new TermIndexWriter(directory)) {
      source.forEach(writer::add);
      return new TermIndex(directory, writer.commit());
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
