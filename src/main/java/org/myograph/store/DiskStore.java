package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Generations on disk: {@code DIR/generations/<id>/}, each written once, of our sources and of what
 * {@code DIR/imports} holds, and {@code DIR/current}, which names the newest and the one before. A
 * generation whose sources are unchanged is opened without reading them again; one that is not as
 * it was written is refused and built anew. One process at a time, which {@code DIR/lock} enforces.
 */
public final class DiskStore implements GenerationSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiskStore.class);
  private static final String UNFINISHED = ".building-";

  private final Path folder;
  private final Path generations;
  private final GenerationBuilder builder;
  private final List<Supplement> supplements;
  private final Current current;
  private final StoreLock lock;
  private final Map<String, Shared> open = new HashMap<>();

  /** An open TDB2 store and how many generations objects stand on it. */
  private static final class Shared {
    private final TdbStore.Opened store;
    private int users;

    private Shared(TdbStore.Opened store) {
      this.store = store;
    }
  }

  /** With nothing kept beside the triples. */
  public DiskStore(Path folder, GenerationBuilder builder) {
    this(folder, builder, List.of());
  }

  /**
   * Takes the folder, creating it where needed, and removes what a killed process left half-built.
   *
   * @param supplements what each generation keeps beside its triples
   * @throws StoreException.Locked when another process has it
   * @throws StoreException when it cannot be written
   */
  public DiskStore(Path folder, GenerationBuilder builder, List<Supplement> supplements) {
    this.supplements = List.copyOf(supplements);
    this.folder = folder;
    this.generations = folder.resolve("generations");
    this.current = new Current(folder.resolve("current"));
    this.builder = builder;
    DiskTrouble.createFolder(folder);
    this.lock = StoreLock.take(folder, "stop that process first, or use another folder (--data)");
    try {
      Files.createDirectories(generations);
      removeUnfinished();
    } catch (IOException e) {
      lock.close();
      throw unusable(e);
    }
  }

  @Override
  public String currentId() throws LoadException {
    return Imports.in(folder).idWith(builder.currentId());
  }

  @Override
  public synchronized Generation load() throws LoadException {
    Sources sources = builder.sources();
    Imports imports = Imports.in(folder);
    String id = imports.idWith(sources);
    Path home = generations.resolve(id);
    try {
      if (!open.containsKey(id)) {
        if (Files.exists(home) && opens(home, id)) {
          LOG.info("Opened generation {} from {} without loading", id, home);
        } else {
          LOG.info(
              "{} has no generation of these sources, mapping sets and imports: building one, which"
                  + " may take minutes",
              folder);
          build(sources, imports, home);
          if (!opens(home, id)) {
            throw new StoreException("The generation just written does not open: " + home);
          }
          LOG.info("Wrote generation {} to {}", id, home);
        }
      }
      current.set(id);
      prune();
      return share(id); // Last: what is shared and not handed out would stay open for ever.
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /**
   * The newest generation that is whole, of what sources and imports were before: for a start at
   * which {@link #load()} fails. What is current stays so.
   */
  public synchronized Optional<Generation> loadKept() {
    try {
      for (String id : current.kept()) {
        Path home = generations.resolve(id);
        if (open.containsKey(id) || (Files.exists(home) && opens(home, id))) {
          return Optional.of(share(id));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /**
   * Builds the generation that our sources and {@code imports} will give, so that {@link #load()}
   * finds it once those are the ones in the folder; what is current stays so.
   *
   * @throws LoadException with every mistake in our own sources
   * @throws StoreException when the place or an import cannot be used
   */
  public synchronized void prepare(Imports imports) throws LoadException {
    Sources sources = builder.sources();
    Path home = generations.resolve(imports.idWith(sources));
    try {
      if (Files.notExists(home)) {
        build(sources, imports, home);
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Frees the lock; generations that are still open stay usable until they are closed. */
  @Override
  public void close() {
    lock.close();
  }

  private boolean opens(Path home, String id) throws IOException {
    try {
      for (Supplement supplement : supplements) {
        if (Files.notExists(home.resolve(supplement.name()))) {
          throw new StoreException("it has no " + supplement.name());
        }
      }
      open.put(id, new Shared(TdbStore.openChecked(home, id)));
      return true;
    } catch (StoreException e) {
      LOG.warn("Refused generation {}: {}", id, e.getMessage());
      discard(home);
      return false;
    }
  }

  private void build(Sources sources, Imports imports, Path home)
      throws LoadException, IOException {
    String free = DiskTrouble.free(generations);
    try {
      write(sources, imports, builder.build(sources), home);
    } catch (IOException | RuntimeException | InternalError e) {
      String needed =
          "a new generation needs about " + imports.size() + " and there were " + free + " left";
      DiskTrouble.rethrow(e, generations, needed);
      throw e;
    }
  }

  private void write(Sources sources, Imports imports, Built built, Path home) throws IOException {
    Path unfinished = generations.resolve(UNFINISHED + UUID.randomUUID());
    try {
      TdbStore.write(Files.createDirectories(unfinished), sources, built, imports, supplements);
      Durable.move(unfinished, home);
    } finally {
      Durable.deleteTree(unfinished);
    }
  }

  private Generation share(String id) {
    Shared shared = open.get(id);
    shared.users++;
    return new Generation(
        id,
        shared.store.dataset(),
        shared.store.own(),
        shared.store.created(),
        Optional.of(generations.resolve(id)),
        () -> release(id, shared));
  }

  private synchronized void release(String id, Shared shared) {
    shared.users--;
    if (shared.users == 0) {
      open.remove(id);
      TdbStore.close(shared.store.dataset());
      try {
        prune();
      } catch (IOException e) {
        LOG.warn("Old generations could not be removed: {}", e.toString());
      }
    }
  }

  private void prune() throws IOException {
    List<String> kept = current.kept();
    for (Path path : list()) {
      String name = path.getFileName().toString();
      if (!name.startsWith(".") && !kept.contains(name) && !open.containsKey(name)) {
        discard(path);
        LOG.info("Removed old generation {}", name);
      }
    }
  }

  private void removeUnfinished() throws IOException {
    for (Path path : list()) {
      if (path.getFileName().toString().startsWith(".")) {
        LOG.info("Removed half-built generation {}", path);
        Durable.deleteTree(path);
      }
    }
  }

  /** Renamed first: what is being deleted is no generation any more, even if we are killed now. */
  private void discard(Path home) throws IOException {
    Path trash = generations.resolve(UNFINISHED + UUID.randomUUID());
    Durable.move(home, trash);
    Durable.deleteTree(trash);
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> paths = Files.list(generations)) {
      return paths.toList();
    }
  }

  private StoreException unusable(IOException e) {
    return DiskTrouble.in(e, folder, "the store needs to be written").orElseThrow();
  }
}
