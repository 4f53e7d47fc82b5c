package org.myograph.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All look-ups of a folder, by name. */
public final class Catalogue {
  /** Shapes of the paths at which the service answers by itself. */
  public static final Set<String> RESERVED =
      Set.of(
          "/claims/{}",
          "/concepts/{}",
          "/concepts/{}/similar",
          "/conditions/{}",
          "/mapping-sets",
          "/mappings",
          "/openapi",
          "/queries/{}",
          "/resolve/{}",
          "/search",
          "/statistics",
          "/terms/{}/hierarchical-ancestors",
          "/terms/{}/hierarchical-descendants",
          "/symptoms/{}",
          "/terms/{}",
          "/translate");

  private final List<Lookup> lookups;

  private Catalogue(List<Lookup> lookups) {
    this.lookups = List.copyOf(lookups);
  }

  /**
   * Reads the {@code *.rq} files that stand in the folder itself; folders below it hold queries of
   * other uses.
   *
   * @throws LookupException with all faults of all files
   * @throws UncheckedIOException when the folder or a file cannot be read
   */
  public static Catalogue read(Path folder) throws LookupException {
    List<Lookup> lookups = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Path> paths = new HashMap<>();
    for (Path file : files(folder)) {
      LookupFile.Result result = LookupFile.read(file, text(file));
      faults.addAll(result.faults());
      if (result.lookup().isPresent()) {
        Lookup lookup = result.lookup().get();
        Path other = paths.putIfAbsent(shape(lookup.path()), file);
        if (other != null) {
          String what = "path " + lookup.path() + " is taken by " + other.getFileName();
          faults.add(new Fault(file, result.pathLine(), Rule.PATH_TAKEN, what));
        }
        lookups.add(lookup);
      }
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line));
      throw new LookupException(faults);
    }
    return new Catalogue(lookups);
  }

  /** A path without the names of its parameters: {@code /claims/{}}. */
  public static String shape(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(LookupFile.ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order of their names. */
  public List<Lookup> lookups() {
    return lookups;
  }

  /** The look-up of that name. */
  public Optional<Lookup> lookup(String name) {
    return lookups.stream().filter(lookup -> lookup.name().equals(name)).findFirst();
  }
}
