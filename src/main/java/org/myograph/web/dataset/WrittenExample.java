package org.myograph.web.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.myograph.store.Finding;
import org.myograph.store.LoadException;

/**
 * A query that was written to be read, {@code queries/examples/<name>.rq}.
 *
 * @param question the comment at its beginning
 * @param text the query without it
 */
record WrittenExample(String name, String question, String text, Query query) {
  private static final String ENDING = ".rq";
  private static final String COMMENT = "#";

  /**
   * All of a folder, by name; none where there is no folder.
   *
   * @throws LoadException with each file that is no query, or has no question
   */
  static List<WrittenExample> read(Path folder) throws LoadException {
    List<WrittenExample> examples = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        String whole = Files.readString(file);
        String question =
            whole
                .lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
        String text =
            whole
                .lines()
                .dropWhile(line -> line.startsWith(COMMENT))
                .collect(Collectors.joining("\n", "", "\n"));
        String name = file.getFileName().toString().replace(ENDING, "");
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        examples.add(new WrittenExample(name, question, text, query));
        if (question.isEmpty()) {
          findings.add(Finding.of(file, "the example does not begin with its question, after a #"));
        }
      } catch (QueryParseException e) {
        findings.add(new Finding(file, e.getLine(), e.getColumn(), e.getMessage()));
      } catch (IOException e) {
        findings.add(Finding.of(file, "the example cannot be read"));
      }
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
    return examples;
  }

  private static List<Path> files(Path folder) throws LoadException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new LoadException(List.of(Finding.of(folder, "the folder cannot be read")));
    }
  }
}
