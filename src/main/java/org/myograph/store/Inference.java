package org.myograph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What follows by OWL from what is asserted: the hierarchy's transitive closure, and the classes of
 * named individuals. Only about names of ours; the reasoner's own (owl:Thing, and owl:Nothing,
 * which it puts below every class) are left out.
 */
final class Inference {
  private Inference() {}

  /**
   * @param asserted terminology, concepts, individuals and direct triples
   * @return what holds beyond {@code asserted}
   */
  static Set<Triple> over(Graph asserted) {
    InfModel model =
        ModelFactory.createInfModel(
            ReasonerRegistry.getOWLMicroReasoner(), ModelFactory.createModelForGraph(asserted));
    Set<Triple> found = new HashSet<>();
    Set<Node> classes = new HashSet<>();
    asserted
        .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
        .forEach(triple -> classes.add(triple.getSubject()));
    Graph inferred = model.getGraph();
    classes.stream()
        .filter(Inference::isOurs)
        .forEach(
            node ->
                inferred
                    .find(node, RDFS.subClassOf.asNode(), Node.ANY)
                    .filterKeep(t -> isOurs(t.getObject()) && !t.getObject().equals(node))
                    .forEach(found::add));
    Set<Node> individuals = new HashSet<>();
    asserted
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(t -> isOurs(t.getSubject()) && !classes.contains(t.getSubject()))
        .forEach(t -> individuals.add(t.getSubject()));
    individuals.forEach(
        node ->
            inferred
                .find(node, RDF.type.asNode(), Node.ANY)
                .filterKeep(t -> isOurs(t.getObject()))
                .forEach(found::add));
    found.removeIf(asserted::contains);
    model.close();
    return found;
  }

  private static boolean isOurs(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(Names.NS) || node.getURI().startsWith(Names.ID));
  }
}
