package org.myograph.answer.terms;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What one import says of a term.
 *
 * @param status how the term stands in the import, and in which
 * @param term its names and definition; without names where the import gives it none
 * @param parents IRIs of the named classes directly above it
 * @param children IRIs of the classes directly below it
 * @param references codes of other vocabularies that it points to, but for negated ones
 * @param relations to others than its parents
 * @param values of its properties
 */
public record TermDescription(
    TermStatus status,
    Term term,
    List<String> parents,
    List<String> children,
    List<String> references,
    List<Relation> relations,
    List<PropertyValue> values) {

  /** Call inside a transaction. */
  static TermDescription of(TermStatus status, Function<String, Graph> graphs, String iri) {
    Ontology ontology = status.ontology();
    String name = ontology.graph();
    if (status.standing() == TermStatus.Standing.OBSOLETE) {
      name = ontology.obsoleteGraph().orElse(name);
    }
    Graph graph = graphs.apply(name);
    Node node = NodeFactory.createURI(iri);
    Node below = RDFS.subClassOf.asNode();
    TreeSet<String> parents = new TreeSet<>();
    graph.find(node, below, Node.ANY).forEachRemaining(t -> add(parents, t.getObject()));
    TreeSet<String> children = new TreeSet<>();
    graph.find(Node.ANY, below, node).forEachRemaining(t -> add(children, t.getSubject()));
    TreeSet<String> references = new TreeSet<>();
    Set<Triple> negated = Negations.of(graph, node);
    graph
        .find(node, Vocabulary.XREF, Node.ANY)
        .filterDrop(negated::contains)
        .mapWith(Triple::getObject)
        .forEachRemaining(value -> references.add(TermReader.text(value)));
    TermRelations relations = new TermRelations(graph);
    return new TermDescription(
        status,
        new TermReader(graph, "", status.obsolete()).one(node),
        List.copyOf(parents),
        List.copyOf(children),
        List.copyOf(references),
        relations.relations(node),
        relations.values(node));
  }

  private static void add(TreeSet<String> iris, Node node) {
    if (node.isURI()) {
      iris.add(node.getURI());
    }
  }
}
