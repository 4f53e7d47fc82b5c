package org.myograph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ontologies that stand beside ours in a store's folder: {@code DIR/imports/<name>/} with a
 * record ({@code import.json}) and the file of statements that it names.
 *
 * @param folder {@code DIR/imports}
 * @param all sorted by name
 * @param staged where the file of statements of a name lies that is not yet part of the folder
 */
public record Imports(Path folder, List<ImportedOntology> all, Map<String, Path> staged) {
  static final String RECORD = "import.json";

  /** Reads the records below the store's folder {@code data}; there may be none. */
  public static Imports in(Path data) {
    Path folder = data.resolve("imports");
    if (!Files.isDirectory(folder)) {
      return new Imports(folder, List.of(), Map.of());
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return new Imports(
          folder,
          paths
              .map(path -> path.resolve(RECORD))
              .filter(Files::isRegularFile)
              .map(ImportedOntology::read)
              .sorted(Comparator.comparing(ImportedOntology::name))
              .toList(),
          Map.of());
    } catch (IOException e) {
      throw new StoreException("The imports " + folder + " cannot be read: " + e, e);
    }
  }

  /**
   * These, with {@code ontology} in place of the one of its name; its statements lie at a place of
   * their own.
   */
  public Imports with(ImportedOntology ontology, Path statements) {
    Map<String, Path> places = new TreeMap<>(staged);
    places.put(ontology.name(), statements);
    Map<String, ImportedOntology> byName = byName();
    byName.put(ontology.name(), ontology);
    return new Imports(folder, List.copyOf(byName.values()), places);
  }

  /** These without the one of that name. */
  public Imports without(String name) {
    Map<String, ImportedOntology> byName = byName();
    byName.remove(name);
    return new Imports(folder, List.copyOf(byName.values()), staged);
  }

  private Map<String, ImportedOntology> byName() {
    Map<String, ImportedOntology> byName = new TreeMap<>();
    all.forEach(ontology -> byName.put(ontology.name(), ontology));
    return byName;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Path data(ImportedOntology ontology) {
    Path place = staged.get(ontology.name());
    return place != null ? place : folder.resolve(ontology.name()).resolve(ontology.data());
  }

  /** The id of a generation that has {@code sources} and these imports. */
  String idWith(Sources sources) {
    return idWith(sources.id());
  }

  String idWith(String sourcesId) {
    if (all.isEmpty()) {
      return sourcesId;
    }
    MessageDigest digest = Sources.sha256();
    digest.update(sourcesId.getBytes(StandardCharsets.UTF_8));
    for (ImportedOntology ontology : all) {
      String line = ontology.name() + " " + ontology.dataSha256() + " " + ontology.sha256() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
