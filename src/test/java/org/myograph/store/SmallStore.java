package org.myograph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store on disk of a small graph, both fresh for each test. */
abstract class SmallStore {
  @TempDir Path folder;
  SmallGraph small;
  Path data;

  @BeforeEach
  void copySources() throws Exception {
    small = SmallGraph.in(folder.resolve("sources"));
    data = folder.resolve("data");
  }

  DiskStore store() {
    return new DiskStore(data, small.builder());
  }

  List<String> generations() throws Exception {
    try (Stream<Path> paths = Files.list(data.resolve("generations"))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  Map<String, FileTime> times(String id) throws Exception {
    Map<String, FileTime> times = new TreeMap<>();
    Path home = data.resolve("generations").resolve(id);
    for (Path path : Durable.tree(home)) {
      if (Files.isRegularFile(path) && !path.endsWith("tdb.lock")) {
        times.put(home.relativize(path).toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  static DataHash hash(Generation generation) {
    return Txn.calculateRead(generation.dataset(), () -> DataHash.of(generation.dataset()));
  }

  static long labels(DatasetGraph dataset, String part) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .getDefaultGraph()
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(t -> t.getObject().getLiteralLexicalForm().contains(part))
                .toList()
                .size());
  }
}
