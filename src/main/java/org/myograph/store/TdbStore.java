package org.myograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation in TDB2: a folder with {@code tdb2/} and a manifest. Written once, by one
 * transaction that commits; a failure leaves a folder to be deleted, never a store with an aborted
 * transaction.
 */
final class TdbStore {
  private static final Logger LOG = LoggerFactory.getLogger(TdbStore.class);

  /** Direct: files as long as their content, so that hashing them reads no gaps. */
  private static final StoreParams PARAMS =
      StoreParams.builder("myograph").fileMode(FileMode.direct).build();

  /** Mapped: the system's own memory holds what is read of millions of triples, not the heap. */
  private static final StoreParams PARAMS_WITH_IMPORTS =
      StoreParams.builder("myograph-imports").fileMode(FileMode.mapped).build();

  private static final int RESERVE = 4 << 20;

  private TdbStore() {}

  /**
   * A store that is being written. When the disk is full, closing it fails as well, which would
   * keep its files and caches for ever: so some room is set aside for that.
   */
  private record Written(DatasetGraph dataset, Path reserve) implements AutoCloseable {
    static Written open(Path store, List<String> own, Path reserve) throws IOException {
      Files.write(reserve, new byte[RESERVE]);
      return new Written(TdbStore.open(store, own), reserve);
    }

    @Override
    public void close() throws IOException {
      Files.delete(reserve);
      TdbStore.close(dataset);
    }
  }

  /**
   * Writes {@code built} with {@code imports} and what is made of them into {@code folder}, forces
   * it to the disk and checks it there.
   */
  static void write(
      Path folder, Sources sources, Built built, Imports imports, List<Supplement> supplements)
      throws IOException {
    Path store = Files.createDirectories(folder.resolve("tdb2"));
    DatasetGraph memory = built.own();
    boolean alone = imports.isEmpty() && built.beside().isEmpty();
    List<String> own = alone ? List.of() : Txn.calculateRead(memory, () -> OwnGraphs.names(memory));
    long written;
    // Closing fails too on a full disk, which must not hide what went wrong first.
    try (Written open = Written.open(store, own, folder.resolve("reserve"))) {
      DatasetGraph disk = open.dataset();
      Map<Node, Long> counts = alone ? Map.of() : ImportLoad.into(disk, imports, built.beside());
      written =
          Txn.calculateRead(
              memory,
              () ->
                  Txn.calculateWrite(
                      disk,
                      () -> {
                        imports.all().forEach(ontology -> describe(disk, ontology, counts));
                        return copy(memory, disk);
                      }));
    }
    DataHash data = readBack(folder, own, supplements);
    if (data.quads() != written) {
      throw new StoreException(
          "Wrote " + written + " quads and read back " + data.quads() + ": " + store);
    }
    Durable.forceTree(folder);
    Manifest.describe(sources, imports, own, built.created(), data, folder).write(folder);
  }

  /**
   * Opens a generation after checking that it is the one its manifest describes, byte for byte and
   * quad for quad.
   *
   * @throws StoreException that says what is wrong
   */
  static Opened openChecked(Path folder, String id) {
    Manifest manifest = Manifest.read(folder);
    Path store = folder.resolve("tdb2");
    if (!manifest.id().equals(id)) {
      throw new StoreException("its manifest describes another generation");
    }
    try {
      Map<String, String> hashes = Manifest.hashes(folder);
      for (Map.Entry<String, String> file : manifest.files().entrySet()) {
        if (!file.getValue().equals(hashes.get(file.getKey()))) {
          throw new StoreException("its file " + file.getKey() + " is missing or was changed");
        }
      }
      // Our own lock is held: what a killed process left behind means nothing.
      Files.deleteIfExists(store.resolve("tdb.lock"));
    } catch (IOException e) {
      throw new StoreException("its files cannot be read", e);
    }
    DatasetGraph dataset = null;
    try {
      dataset = open(store, manifest.own());
      DatasetGraph own = own(dataset, manifest.own());
      DataHash data = Txn.calculateRead(own, () -> DataHash.of(own));
      if (!data.equals(manifest.data())) {
        throw new StoreException("its triples and labels are not those that were written");
      }
      return new Opened(dataset, own, manifest.created());
    } catch (RuntimeException e) {
      if (dataset != null) {
        close(dataset);
      }
      throw e instanceof StoreException known ? known : new StoreException("TDB2 says: " + e, e);
    }
  }

  /**
   * @param dataset to be closed by {@link #close}
   * @param own our graphs alone
   * @param created when the generation was built
   */
  record Opened(DatasetGraph dataset, DatasetGraph own, Instant created) {}

  static void close(DatasetGraph dataset) {
    TDBInternal.expel(dataset, true);
  }

  /**
   * @param own our graphs in it; empty when it holds nothing else
   */
  private static DatasetGraph open(Path store, List<String> own) {
    StoreParams params = own.isEmpty() ? PARAMS : PARAMS_WITH_IMPORTS;
    return DatabaseMgr.connectDatasetGraph(Location.create(store.toString()), params);
  }

  private static DatasetGraph own(DatasetGraph dataset, List<String> names) {
    return names.isEmpty() ? dataset : OwnGraphs.copy(dataset, names);
  }

  private static DataHash readBack(Path folder, List<String> names, List<Supplement> supplements)
      throws IOException {
    DatasetGraph dataset = open(folder.resolve("tdb2"), names);
    try {
      for (Supplement supplement : supplements) {
        LOG.info("Making {}", supplement.name());
        supplement.write(dataset, Files.createDirectory(folder.resolve(supplement.name())));
      }
      DatasetGraph own = own(dataset, names);
      LOG.info("Reading back what was written");
      return Txn.calculateRead(own, () -> DataHash.of(own));
    } finally {
      close(dataset);
    }
  }

  private static void describe(
      DatasetGraph disk, ImportedOntology ontology, Map<Node, Long> counts) {
    for (Triple triple : ImportDescriptions.of(ontology, counts)) {
      disk.add(Quad.create(Names.IMPORTS, triple));
      disk.add(Quad.create(Quad.defaultGraphIRI, triple));
    }
  }

  private static long copy(DatasetGraph from, DatasetGraph to) {
    long count = 0;
    for (var quads = from.find(); quads.hasNext(); count++) {
      to.add(CanonicalLiteral.stored(quads.next()));
    }
    to.prefixes().putAll(from.prefixes());
    return count;
  }
}
