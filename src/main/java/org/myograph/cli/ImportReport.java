package org.myograph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myograph.imports.Importer;
import org.myograph.imports.Problems;
import org.myograph.store.ImportedOntology;
import org.myograph.store.Imports;

/** What {@code import} tells a person of ontologies that were read. */
final class ImportReport {
  private ImportReport() {}

  /** One line an import, its columns separated by tabs, below a line of their names. */
  static void list(Imports imports, PrintWriter out) {
    out.println("name\tsyntax\tstatements\tterms\tobsolete\tskipped\timported\tversion\tsource");
    for (ImportedOntology found : imports.all()) {
      out.printf(
          "%s\t%s\t%d\t%d\t%d\t%d\t%s\t%s\t%s%n",
          found.name(),
          found.syntax(),
          found.statements(),
          found.terms(),
          found.obsolete(),
          found.skipped(),
          found.imported(),
          found.header().getOrDefault(ImportedOntology.Key.VERSION, ""),
          found.source());
    }
    out.flush();
  }

  /**
   * Counts and time, then the imports that were not followed, then what was left out or taken over
   * in doubt, the first of each with place.
   */
  static List<String> lines(Importer.Staged read) {
    ImportedOntology found = read.ontology();
    Problems problems = read.problems();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s, %d triples (%d of obsolete terms, apart), %d terms, %d obsolete, %.1f s",
            found.name(),
            found.syntax(),
            found.statements(),
            read.apart(),
            found.terms(),
            found.obsolete(),
            read.seconds()));
    List<String> imports = found.values(ImportedOntology.Key.IMPORTS);
    if (!imports.isEmpty()) {
      lines.add(
          found.name()
              + ": imports others, which were not followed; import each file by itself: "
              + String.join(", ", imports));
    }
    if (problems.skipped() > 0) {
      lines.add(found.name() + ": " + problems.skipped() + " statements left out, the first:");
      problems.firstSkipped().forEach(line -> lines.add("  " + line));
    }
    if (problems.doubtful() > 0) {
      lines.add(found.name() + ": " + problems.doubtful() + " taken over as they are, the first:");
      problems.firstDoubtful().forEach(line -> lines.add("  " + line));
    }
    return lines;
  }
}
