package org.myograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.myograph.answer.IndexQueries;
import org.myograph.answer.Supplements;
import org.myograph.imports.ImportNames;
import org.myograph.store.DiskStore;
import org.myograph.store.GenerationBuilder;
import org.myograph.web.Service;

/**
 * The project's service with everything beside it that is at hand: ontologies and mapping sets,
 * five million triples in TDB2. Imported once for all tests of this JVM; where the files are
 * missing they are skipped. {@code -Dmyograph.millions=DIR} takes a store that is there.
 */
public final class BesideMillions {
  private static final Path SHARED = Path.of(System.getProperty("myograph.shared", "../shared"));
  private static final Path ONTOLOGIES = SHARED.resolve("data/ontologies");

  /** Taken in twice, under another name too: all files at hand once are not five millions. */
  private static final String AGAIN = "ncit-disease-2018-06-08.json.gz";

  private static final Path MAPPINGS = SHARED.resolve("data/tables/sssom-mondo-2026-08");
  private static Service service;

  private BesideMillions() {}

  /** Skips the test where there is nothing to import; to be called before each. */
  public static void assume() {
    Assumptions.assumeTrue(isAtHand(), () -> "there is no " + ONTOLOGIES + " or no " + MAPPINGS);
  }

  public static boolean isAtHand() {
    return Files.isDirectory(ONTOLOGIES) && Files.isDirectory(MAPPINGS);
  }

  /** Names of the imports: those that the files give. */
  public static List<String> imports() throws IOException {
    try (Stream<Path> files = Files.list(ONTOLOGIES)) {
      return files.map(ImportNames::of).sorted().toList();
    }
  }

  /** Ends with the JVM; null where {@link #isAtHand} is false. */
  public static synchronized Service service() {
    if (service == null && isAtHand()) {
      try {
        start();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return service;
  }

  private static void start() throws Exception {
    String given = System.getProperty("myograph.millions");
    Path data = given == null ? Files.createTempDirectory("myograph-millions") : Path.of(given);
    if (Files.notExists(data.resolve("current"))) {
      importAll(data);
    }
    Settings memory = Settings.of(Path.of(""));
    Settings settings =
        new Settings(
            memory.ontology(),
            memory.queries(),
            memory.config(),
            Optional.of(data),
            Optional.empty(),
            0,
            Optional.empty(),
            List.of(MAPPINGS));
    GenerationBuilder builder =
        new GenerationBuilder(
            settings.ontology(),
            settings.queries(),
            settings.mappings(),
            (sources, candidate, places) -> List.of());
    IndexQueries queries = IndexQueries.read(settings.queries());
    DiskStore store = new DiskStore(data, builder, Supplements.of(queries));
    service = Service.of(store.load(), settings);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  store.close();
                  if (given == null) {
                    delete(data);
                  }
                }));
  }

  /** In a process of its own: what it needs of memory is not the tests'. */
  private static void importAll(Path data) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss16m", "-Xmx1g", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.myograph.Main");
    Path again = Files.createTempDirectory("myograph-again").resolve("again-" + AGAIN);
    Files.copy(ONTOLOGIES.resolve(AGAIN), again);
    command.addAll(List.of("import", ONTOLOGIES.toString(), again.toString()));
    command.addAll(List.of("--mappings", MAPPINGS.toString(), "--data", data.toString()));
    Path said = Files.createTempFile("myograph-import", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor(), () -> read(said));
    Files.delete(said);
    delete(again.getParent());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
