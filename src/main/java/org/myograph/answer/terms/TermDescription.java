package org.myograph.answer.terms;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What one import says of a term.
 *
 * @param term its names and definition
 * @param parents IRIs of the named classes directly above it
 * @param children IRIs of the classes directly below it
 * @param references codes of other vocabularies that it points to
 */
public record TermDescription(
    Term term, List<String> parents, List<String> children, List<String> references) {

  /** Call inside a transaction. */
  static TermDescription of(Graph graph, String iri) {
    Node node = NodeFactory.createURI(iri);
    Node below = RDFS.subClassOf.asNode();
    TreeSet<String> parents = new TreeSet<>();
    graph.find(node, below, Node.ANY).forEachRemaining(t -> add(parents, t.getObject()));
    TreeSet<String> children = new TreeSet<>();
    graph.find(Node.ANY, below, node).forEachRemaining(t -> add(children, t.getSubject()));
    TreeSet<String> references = new TreeSet<>();
    graph
        .find(node, Vocabulary.XREF, Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(value -> references.add(TermReader.text(value)));
    return new TermDescription(
        new TermReader(graph, "", false).one(node),
        List.copyOf(parents),
        List.copyOf(children),
        List.copyOf(references));
  }

  private static void add(TreeSet<String> iris, Node node) {
    if (node.isURI()) {
      iris.add(node.getURI());
    }
  }
}
