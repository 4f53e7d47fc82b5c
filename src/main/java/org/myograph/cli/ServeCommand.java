package org.myograph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.myograph.Settings;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.Supplements;
import org.myograph.check.Checks;
import org.myograph.store.DiskStore;
import org.myograph.store.Finding;
import org.myograph.store.Generation;
import org.myograph.store.GenerationBuilder;
import org.myograph.store.GenerationSource;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;
import org.myograph.store.Reload;
import org.myograph.store.StoreException;
import org.myograph.web.MyographServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: builds or opens a generation and serves it until told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves the graph over REST and SPARQL; prints one line when it is ready.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "TCP port, 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = Settings.DEFAULT_PORT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keep the store in this folder (default: in memory)")
  private Path data;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "folder with the articles' own texts: answers then show the words")
  private Path sources;

  @Mixin private OntologyFolder ontology;

  @Mixin private MappingOptions mappings;

  @Option(
      names = "--public-base",
      paramLabel = "URL",
      description = "address under which clients reach the service, for links in answers")
  private URI publicBase;

  @Option(
      names = "--reload-every",
      paramLabel = "SECONDS",
      description = "look for changed sources this often (default: never)")
  private Long reloadEvery;

  private final Lifetime lifetime;

  ServeCommand(Lifetime lifetime) {
    this.lifetime = lifetime;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = settings();
    List<Path> folders =
        new ArrayList<>(List.of(settings.ontology(), settings.queries(), settings.config()));
    settings.sources().ifPresent(folders::add);
    Optional<String> unusable = Home.unusable(folders);
    if (unusable.isPresent()) {
      return say(unusable.get(), ExitCode.UNABLE);
    }
    if (!Port.isFree(settings.port())) {
      return say(Port.taken(settings.port()), ExitCode.UNABLE);
    }
    List<Finding> faults = LookupFaults.in(settings.queries());
    if (!faults.isEmpty()) {
      return refuse(faults);
    }
    Checks checks = new Checks(settings.queries(), settings.sources());
    GenerationBuilder builder =
        new GenerationBuilder(
            settings.ontology(),
            settings.queries(),
            settings.mappings(),
            (files, candidate, places) -> checks.report(files, candidate, places).findings());
    builder = mappings.applyTo(builder, spec.commandLine().getErr());
    if (settings.data().isEmpty()) {
      return serve(settings, builder);
    }
    try (DiskStore store =
        new DiskStore(
            settings.data().get(),
            builder,
            Supplements.of(IndexQueries.read(settings.queries())))) {
      return serve(settings, store);
    } catch (LoadException e) {
      return refuse(e);
    } catch (StoreException.Locked e) {
      return say(e.getMessage(), ExitCode.REFUSED);
    } catch (StoreException e) {
      return say(e.getMessage(), ExitCode.UNABLE);
    }
  }

  private int serve(Settings settings, GenerationSource source) throws InterruptedException {
    Generation first;
    try {
      first = first(source);
    } catch (LoadException e) {
      return refuse(e);
    }
    try (Generations generations = new Generations(first);
        Reload reload = new Reload(generations, source)) {
      List<Finding> changed = unlikeWhenBuilt(first, settings);
      if (!changed.isEmpty()) {
        return refuse(changed);
      }
      MyographServer server = MyographServer.start(settings, generations);
      if (reloadEvery != null) {
        reload.every(Duration.ofSeconds(reloadEvery));
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println("Myograph is ready at " + server.address() + "/");
      out.flush();
      server.workAhead();
      lifetime.untilStopped(() -> stop(reload, server, generations));
      return ExitCode.OK;
    } catch (LoadException e) {
      return refuse(e);
    } catch (RuntimeException e) {
      if (!Port.isTaken(e)) {
        throw e;
      }
      return say(Port.taken(settings.port()), ExitCode.UNABLE);
    }
  }

  /** Where the newest cannot be opened or built, the one before is better than none. */
  private Generation first(GenerationSource source) throws LoadException {
    try {
      return source.load();
    } catch (StoreException e) {
      Generation kept = source instanceof DiskStore disk ? disk.loadKept().orElse(null) : null;
      if (kept == null) {
        throw e;
      }
      say(e.getMessage() + "; serving the generation of before, " + kept.id(), ExitCode.UNABLE);
      return kept;
    }
  }

  private static void stop(Reload reload, MyographServer server, Generations generations) {
    reload.close();
    server.stop();
    generations.close();
  }

  /** A generation opened from disk was checked when it was built: not against these files. */
  private static List<Finding> unlikeWhenBuilt(Generation generation, Settings settings) {
    return Txn.calculateRead(
        generation.own(),
        () -> {
          List<Finding> findings =
              new ArrayList<>(Checks.names(generation.own(), settings.queries()));
          settings
              .sources()
              .ifPresent(folder -> findings.addAll(Checks.editions(generation.own(), folder)));
          return findings;
        });
  }

  private Settings settings() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw wrong("--port is a number from 0 to " + HIGHEST_PORT);
    }
    if (reloadEvery != null && reloadEvery < 1) {
      throw wrong("--reload-every is a number of seconds, at least 1");
    }
    Optional<URI> base = Optional.ofNullable(publicBase);
    if (base.isPresent() && (!base.get().isAbsolute() || base.get().getHost() == null)) {
      throw wrong("--public-base is an address such as https://example.org/myograph");
    }
    Home home = Home.find();
    return new Settings(
        ontology.orThatOf(home),
        home.queries(),
        home.config(),
        Optional.ofNullable(data),
        Optional.ofNullable(sources),
        port,
        base.map(uri -> URI.create(uri.toString().replaceFirst("/+$", ""))),
        mappings.paths());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int refuse(LoadException e) {
    int code = refuse(e.findings());
    mappings.advice(e).lines().forEach(advice -> say(advice, code));
    return code;
  }

  private int refuse(List<Finding> findings) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(err::println);
    return say(ExitCode.count(findings) + "; not served", ExitCode.FINDINGS);
  }

  private int say(String line, int exitCode) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
    return exitCode;
  }
}
