package org.myograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Mapping sets of others that are loaded beside ours: files, and folders of files, in SSSOM/TSV,
 * plain or with gzip.
 */
final class MappingFiles {
  /** More than any set that is known, and less than a heap: a small file can unpack to anything. */
  private static final int LARGEST = 512 * 1024 * 1024;

  private static final String ENDING = "\\.tsv(\\.gz)?$";
  private static final String ENDING_IN_FOLDER = ".+\\.sssom" + ENDING;

  private MappingFiles() {}

  /**
   * The files that {@code given} means, by the set's name, sorted: the file's name without {@code
   * .sssom.tsv} and {@code .gz}. Of a folder those directly in it that end so. Mistakes are added
   * to {@code findings}.
   */
  static List<Map.Entry<String, Path>> find(List<Path> given, List<Finding> findings) {
    Map<String, Path> byName = new HashMap<>();
    for (Path path : given) {
      for (Path file : files(path, findings)) {
        String name = file.getFileName().toString().replaceFirst("(\\.sssom)?" + ENDING, "");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
          findings.add(Finding.of(file, "the set's name has others than letters, digits, . _ -"));
          continue;
        }
        Path same = byName.putIfAbsent(name, file);
        if (same != null && !same.equals(file)) {
          findings.add(Finding.of(file, "another file is called " + name + " too: " + same));
        }
      }
    }
    return byName.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }

  private static List<Path> files(Path given, List<Finding> findings) {
    List<Path> files = new ArrayList<>();
    if (Files.isRegularFile(given)) {
      if (given.getFileName().toString().matches(".+" + ENDING)) {
        files.add(given);
      } else {
        findings.add(Finding.of(given, "no SSSOM file: its name ends neither in .tsv nor .tsv.gz"));
      }
      return files;
    }
    try (Stream<Path> paths = Files.list(given)) {
      paths
          .filter(Files::isRegularFile)
          .filter(path -> path.getFileName().toString().matches(ENDING_IN_FOLDER))
          .sorted()
          .forEach(files::add);
      if (files.isEmpty()) {
        findings.add(Finding.of(given, "no file in this folder ends in .sssom.tsv or .tsv.gz"));
      }
    } catch (IOException e) {
      findings.add(Finding.of(given, "no such file or folder"));
    }
    return files;
  }

  /**
   * The file beside {@code table} that has its metadata (SSSOM/TSV, external mode): called like it,
   * with {@code .sssom.yml} at its end, or a spelling of that.
   */
  static Optional<Path> metadataOf(Path table) {
    String name = table.getFileName().toString().replaceFirst("(\\.sssom)?" + ENDING, "");
    return Stream.of(".sssom.yml", ".sssom.yaml", ".yml", ".yaml")
        .map(ending -> table.resolveSibling(name + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * The file's bytes, unpacked.
   *
   * @throws IOException also when it is no gzip though its name says so, or unpacks to too much
   */
  static byte[] read(Path file) throws IOException {
    boolean packed = file.toString().endsWith(".gz");
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = packed ? new GZIPInputStream(raw, 1 << 16) : raw) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("more than " + LARGEST + " bytes");
      }
      return bytes;
    }
  }
}
