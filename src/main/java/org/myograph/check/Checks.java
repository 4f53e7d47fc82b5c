package org.myograph.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.store.Finding;
import org.myograph.store.Places;
import org.myograph.store.Sources;

/** All checks, in one place. */
public final class Checks {
  private final Path queries;
  private final Optional<Path> texts;

  /**
   * @param queries folder that may hold {@code checks/*.rq}
   * @param texts folder with the articles' own texts, if there is one
   */
  public Checks(Path queries, Optional<Path> texts) {
    this.queries = queries;
    this.texts = texts;
  }

  /** Checks a candidate; call it in a READ transaction. */
  public Report report(Sources sources, DatasetGraph dataset, Places places) {
    Candidate candidate = new Candidate(sources, dataset, places);
    List<Finding> findings = new ArrayList<>();
    List<Finding> notes = new ArrayList<>();
    new TermRules(candidate).check(findings);
    new EvidencePlaces(candidate).check(findings);
    new Texts(candidate, texts).check(findings, notes);
    new MappingRules(candidate).check(findings);
    new ShapeRules(candidate).check(findings, notes);
    CheckQueries.check(queries.resolve("checks"), candidate, findings);
    new UsedNames(candidate.union(), findings).check(queries, Optional.of(sources.ontology()));
    return new Report(findings, notes);
  }

  /**
   * Names of ours in queries that {@code dataset} does not have; for a generation that was opened
   * and not built. Call it in a READ transaction.
   */
  public static List<Finding> names(DatasetGraph dataset, Path queries) {
    List<Finding> findings = new ArrayList<>();
    new UsedNames(dataset.getDefaultGraph(), findings).check(queries, Optional.empty());
    return findings;
  }

  /**
   * Whether the texts in {@code folder} are the editions that {@code dataset} speaks of; for a
   * generation that was opened and not built. Call it in a READ transaction.
   */
  public static List<Finding> editions(DatasetGraph dataset, Path folder) {
    List<Finding> findings = new ArrayList<>();
    for (TextEdition edition : TextEdition.in(dataset.getDefaultGraph(), folder)) {
      if (edition.isAtHand()) {
        edition.read(dataset.getDefaultGraph(), findings);
      }
    }
    return findings;
  }
}
