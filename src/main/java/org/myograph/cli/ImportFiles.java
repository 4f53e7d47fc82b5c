package org.myograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myograph.imports.ImportNames;
import org.myograph.store.ImportedOntology;

/** Which files an {@code import} reads, and what each is called. */
final class ImportFiles {
  private ImportFiles() {}

  /**
   * The files by the names of their imports.
   *
   * @param inputs files and folders; of a folder all its files but the hidden ones
   * @param names one for each file, in their order; empty: names are made of the files'
   * @throws IllegalArgumentException with what is wrong and what would be right
   */
  static Map<String, Path> named(List<Path> inputs, List<String> names) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path input : inputs) {
      found.addAll(files(input));
    }
    if (!names.isEmpty() && found.size() != names.size()) {
      throw new IllegalArgumentException(
          "--name stands once for each file, in their order: there are "
              + found.size()
              + " files and "
              + names.size()
              + " names");
    }
    Map<String, Path> named = new TreeMap<>();
    for (int i = 0; i < found.size(); i++) {
      Path file = found.get(i);
      String name = names.isEmpty() ? ImportNames.of(file) : names.get(i);
      if (!ImportedOntology.isName(name)) {
        throw new IllegalArgumentException(
            "No name of an import, which has lower-case letters, digits and hyphens: " + name);
      }
      Path other = named.put(name, file);
      if (other != null) {
        throw new IllegalArgumentException(
            other + " and " + file + " would have one name; give each one with --name");
      }
    }
    return named;
  }

  private static List<Path> files(Path input) throws IOException {
    if (Files.isDirectory(input)) {
      try (Stream<Path> paths = Files.list(input)) {
        return paths
            .filter(Files::isRegularFile)
            .filter(path -> !path.getFileName().toString().startsWith("."))
            .sorted()
            .toList();
      }
    }
    if (Files.isReadable(input)) {
      return List.of(input);
    }
    throw new IllegalArgumentException(
        input.toString().matches("(?i)(https?|ftp):/.*")
            ? "An import reads files and fetches nothing: download "
                + input.toString().replaceFirst(":/+", "://")
                + " first, for example by curl -LO, and give the file"
            : "There is no file " + input + " that can be read");
  }
}
