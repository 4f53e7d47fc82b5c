package org.myograph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.store.ImportsFolder;

/** A file as the importer takes it: the statements that it would put into a store. */
record Imported(Importer.Staged staged, DatasetGraph statements) {
  static final Path RESOURCES = Path.of("src/test/resources/imports");

  /** A file of {@link #RESOURCES} as gzip packs it. */
  static byte[] packed(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      Files.copy(RESOURCES.resolve(name), out);
    }
    return packed.toByteArray();
  }

  /** Imports {@code file} into a store's folder {@code data}, but does not publish it. */
  static Imported of(Path file, Path data) throws IOException, ImportException {
    try (ImportsFolder folder = new ImportsFolder(data)) {
      Importer.Staged staged = new Importer(folder, line -> {}).read(file, ImportNames.of(file));
      DatasetGraph statements = DatasetGraphFactory.create();
      try (InputStream in = new GZIPInputStream(Files.newInputStream(staged.statements()))) {
        RDFParser.source(in).lang(Lang.NQUADS).parse(statements);
      }
      return new Imported(staged, statements);
    }
  }

  Graph live() {
    return statements.getGraph(staged.ontology().graph());
  }

  Graph obsolete() {
    return statements.getGraph(staged.ontology().obsoleteGraph());
  }

  /** The texts that {@code property} gives anything in {@code graph}. */
  static SortedSet<String> texts(Graph graph, String property) {
    SortedSet<String> texts = new TreeSet<>();
    graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .forEach(t -> texts.add(t.getSubject() + " " + t.getObject().getLiteralLexicalForm()));
    return texts;
  }

  /** Named parents. */
  static SortedSet<String> parents(Graph graph) {
    SortedSet<String> parents = new TreeSet<>();
    graph
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .filterKeep(t -> t.getObject().isURI())
        .forEach(t -> parents.add(t.getSubject() + " " + t.getObject()));
    return parents;
  }
}
