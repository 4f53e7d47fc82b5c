package org.myograph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.myograph.store.Finding;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;
import picocli.CommandLine.Option;

/** The options of the commands that load other people's mapping sets. */
final class MappingOptions {
  @Option(
      names = "--mappings",
      paramLabel = "DIR|FILE",
      description =
          "other people's mapping sets (SSSOM/TSV, .gz) beside ours; repeatable; what import and"
              + " serve are both given is loaded once")
  private List<Path> mappings = List.of();

  @Option(
      names = "--skip-bad-rows",
      description = "leave out rows of those sets that cannot be read, and list them")
  private boolean skipBadRows;

  List<Path> paths() {
    return mappings;
  }

  /** {@code builder}, or one that leaves bad rows out and tells each. */
  GenerationBuilder applyTo(GenerationBuilder builder, PrintWriter told) {
    return skipBadRows
        ? builder.leavingOutBadRows(
            row -> {
              told.println("left out: " + row);
              told.flush();
            })
        : builder;
  }

  /** What helps against the findings: empty where that is mending them. */
  String advice(LoadException refused) {
    return !skipBadRows && refused.findings().stream().anyMatch(this::isOfARow)
        ? "Rows of mapping sets that cannot be read are left out and listed with --skip-bad-rows."
        : "";
  }

  /** A set's first line is its header's. */
  private boolean isOfARow(Finding finding) {
    return finding.line() > 1
        && mappings.stream().anyMatch(given -> finding.file().startsWith(given));
  }
}
