package org.myograph.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.myograph.store.Finding;
import org.myograph.store.LocalQuery;

/** {@code queries/checks/*.rq}: each selects {@code ?focus ?message}, and any row is a finding. */
final class CheckQueries {
  private CheckQueries() {}

  static void check(Path folder, Candidate candidate, List<Finding> findings) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path file : paths.filter(path -> path.toString().endsWith(".rq")).sorted().toList()) {
        LocalQuery.parse(file, Files.readString(file), findings)
            .ifPresent(query -> run(file, query, candidate, findings));
      }
    } catch (IOException e) {
      findings.add(Finding.of(folder, "cannot be read: " + e));
    }
  }

  private static void run(Path file, Query query, Candidate candidate, List<Finding> findings) {
    if (!query.isSelectType() || !query.getResultVars().containsAll(List.of("focus", "message"))) {
      findings.add(Finding.of(file, "a check selects ?focus and ?message"));
      return;
    }
    try (QueryExec exec = LocalQuery.exec(query, candidate.dataset())) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Node focus = row.get("focus");
        Node message = row.get("message");
        String text =
            message != null && message.isLiteral()
                ? message.getLiteralLexicalForm()
                : "found by " + file.getFileName();
        findings.add(
            focus == null
                ? Finding.of(file, text)
                : candidate.finding(focus, candidate.shortName(focus) + ": " + text));
      }
    } catch (QueryException e) {
      findings.add(Finding.of(file, "the query failed: " + e));
    }
  }
}
