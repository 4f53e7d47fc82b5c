package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** The mappings that stand in the imports of one generation. */
public final class Links {
  private final List<Ontology> ontologies;
  private final DatasetGraph dataset;
  private LinkIndex index;

  /**
   * @param kept folder of the index that the generation keeps; it is opened here
   */
  public Links(List<Ontology> ontologies, DatasetGraph dataset, Optional<Path> kept) {
    this.ontologies = List.copyOf(ontologies);
    this.dataset = dataset;
    this.index = kept.map(Links::open).orElse(null);
  }

  private static LinkIndex open(Path folder) {
    try {
      return LinkIndex.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Ontology> ontologies() {
    return ontologies;
  }

  /** What the generation keeps; without that, as in memory, the first call builds it. */
  public synchronized LinkIndex index() {
    if (index == null) {
      try {
        index = LinkIndex.inMemory(this::forEach);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return index;
  }

  /** Writes the index into an empty folder, and says how many it holds as it is read there. */
  public int writeIndex(Path folder) throws IOException {
    LinkIndex.write(folder, this::forEach);
    return LinkIndex.open(folder).size();
  }

  /** Of what is current in each import: a withdrawn term is translated by what replaced it. */
  private void forEach(LinkReader.Sink sink) throws IOException {
    dataset.begin(TxnType.READ);
    try {
      for (Ontology ontology : ontologies) {
        new LinkReader(
                dataset.getGraph(NodeFactory.createURI(ontology.graph())),
                dataset.getDefaultGraph(),
                ontology.name())
            .forEach(sink);
      }
    } finally {
      dataset.end();
    }
  }
}
