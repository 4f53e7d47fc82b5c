package org.myograph.sparql;

import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.myograph.store.Generations;

/** Fuseki's query operation, within limits. */
public final class GuardedQuery extends SPARQL_QueryDataset {
  private final Limits limits;
  private final Generations generations;

  public GuardedQuery(Limits limits, Generations generations) {
    this.limits = limits;
    this.generations = generations;
  }

  Limits limits() {
    return limits;
  }

  Generations generations() {
    return generations;
  }
}
