package org.myograph.answer.terms;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Fills a search index, once. */
final class TermIndexWriter implements AutoCloseable {
  private static final double BUFFER_MB = 32;

  private final IndexWriter writer;
  private long terms;
  private long names;

  TermIndexWriter(Directory directory) throws IOException {
    Map<String, org.apache.lucene.analysis.Analyzer> grams = Map.of(TermFields.GRAM, Words.GRAMS);
    IndexWriterConfig config =
        new IndexWriterConfig(new PerFieldAnalyzerWrapper(Words.STEMS, grams));
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setSimilarity(TermSearch.SIMILARITY);
    writer = new IndexWriter(directory, config);
  }

  void add(Term term) throws IOException {
    Document whole = shown(term);
    whole.add(new StringField(TermFields.CODE_KEY, term.code().toLowerCase(Locale.ROOT), Store.NO));
    String all = term.names().stream().map(TermName::text).collect(Collectors.joining(" | "));
    whole.add(new TextField(TermFields.ALL, all, Store.NO));
    if (term.definition().isPresent()) {
      whole.add(new TextField(TermFields.DEFINITION, term.definition().get(), Store.NO));
    }
    writer.addDocument(whole);
    terms++;
    for (TermName name : term.names()) {
      writer.addDocument(named(term, name));
      names++;
    }
  }

  private static Document shown(Term term) {
    Document document = new Document();
    document.add(new StoredField(TermFields.IRI, term.iri()));
    document.add(new StoredField(TermFields.CODE, term.code()));
    document.add(new StoredField(TermFields.ONTOLOGY, term.ontology()));
    document.add(new StoredField(TermFields.LABEL, term.label()));
    document.add(new StoredField(TermFields.OBSOLETE, term.obsolete() ? 1 : 0));
    String prefix = Codes.prefix(term.code());
    for (String vocabulary : List.of(term.ontology().toLowerCase(Locale.ROOT), prefix)) {
      document.add(new StringField(TermFields.VOCABULARY, vocabulary, Store.NO));
    }
    return document;
  }

  private static Document named(Term term, TermName name) {
    Document document = shown(term);
    document.add(new StoredField(TermFields.TEXT, name.text()));
    document.add(new StoredField(TermFields.KIND, name.kind()));
    document.add(new StoredField(TermFields.LAY, name.lay() ? 1 : 0));
    document.add(new StringField(TermFields.EXACT, cut(Words.folded(name.text())), Store.NO));
    List<String> stems = Words.of(Words.STEMS, name.text(), Integer.MAX_VALUE);
    document.add(new StringField(TermFields.BAG, cut(Words.bag(stems)), Store.NO));
    document.add(new TextField(TermFields.NAME, name.text(), Store.NO));
    document.add(new TextField(TermFields.GRAM, name.text(), Store.NO));
    return document;
  }

  /** Lucene refuses terms of more than 32,766 bytes. */
  private static String cut(String text) {
    return text.length() > 1_000 ? text.substring(0, 1_000) : text;
  }

  /** With how many terms and names were added. */
  void commit() throws IOException {
    writer.setLiveCommitData(new TermIndex.Counts(terms, names).data().entrySet());
    writer.forceMerge(1);
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
