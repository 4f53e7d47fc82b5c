package org.myograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.myograph.store.DataHash;
import org.myograph.store.DiskStore;
import org.myograph.store.Generation;
import org.myograph.store.ImportedOntology;
import org.myograph.store.Imports;
import org.myograph.store.Names;
import org.myograph.store.SmallGraph;

/**
 * What a store serves: every graph's hash, but for that of the descriptions, which tell the time.
 *
 * @param imports names of the imports
 * @param graphs graph to the hash of its triples
 */
record StoreState(List<String> imports, Map<String, DataHash> graphs) {

  /** What a service that starts now on the folder {@code data} would serve. */
  static StoreState of(SmallGraph small, Path data) throws Exception {
    try (DiskStore store = new DiskStore(data, small.builder());
        Generation generation = store.load()) {
      return new StoreState(names(data), hashes(generation.dataset()));
    }
  }

  private static List<String> names(Path data) {
    return Imports.in(data).all().stream().map(ImportedOntology::name).toList();
  }

  static Map<String, DataHash> hashes(DatasetGraph dataset) {
    Map<String, DataHash> hashes = new TreeMap<>();
    Txn.executeRead(
        dataset,
        () -> {
          List<Node> names =
              Stream.iterate(dataset.listGraphNodes(), i -> i.hasNext(), i -> i)
                  .map(i -> i.next())
                  .toList();
          for (Node name : names) {
            if (!name.equals(Names.graph("imports"))) {
              DatasetGraph one = DatasetGraphFactory.wrap(dataset.getGraph(name));
              hashes.put(name.getURI(), DataHash.of(one));
            }
          }
        });
    return hashes;
  }

  /** What lies about in the store's folders that is half-done. */
  static List<Path> halfDone(Path data) throws IOException {
    try (Stream<Path> paths = Files.walk(data, 2)) {
      return paths.filter(path -> path.getFileName().toString().startsWith(".")).toList();
    }
  }
}
