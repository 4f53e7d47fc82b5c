package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The mappings of all imports, from both ends: an index whose files the system maps, so that
 * hundreds of thousands take no heap. Open for reading by all threads.
 */
public final class LinkIndex {
  private static final double BUFFER_MB = 32;
  private static final String COUNT = "links";

  /** Gives all mappings, once. */
  interface Source {
    void forEach(LinkReader.Sink sink) throws IOException;
  }

  private final IndexSearcher searcher;

  private LinkIndex(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    Map<String, String> said = reader.getIndexCommit().getUserData();
    if (!Map.of(COUNT, "" + reader.numDocs()).equals(said)) {
      reader.close();
      throw new IOException("the index of mappings holds " + reader.numDocs() + ", not " + said);
    }
    searcher = new IndexSearcher(reader);
    IndexFiles.closeAfter(this, reader, directory);
  }

  static LinkIndex inMemory(Source source) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    fill(directory, source);
    return new LinkIndex(directory);
  }

  /** Builds one in an empty folder, a bounded part of it in memory at a time. */
  static void write(Path folder, Source source) throws IOException {
    try (Directory directory = IndexFiles.in(folder)) {
      fill(directory, source);
    }
  }

  /**
   * Opens one that was written.
   *
   * @throws IOException when it is not whole
   */
  static LinkIndex open(Path folder) throws IOException {
    return new LinkIndex(IndexFiles.in(folder));
  }

  private static void fill(Directory directory, Source source) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setIndexSort(LinkDocuments.ORDER);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      source.forEach(link -> writer.addDocument(LinkDocuments.of(link)));
      writer.setLiveCommitData(Map.of(COUNT, "" + writer.getDocStats().numDocs).entrySet());
      writer.forceMerge(1);
      writer.commit();
    }
  }

  /** How many there are. */
  public int size() {
    return searcher.getIndexReader().numDocs();
  }

  /** How many fit. */
  public int count(LinkQuery query) {
    try {
      return searcher.count(query.lucene());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that fit, by import and subject; each is read when it is asked for. */
  public List<Link> find(LinkQuery query) {
    try {
      int[] numbers = numbers(searcher.rewrite(query.lucene()));
      return new AbstractList<>() {
        @Override
        public Link get(int index) {
          return read(numbers[index]);
        }

        @Override
        public int size() {
          return numbers.length;
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int[] numbers(Query query) throws IOException {
    IntStream.Builder numbers = IntStream.builder();
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        numbers.add(leaf.docBase + found.docID());
      }
    }
    return numbers.build().toArray();
  }

  private Link read(int number) {
    try {
      return LinkDocuments.read(searcher.storedFields().document(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All values of a part, sorted. */
  public Set<String> values(LinkQuery.Part part) {
    Set<String> found = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(part.field());
        TermsEnum values = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef value = values.next(); value != null; value = values.next()) {
          found.add(value.utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
