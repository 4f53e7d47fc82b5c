package org.myograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.Supplements;
import org.myograph.check.Checks;
import org.myograph.imports.ImportException;
import org.myograph.imports.Importer;
import org.myograph.store.DiskStore;
import org.myograph.store.DiskTrouble;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.Imports;
import org.myograph.store.ImportsFolder;
import org.myograph.store.LoadException;
import org.myograph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: ontologies of others into graphs of their own, in a new generation. All files of
 * a call are read before anything changes; a file that cannot be read is told and left out.
 */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Puts other ontologies beside the graph: OWL (RDF/XML, Turtle, OWL/XML, functional or"
          + " Manchester syntax), OBO and OBO Graphs JSON, plain or gzip.",
      "A service that runs on the same folder takes them over at its next look (--reload-every) or"
          + " start."
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "files, or folders of files")
  private List<Path> inputs = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "folder of the store")
  private Path data;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "what to call it; for several files once for each, in their order (default: from the"
              + " file's name)")
  private List<String> names = List.of();

  @Option(names = "--list", description = "list what is imported")
  private boolean list;

  @Option(names = "--remove", paramLabel = "NAME", description = "remove an import")
  private String remove;

  @Mixin private OntologyFolder ontology;

  @Mixin private MappingOptions mappings;

  @Override
  public Integer call() {
    if ((list ? 1 : 0) + (remove != null ? 1 : 0) + (inputs.isEmpty() ? 0 : 1) != 1) {
      throw wrong("Either files, or --list, or --remove is needed.");
    }
    try {
      if (list) {
        ImportReport.list(Imports.in(data), spec.commandLine().getOut());
        return ExitCode.OK;
      }
      Map<String, Path> files = remove == null ? files() : Map.of();
      try (ImportsFolder folder = new ImportsFolder(data)) {
        return remove == null ? read(folder, files) : remove(folder);
      }
    } catch (StoreException.Locked e) {
      return say(e.getMessage(), ExitCode.REFUSED);
    } catch (StoreException e) {
      return say(e.getMessage() + "; nothing was changed", ExitCode.UNABLE);
    } catch (IOException e) {
      return say(DiskTrouble.reason(e) + "; nothing was changed", ExitCode.UNABLE);
    } catch (LoadException e) {
      e.findings().forEach(finding -> err().println(finding));
      mappings.advice(e).lines().forEach(this::tell);
      return say(ExitCode.count(e.findings()) + "; nothing was changed", ExitCode.FINDINGS);
    }
  }

  private int remove(ImportsFolder folder) throws IOException, LoadException {
    if (folder.imports().all().stream().noneMatch(found -> found.name().equals(remove))) {
      return say("There is no import " + remove, ExitCode.FINDINGS);
    }
    return change(folder, folder.imports().without(remove));
  }

  private int read(ImportsFolder folder, Map<String, Path> files)
      throws IOException, LoadException {
    List<Importer.Staged> staged = new ArrayList<>();
    try {
      return read(folder, files, staged);
    } finally {
      for (Importer.Staged read : staged) {
        folder.discard(read.work());
      }
    }
  }

  private int read(ImportsFolder folder, Map<String, Path> files, List<Importer.Staged> staged)
      throws IOException, LoadException {
    Importer importer = new Importer(folder, this::tell);
    Imports imports = folder.imports();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      try {
        Importer.Staged read = importer.read(file.getValue(), file.getKey());
        ImportReport.lines(read).forEach(this::tell);
        staged.add(read);
        imports = imports.with(read.ontology(), read.statements());
      } catch (ImportException e) {
        tell(file.getValue() + ": " + e.getMessage());
      }
    }
    int failed = files.size() - staged.size();
    if (failed > 0) {
      tell("not imported: " + failed + " of " + files.size() + " files");
    }
    if (staged.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    int built = change(folder, imports);
    return built == ExitCode.OK && failed > 0 ? ExitCode.FINDINGS : built;
  }

  /**
   * Builds the generation first, then makes the change, then switches. A service that holds the
   * store builds it itself, from what is published here in one step.
   */
  private int change(ImportsFolder folder, Imports imports) throws IOException, LoadException {
    DiskStore store;
    try {
      IndexQueries queries = IndexQueries.read(Home.find().queries());
      store = new DiskStore(data, builder(), Supplements.of(queries));
    } catch (StoreException.Locked e) {
      folder.publish(imports);
      return say(
          e.getMessage().replaceFirst(";.*", "")
              + " and takes the change over at its next look (serve --reload-every), or when it is"
              + " started again",
          ExitCode.OK);
    }
    try (store) {
      tell("building the generation of " + imports.all().size() + " imports");
      long start = System.nanoTime();
      store.prepare(imports);
      folder.publish(imports);
      try (var generation = store.load()) {
        double seconds = (System.nanoTime() - start) / 1e9;
        String ready = "generation %s is ready, %.1f s";
        return say(String.format(Locale.ROOT, ready, generation.id(), seconds), ExitCode.OK);
      } catch (StoreException e) {
        return say(
            e.getMessage() + "; the change is kept, and served from the next start on",
            ExitCode.UNABLE);
      }
    }
  }

  private GenerationBuilder builder() {
    Home home = Home.find();
    Path graph = ontology.orThatOf(home);
    Checks checks = new Checks(home.queries(), Optional.empty());
    GenerationBuilder builder =
        new GenerationBuilder(
            graph,
            home.queries(),
            mappings.paths(),
            (sources, candidate, places) -> checks.report(sources, candidate, places).findings());
    return mappings.applyTo(builder, err());
  }

  private Map<String, Path> files() throws IOException {
    try {
      return ImportFiles.named(inputs, names);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void tell(String line) {
    err().println(line);
    err().flush();
  }

  private int say(String line, int exitCode) {
    tell(line);
    return exitCode;
  }
}
