package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where imports are written, by one process at a time ({@code DIR/imports/lock}). A statement file
 * is moved to its place before the record that names it is replaced in one step: whatever happens,
 * the earlier import or the new one is there, whole. Served generations are never touched.
 */
public final class ImportsFolder implements AutoCloseable {
  private static final String UNFINISHED = ".importing-";

  private final Path data;
  private final Path folder;
  private final StoreLock lock;

  /**
   * Takes the folder, creating it where needed, and removes what a killed process left.
   *
   * @param data the store's folder
   * @throws StoreException.Locked when another import runs
   * @throws StoreException when it cannot be written
   */
  public ImportsFolder(Path data) {
    this.data = data;
    this.folder = data.resolve("imports");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("The imports " + folder + " cannot be written: " + e, e);
    }
    this.lock = StoreLock.take(folder);
    try {
      removeLeftovers();
    } catch (IOException e) {
      lock.close();
      throw new StoreException("The imports " + folder + " cannot be written: " + e, e);
    }
  }

  /** What is there now. */
  public Imports imports() {
    return Imports.in(data);
  }

  /** A fresh folder for the files of one import; nobody reads it. */
  public Path begin() throws IOException {
    return Files.createDirectory(folder.resolve(UNFINISHED + UUID.randomUUID()));
  }

  /** Removes a folder given by {@link #begin()}. */
  public void discard(Path unfinished) throws IOException {
    Durable.deleteTree(unfinished);
  }

  /**
   * Makes an import one that counts, in place of the earlier one of that name.
   *
   * @param unfinished given by {@link #begin()}; holds the file {@code ontology.data()}
   */
  public void publish(Path unfinished, ImportedOntology ontology) throws IOException {
    Path home = Files.createDirectories(folder.resolve(ontology.name()));
    Path statements = unfinished.resolve(ontology.data());
    Durable.forceTree(statements);
    Durable.move(statements, home.resolve(ontology.data()));
    ontology.write(home.resolve(Imports.RECORD));
    Durable.deleteTree(unfinished);
    removeOthers(home, ontology);
  }

  /** Removes an import; false when there is none of that name. */
  public boolean remove(String name) throws IOException {
    Path home = folder.resolve(name);
    if (!ImportedOntology.isName(name) || !Files.exists(home.resolve(Imports.RECORD))) {
      return false;
    }
    Path trash = folder.resolve(UNFINISHED + UUID.randomUUID());
    Durable.move(home, trash);
    Durable.deleteTree(trash);
    return true;
  }

  /** Frees the lock. */
  @Override
  public void close() {
    lock.close();
  }

  private void removeLeftovers() throws IOException {
    for (Path path : list(folder)) {
      if (path.getFileName().toString().startsWith(UNFINISHED)) {
        Durable.deleteTree(path);
      } else if (Files.isDirectory(path) && Files.notExists(path.resolve(Imports.RECORD))) {
        Durable.deleteTree(path); // Killed before its first record was written.
      }
    }
    for (ImportedOntology ontology : imports().all()) {
      removeOthers(folder.resolve(ontology.name()), ontology);
    }
  }

  private static void removeOthers(Path home, ImportedOntology ontology) throws IOException {
    for (Path path : list(home)) {
      String name = path.getFileName().toString();
      if (!name.equals(Imports.RECORD) && !name.equals(ontology.data())) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
