package org.myograph.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.myograph.store.Finding;
import org.myograph.store.LoadException;
import org.myograph.store.LocalQuery;

/** The queries of {@code queries/index}, by file name without {@code .rq}. */
public final class IndexQueries {
  private static final String ENDING = ".rq";
  private final Map<String, Query> queries = new LinkedHashMap<>();

  private IndexQueries() {}

  /**
   * Reads all of them.
   *
   * @param folder that holds {@code index/}
   * @throws LoadException when one is no SPARQL 1.1 query
   */
  public static IndexQueries read(Path folder) throws LoadException {
    IndexQueries read = new IndexQueries();
    List<Finding> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString().replace(ENDING, "");
        LocalQuery.parse(file, Files.readString(file), findings)
            .ifPresent(query -> read.queries.put(name, query));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
    return read;
  }

  /** All rows of a SELECT; call inside a READ transaction. */
  List<IndexRow> rows(String name, DatasetGraph dataset) {
    List<IndexRow> rows = new ArrayList<>();
    each(name, dataset, rows::add);
    return rows;
  }

  /** The same, row by row: nothing of it is kept here. */
  void each(String name, DatasetGraph dataset, Consumer<IndexRow> reader) {
    each(QueryExec.dataset(dataset).query(query(name)), reader);
  }

  /** The only row of a SELECT about one graph, {@code $graph}. */
  IndexRow rowOf(String name, DatasetGraph dataset, String graph) {
    List<IndexRow> rows = new ArrayList<>();
    each(
        QueryExec.dataset(dataset)
            .query(query(name))
            .substitution(Var.alloc("graph"), NodeFactory.createURI(graph)),
        rows::add);
    return rows.get(0);
  }

  private Query query(String name) {
    Query query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("queries/index/" + name + ENDING + " is missing");
    }
    return query;
  }

  private static void each(QueryExecBuilder builder, Consumer<IndexRow> reader) {
    try (QueryExec exec = builder.build()) {
      RowSet found = exec.select();
      found.forEachRemaining(binding -> reader.accept(new IndexRow(binding)));
    }
  }
}
