package org.myograph.web.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.myograph.store.Finding;
import org.myograph.store.LoadException;
import org.myograph.store.LocalQuery;

/** The queries of a folder by file name without {@code .rq}, read and parsed at start. */
public final class QueryFiles {
  private static final String ENDING = ".rq";
  private final Path folder;
  private final Map<String, Query> queries = new LinkedHashMap<>();

  /**
   * Reads all of {@code folder}.
   *
   * @throws LoadException with every mistake, its file, line and column
   */
  public QueryFiles(Path folder) throws LoadException {
    this.folder = folder;
    List<Finding> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = file.getFileName().toString().replace(ENDING, "");
        LocalQuery.parse(file, Files.readString(file), findings)
            .ifPresent(query -> queries.put(name, query));
      }
    } catch (IOException e) {
      findings.add(Finding.of(folder, "cannot be read: " + e));
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
  }

  /**
   * A query; never change it.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public Query get(String name) {
    Query query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException(folder.resolve(name + ENDING) + " is missing");
    }
    return query;
  }

  /** All of them, by name. */
  public Map<String, Query> all() {
    return queries;
  }
}
