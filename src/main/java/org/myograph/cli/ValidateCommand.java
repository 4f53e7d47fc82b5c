package org.myograph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myograph.check.Checks;
import org.myograph.check.Report;
import org.myograph.store.Finding;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.LoadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code validate}: builds the graph in memory, runs every check, prints what they find. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks the graph; prints findings as file:line: message and exits with 1.")
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private OntologyFolder ontology;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "folder with the articles' own texts, to check the places against")
  private Path sources;

  @Option(
      names = "--mappings",
      paramLabel = "DIR|FILE",
      description = "check other people's mapping sets (SSSOM/TSV, .gz) too; repeatable")
  private List<Path> mappings = List.of();

  @Override
  public Integer call() {
    Home home = Home.find();
    Path graph = ontology.orThatOf(home);
    List<Path> folders = new ArrayList<>(List.of(graph, home.queries()));
    Optional.ofNullable(sources).ifPresent(folders::add);
    Optional<String> unusable = Home.unusable(folders);
    if (unusable.isPresent()) {
      spec.commandLine().getErr().println(unusable.get());
      return ExitCode.UNABLE;
    }
    Checks checks = new Checks(home.queries(), Optional.ofNullable(sources));
    List<Finding> notes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(LookupFaults.in(home.queries()));
    GenerationBuilder builder =
        new GenerationBuilder(
            graph,
            home.queries(),
            mappings,
            (files, candidate, places) -> {
              Report report = checks.report(files, candidate, places);
              notes.addAll(report.notes());
              return report.findings();
            });
    try {
      builder.build().close();
    } catch (LoadException e) {
      findings.addAll(e.findings());
    }
    PrintWriter out = spec.commandLine().getOut();
    findings.stream().sorted().forEach(out::println);
    notes.forEach(
        note -> out.println(note.file() + ":" + note.line() + ": note: " + note.message()));
    out.println(ExitCode.count(findings) + ", " + notes.size() + " notes");
    out.flush();
    return findings.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
