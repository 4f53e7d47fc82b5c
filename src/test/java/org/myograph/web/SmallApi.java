package org.myograph.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.myograph.ServiceQueries;
import org.myograph.Settings;
import org.myograph.store.Generation;
import org.myograph.store.Generations;
import org.myograph.store.LoadException;

/** A service over an invented graph with look-ups of its own, whose every answer is known. */
final class SmallApi implements AutoCloseable {
  private static final Path FOLDER = Path.of("src/test/resources/answers");

  final Generations generations;
  private final MyographServer server;

  private SmallApi(Generations generations, MyographServer server) {
    this.generations = generations;
    this.server = server;
  }

  /**
   * @param work an empty folder
   * @param sources name of the folder with the text, null: none
   */
  static SmallApi start(Path work, String sources, URI publicBase) throws IOException {
    copy(FOLDER.resolve("queries"), work.resolve("queries"));
    ServiceQueries.copyInto(work.resolve("queries"));
    Settings base = Settings.of(Path.of(""));
    Settings settings =
        new Settings(
            base.ontology(),
            work.resolve("queries"),
            base.config(),
            Optional.empty(),
            Optional.ofNullable(sources).map(FOLDER::resolve),
            0,
            Optional.ofNullable(publicBase));
    Generations generations = new Generations(generation("small"));
    try {
      return new SmallApi(generations, MyographServer.start(settings, generations));
    } catch (LoadException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  static Generation generation(String id) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          RDFDataMgr.read(dataset, FOLDER.resolve("graph.trig").toString());
          List<Quad> quads = dataset.stream().toList();
          quads.forEach(q -> dataset.add(Quad.create(Quad.defaultGraphIRI, q.asTriple())));
        });
    return Generation.of(id, dataset);
  }

  URI at(String call) {
    return URI.create(server.address() + call);
  }

  @Override
  public void close() {
    server.close();
    generations.close();
  }
}
