package org.myograph.sparql.reason;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.myograph.store.Generation;

/**
 * Finds out why a query has an empty answer: names that no triple holds, texts with another
 * language tag, patterns that match nothing by themselves. Each is one look into an index of the
 * store, so that it costs little whatever stands in it.
 */
public final class Reasons {
  private static final int MOST = 5;
  private static final int PATTERNS = 60;
  private static final Duration TIME = Duration.ofMillis(500);

  private record Known(String generation, KnownNames names) {}

  private final AtomicReference<Known> known = new AtomicReference<>();

  /**
   * At most five, in the order of the query; none where nothing is known.
   *
   * @param dataset what the query was asked of, before its FROM; the caller holds a read
   *     transaction
   */
  public List<Reason> of(Query query, DatasetGraph dataset, Generation generation) {
    long end = System.nanoTime() + TIME.toNanos();
    KnownNames names = names(generation);
    DatasetGraph asked =
        query.hasDatasetDescription()
            ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query), dataset, false)
            : dataset;
    Required required = Required.of(query);
    Diagnosis search = new Diagnosis(new Held(asked), names, query.getPrefixMapping());
    query.getGraphURIs().forEach(name -> search.graph(dataset, NodeFactory.createURI(name)));
    query.getNamedGraphURIs().forEach(name -> search.graph(dataset, NodeFactory.createURI(name)));
    for (Required.Pattern pattern : required.patterns().stream().limit(PATTERNS).toList()) {
      if (System.nanoTime() - end > 0) {
        break;
      }
      search.pattern(pattern);
    }
    for (Node constant : required.constants().stream().limit(PATTERNS).toList()) {
      if (System.nanoTime() - end > 0) {
        break;
      }
      search.constant(constant);
    }
    return search.found().stream().limit(MOST).toList();
  }

  private KnownNames names(Generation generation) {
    Known before = known.get();
    if (before != null && before.generation().equals(generation.id())) {
      return before.names();
    }
    KnownNames names = KnownNames.of(generation.own());
    known.set(new Known(generation.id(), names));
    return names;
  }
}
