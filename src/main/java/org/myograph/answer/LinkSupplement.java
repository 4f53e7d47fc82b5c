package org.myograph.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.answer.terms.Links;
import org.myograph.store.Supplement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index over the mappings of imports, as each generation on disk keeps it. */
public final class LinkSupplement implements Supplement {
  /** The number changes with what is read as a mapping, and with the index's fields. */
  static final String NAME = "links-1";

  private static final Logger LOG = LoggerFactory.getLogger(LinkSupplement.class);

  private final IndexQueries queries;

  public LinkSupplement(IndexQueries queries) {
    this.queries = queries;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void write(DatasetGraph dataset, Path folder) throws IOException {
    long start = System.nanoTime();
    Links links = new Links(Index.ontologies(dataset, queries), dataset, Optional.empty());
    int written = links.writeIndex(folder);
    LOG.info(
        "Indexed {} mappings of {} imports in {} ms",
        written,
        links.ontologies().size(),
        (System.nanoTime() - start) / 1_000_000);
  }
}
