package org.myograph.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.myograph.store.Finding;
import org.myograph.store.Places;
import org.myograph.store.SourceFile;
import org.myograph.store.Sources;

/**
 * A generation that is not served yet, with the files it was made of. Used inside a READ
 * transaction.
 *
 * @param sources the files
 * @param dataset named graphs; the default graph shows their union
 * @param places where each node is described
 */
public record Candidate(Sources sources, DatasetGraph dataset, Places places) {

  Graph union() {
    return dataset.getDefaultGraph();
  }

  Stream<Node> objects(Node subject, Node predicate) {
    return union().find(subject, predicate, Node.ANY).toList().stream().map(t -> t.getObject());
  }

  Stream<Node> subjects(Node predicate, Node object) {
    return union().find(Node.ANY, predicate, object).toList().stream().map(t -> t.getSubject());
  }

  Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).findFirst();
  }

  /** A non-negative whole number, if the value is there and is one. */
  Optional<Integer> integer(Node subject, Node predicate) {
    return object(subject, predicate)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** A finding where {@code focus} is described, else in the file whose graph speaks of it. */
  Finding finding(Node focus, String message) {
    Optional<SourceFile> file =
        sources.files().stream()
            .filter(
                source ->
                    source.kind() == SourceFile.Kind.TURTLE
                        || source.kind() == SourceFile.Kind.SSSOM)
            .filter(source -> dataset.getGraph(source.graph()).contains(focus, Node.ANY, Node.ANY))
            .findFirst();
    return places.finding(focus, file.map(SourceFile::path).orElse(sources.ontology()), message);
  }

  /** {@code myo:Claim} rather than its IRI, where a prefix is declared for it. */
  String shortName(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String abbreviated = dataset.prefixes().abbreviate(node.getURI());
    return abbreviated == null ? "<" + node.getURI() + ">" : abbreviated;
  }
}
