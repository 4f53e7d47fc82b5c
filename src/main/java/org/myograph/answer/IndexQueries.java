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
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The queries of {@code queries/index}, by file name without {@code .rq}. */
public final class IndexQueries {
  private static final String ENDING = ".rq";
  private final Map<String, Query> queries = new LinkedHashMap<>();

  /**
   * Reads all files of a folder.
   *
   * @throws IllegalArgumentException when one is no SPARQL 1.1 query
   */
  public IndexQueries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString().replace(ENDING, "");
        queries.put(name, QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (QueryParseException e) {
      throw new IllegalArgumentException("a query of " + folder + ": " + e.getMessage(), e);
    }
  }

  /** All rows of a SELECT; call inside a READ transaction. */
  List<IndexRow> rows(String name, DatasetGraph dataset) {
    List<IndexRow> rows = new ArrayList<>();
    each(name, dataset, rows::add);
    return rows;
  }

  /** The same, row by row: nothing of it is kept here. */
  void each(String name, DatasetGraph dataset, Consumer<IndexRow> reader) {
    Query query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("queries/index/" + name + ENDING + " is missing");
    }
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(binding -> reader.accept(new IndexRow(binding)));
    }
  }
}
