package org.myograph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.SearchSupplement;
import org.myograph.check.Checks;
import org.myograph.imports.ImportException;
import org.myograph.imports.ImportNames;
import org.myograph.imports.Importer;
import org.myograph.store.DiskStore;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.ImportedOntology;
import org.myograph.store.Imports;
import org.myograph.store.ImportsFolder;
import org.myograph.store.LoadException;
import org.myograph.store.StoreException;
import picocli.CommandLine.Command;
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
      description = "what to call it, for one file (default: from the file's name)")
  private String name;

  @Option(names = "--list", description = "list what is imported")
  private boolean list;

  @Option(names = "--remove", paramLabel = "NAME", description = "remove an import")
  private String remove;

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "folder of the graph's sources (default: that of the program)")
  private Path ontology;

  @Option(
      names = "--mappings",
      paramLabel = "DIR|FILE",
      description = "what serve will be given as --mappings: it then starts without loading")
  private List<Path> mappings = List.of();

  @Override
  public Integer call() throws IOException {
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
      return say(e.getMessage(), ExitCode.UNABLE);
    } catch (LoadException e) {
      e.findings().forEach(finding -> err().println(finding));
      return say(e.findings().size() + " findings; nothing was changed", ExitCode.FINDINGS);
    }
  }

  private int remove(ImportsFolder folder) throws IOException, LoadException {
    if (folder.imports().all().stream().noneMatch(found -> found.name().equals(remove))) {
      return say("There is no import " + remove, ExitCode.FINDINGS);
    }
    return change(folder.imports().without(remove), () -> folder.remove(remove));
  }

  private int read(ImportsFolder folder, Map<String, Path> files)
      throws IOException, LoadException {
    Importer importer = new Importer(folder, this::tell);
    List<Importer.Staged> staged = new ArrayList<>();
    int failed = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      try {
        Importer.Staged read = importer.read(file.getValue(), file.getKey());
        ImportReport.lines(read).forEach(this::tell);
        staged.add(read);
      } catch (ImportException e) {
        tell(file.getValue() + ": " + e.getMessage());
        failed++;
      } catch (IOException e) {
        return say(file.getValue() + ": " + e.getMessage() + "; nothing changed", ExitCode.UNABLE);
      }
    }
    if (failed > 0) {
      tell(failed + " of " + files.size() + " files were not imported");
    }
    if (staged.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    Imports imports = folder.imports();
    for (Importer.Staged read : staged) {
      imports = imports.with(read.ontology(), read.statements());
    }
    int built =
        change(
            imports,
            () -> {
              for (Importer.Staged read : staged) {
                folder.publish(read.work(), read.ontology());
              }
            });
    return built == ExitCode.OK && failed > 0 ? ExitCode.FINDINGS : built;
  }

  /** What makes a change of the folder count. */
  @FunctionalInterface
  private interface Publication {
    void run() throws IOException;
  }

  /**
   * Builds the generation first, then makes the change, then switches. A service that holds the
   * store builds it itself, from what is published here in single steps.
   */
  private int change(Imports imports, Publication publication) throws IOException, LoadException {
    DiskStore store;
    try {
      SearchSupplement search = new SearchSupplement(IndexQueries.read(Home.find().queries()));
      store = new DiskStore(data, builder(), List.of(search));
    } catch (StoreException.Locked e) {
      publication.run();
      return say(
          e.getMessage() + "; it takes the change over at its next look or start", ExitCode.OK);
    }
    try (store) {
      tell("building the generation of " + imports.all().size() + " imports");
      long start = System.nanoTime();
      store.prepare(imports);
      publication.run();
      String id;
      try (var generation = store.load()) {
        id = generation.id();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return say(
          String.format(Locale.ROOT, "generation %s is ready, %.1f s", id, seconds), ExitCode.OK);
    }
  }

  private GenerationBuilder builder() {
    Home home = Home.find();
    Path graph = ontology == null ? home.ontology() : ontology;
    Checks checks = new Checks(home.queries(), Optional.empty());
    return new GenerationBuilder(
        graph,
        home.queries(),
        mappings,
        (sources, candidate, places) -> checks.report(sources, candidate, places).findings());
  }

  private Map<String, Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> paths = Files.list(input)) {
          paths
              .filter(Files::isRegularFile)
              .filter(path -> !path.getFileName().toString().startsWith("."))
              .sorted()
              .forEach(found::add);
        }
      } else if (Files.isReadable(input)) {
        found.add(input);
      } else {
        throw wrong("There is no file " + input + " that can be read");
      }
    }
    if (name != null && (found.size() != 1 || !ImportedOntology.isName(name))) {
      throw wrong("--name is for one file, in lower case with digits and hyphens");
    }
    Map<String, Path> files = new TreeMap<>();
    for (Path file : found) {
      Path other = files.put(name != null ? name : ImportNames.of(file), file);
      if (other != null) {
        throw wrong(other + " and " + file + " would have one name; import one with --name");
      }
    }
    return files;
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
