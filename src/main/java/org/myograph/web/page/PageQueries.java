package org.myograph.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.myograph.store.Finding;
import org.myograph.store.LoadException;
import org.myograph.store.LocalQuery;

/** The queries of {@code queries/page}, by file name without {@code .rq}. */
final class PageQueries {
  private static final String ENDING = ".rq";

  /** What the pages ask. */
  private static final List<String> NEEDED =
      List.of(
          "article",
          "claim",
          "concept",
          "graph",
          "graph-whole",
          "listed",
          "mapping",
          "mapping-rows",
          "mapping-sets",
          "ontology",
          "source",
          "statements",
          "term-uses",
          "terms",
          "values");

  private final Map<String, Query> queries = new TreeMap<>();
  private final StringBuilder texts = new StringBuilder();

  /**
   * @throws LoadException when one is missing, or is no query that reads the graph at hand
   */
  PageQueries(Path folder) throws LoadException {
    List<Finding> findings = new ArrayList<>();
    for (String name : NEEDED) {
      Path file = folder.resolve(name + ENDING);
      if (!Files.isRegularFile(file)) {
        findings.add(Finding.of(file, "the pages need this query"));
      }
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replace(ENDING, "");
        LocalQuery.parse(file, text, findings).ifPresent(query -> queries.put(name, query));
        texts.append(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
  }

  /**
   * @throws IllegalArgumentException when there is no such file
   */
  Query get(String name) {
    Query query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("queries/page/" + name + ENDING + " is missing");
    }
    return query;
  }

  /** All of them as they stand in the files: pages depend on them. */
  String texts() {
    return texts.toString();
  }
}
