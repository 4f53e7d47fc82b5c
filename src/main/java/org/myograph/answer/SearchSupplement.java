package org.myograph.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.myograph.answer.terms.ForeignTerms;
import org.myograph.answer.terms.Ontology;
import org.myograph.answer.terms.TermIndex;
import org.myograph.store.StoreException;
import org.myograph.store.Supplement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search index over imported terms, as each generation on disk keeps it. */
public final class SearchSupplement implements Supplement {
  /** The number changes with the index's fields and with how words are cut. */
  static final String NAME = "search-2";

  private static final Logger LOG = LoggerFactory.getLogger(SearchSupplement.class);

  private final IndexQueries queries;

  public SearchSupplement(IndexQueries queries) {
    this.queries = queries;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Terms and names are counted by a query, and by what the index says. */
  @Override
  public void write(DatasetGraph dataset, Path folder) throws IOException {
    long start = System.nanoTime();
    ForeignTerms terms = Index.foreign(dataset, queries, Optional.empty());
    TermIndex.Counts written = terms.writeIndex(folder);
    TermIndex.Counts said = new TermIndex.Counts(0, 0);
    for (Ontology ontology : terms.ontologies()) {
      said = said.plus(count(dataset, ontology.graph()));
      if (ontology.obsoleteGraph().isPresent()) {
        said = said.plus(count(dataset, ontology.obsoleteGraph().get()));
      }
    }
    if (!written.equals(said)) {
      throw new StoreException("The search index holds " + written + ", the graph " + said);
    }
    LOG.info(
        "Indexed {} names of {} terms in {} ms",
        written.names(),
        written.terms(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private TermIndex.Counts count(DatasetGraph dataset, String graph) {
    return Txn.calculateRead(
        dataset,
        () -> {
          IndexRow row = queries.rowOf("term-counts", dataset, graph);
          return new TermIndex.Counts(row.number("terms"), row.number("names"));
        });
  }
}
