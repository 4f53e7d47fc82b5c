package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where imports are written, by one process at a time ({@code DIR/imports/lock}). Files of
 * statements are moved to their places before the list that names them is replaced in one step:
 * whatever happens, the earlier imports or the new ones are there, whole. Served generations are
 * never touched.
 */
public final class ImportsFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportsFolder.class);
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
    DiskTrouble.createFolder(folder);
    this.lock = StoreLock.take(folder, "import again when that import has ended");
    try {
      removeLeftovers();
    } catch (IOException e) {
      lock.close();
      throw DiskTrouble.unusable(folder, e);
    } catch (StoreException e) {
      lock.close();
      throw e;
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

  /** How much lies in a folder given by {@link #begin()}, as a person reads it. */
  public String size(Path unfinished) throws IOException {
    long bytes = 0;
    for (Path path : Durable.tree(unfinished)) {
      bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return DiskTrouble.size(bytes);
  }

  /** Removes a folder given by {@link #begin()}. */
  public void discard(Path unfinished) throws IOException {
    Durable.deleteTree(unfinished);
  }

  /**
   * Makes {@code imports} the ones that count, in one step; what is no longer one of them is
   * removed, now or by the next import.
   *
   * @throws IOException when nothing was changed
   */
  public void publish(Imports imports) throws IOException {
    for (ImportedOntology ontology : imports.all()) {
      Path statements = imports.data(ontology);
      Path home = Files.createDirectories(folder.resolve(ontology.name()));
      Path target = home.resolve(ontology.data());
      if (!statements.equals(target)) {
        Durable.forceTree(statements);
        Durable.move(statements, target);
      }
    }
    imports.write();
    try {
      removeLeftovers();
    } catch (IOException e) {
      LOG.warn("What is no longer imported is removed by the next import: {}", e.toString());
    }
  }

  /** Frees the lock. */
  @Override
  public void close() {
    lock.close();
  }

  /** Whatever the list does not name: half-done, or of an earlier import. */
  private void removeLeftovers() throws IOException {
    Map<Path, Path> kept = new HashMap<>();
    imports().all().forEach(o -> kept.put(folder.resolve(o.name()), Path.of(o.data())));
    for (Path home : list(folder)) {
      Path data = kept.get(home);
      if (data != null) {
        for (Path path : list(home)) {
          if (!path.endsWith(data)) {
            Durable.deleteTree(path);
          }
        }
      } else if (Files.isDirectory(home)) {
        Durable.deleteTree(home);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
