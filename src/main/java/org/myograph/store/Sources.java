package org.myograph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All source files, read once: what is hashed is what is parsed.
 *
 * @param ontology the folder they came from
 * @param files sorted by kind and name
 * @param id SHA-256 over the builder's version and every file's kind, name and bytes
 */
public record Sources(Path ontology, List<SourceFile> files, String id) {

  /** Raised when the same sources shall yield another graph: kept stores are then built anew. */
  private static final String BUILDER_VERSION = "myograph-generation/5";

  private static final int DEEPEST = 3;

  /** What the names of other people's mapping sets begin with. */
  private static final String MAPPING_SETS = "mappings-extra";

  /**
   * Reads {@code ontology/*.ttl}, {@code ontology/articles/<article>/*.ttl}, {@code
   * ontology/mappings/*.sssom.tsv} with {@code vocabularies.tsv}, and {@code queries/derive/*.rq}.
   *
   * @param mappings files of other people's mapping sets (SSSOM/TSV, perhaps with gzip, the
   *     metadata perhaps in a file beside it), and folders of such files
   * @throws LoadException when a folder is missing, a file cannot be read or is not UTF-8
   */
  public static Sources read(Path ontology, Path queries, List<Path> mappings)
      throws LoadException {
    return read(ontology, queries, mappings, false);
  }

  /**
   * The same.
   *
   * @param withoutBadRows whether bad rows of {@code mappings} will be left out: the same files
   *     then may yield another graph, under another id
   */
  static Sources read(Path ontology, Path queries, List<Path> mappings, boolean withoutBadRows)
      throws LoadException {
    List<Finding> findings = new ArrayList<>();
    MessageDigest digest = sha256();
    digest.update(BUILDER_VERSION.getBytes(StandardCharsets.UTF_8));
    if (withoutBadRows && !mappings.isEmpty()) {
      digest.update("without bad rows\n".getBytes(StandardCharsets.UTF_8));
    }
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile.Kind kind : SourceFile.Kind.values()) {
      Path folder = kind == SourceFile.Kind.DERIVATION ? queries : ontology;
      for (String name : names(folder, kind, findings)) {
        read(folder.resolve(name), name, kind, files, digest, findings);
      }
    }
    for (Map.Entry<String, Path> set : MappingFiles.find(mappings, findings)) {
      String name = MAPPING_SETS + "/" + set.getKey() + ".sssom.tsv";
      read(set.getValue(), name, SourceFile.Kind.MAPPING_SET, files, digest, findings);
      if (!files.isEmpty() && !files.get(files.size() - 1).text().startsWith("#")) {
        MappingFiles.metadataOf(set.getValue())
            .ifPresent(
                metadata ->
                    read(
                        metadata,
                        MAPPING_SETS + "/" + set.getKey() + ".sssom.yml",
                        SourceFile.Kind.MAPPING_METADATA,
                        files,
                        digest,
                        findings));
      }
    }
    if (findings.isEmpty() && files.stream().noneMatch(f -> f.kind() == SourceFile.Kind.TURTLE)) {
      findings.add(Finding.of(ontology, "no Turtle file is in this folder"));
    }
    if (!findings.isEmpty()) {
      throw new LoadException(findings);
    }
    return new Sources(ontology, List.copyOf(files), HexFormat.of().formatHex(digest.digest()));
  }

  private static void read(
      Path path,
      String name,
      SourceFile.Kind kind,
      List<SourceFile> files,
      MessageDigest digest,
      List<Finding> findings) {
    try {
      boolean foreign =
          kind == SourceFile.Kind.MAPPING_SET || kind == SourceFile.Kind.MAPPING_METADATA;
      byte[] bytes = foreign ? MappingFiles.read(path) : Files.readAllBytes(path);
      SourceFile.notUtf8(path, bytes).ifPresent(findings::add);
      String text = new String(bytes, StandardCharsets.UTF_8);
      files.add(
          new SourceFile(path, name, kind, text.startsWith("\uFEFF") ? text.substring(1) : text));
      // Lengths keep two files from being taken for one.
      digest.update(
          (kind + "\n" + name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    } catch (IOException e) {
      findings.add(Finding.of(path, "cannot be read: " + e));
    }
  }

  /** The files of one kind, sorted by name. */
  public List<SourceFile> of(SourceFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  private static List<String> names(Path folder, SourceFile.Kind kind, List<Finding> findings) {
    if (!Files.isDirectory(folder)) {
      Finding missing = Finding.of(folder, "no such folder");
      if (!findings.contains(missing)) {
        findings.add(missing);
      }
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> kind == kindOf(name))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      findings.add(Finding.of(folder, "cannot be read: " + e));
      return List.of();
    }
  }

  private static SourceFile.Kind kindOf(String name) {
    if (name.equals("shapes.ttl")) {
      return SourceFile.Kind.SHAPES;
    }
    if (name.equals("mappings/vocabularies.tsv")) {
      return SourceFile.Kind.VOCABULARIES;
    }
    if (name.matches("[^/]+\\.ttl|articles/[^/]+/[^/]+\\.ttl")) {
      return SourceFile.Kind.TURTLE;
    }
    if (name.matches("mappings/[^/]+\\.sssom\\.tsv")) {
      return SourceFile.Kind.SSSOM;
    }
    return name.matches("derive/[^/]+\\.rq") ? SourceFile.Kind.DERIVATION : null;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
