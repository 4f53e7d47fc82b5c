package org.myograph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.myograph.store.Finding;
import org.myograph.store.Places;
import org.myograph.store.SourceFile;

/**
 * Keeps the terminology inside both OWL 2 EL and OWL 2 RL by allowing little: named superclasses,
 * and axioms {@code C and p some D SubClassOf E} between named classes.
 */
final class TermRules {
  private static final String OWL_NAMESPACE = OWL2.getURI();

  private static final Set<Node> ALLOWED =
      nodes(
          OWL2.Class,
          OWL2.ObjectProperty,
          OWL2.DatatypeProperty,
          OWL2.AnnotationProperty,
          OWL2.NamedIndividual,
          OWL2.Ontology,
          OWL2.Restriction,
          OWL2.onProperty,
          OWL2.someValuesFrom,
          OWL2.intersectionOf,
          OWL2.versionIRI,
          OWL2.versionInfo,
          OWL2.priorVersion,
          OWL2.backwardCompatibleWith,
          OWL2.incompatibleWith,
          OWL2.deprecated);

  /**
   * Datatypes of both profiles (OWL 2 Profiles, sections 2.2.1 and 4.2.1) as far as we need any.
   */
  private static final Set<Node> RANGES =
      nodes(
          XSD.xstring,
          XSD.integer,
          XSD.nonNegativeInteger,
          XSD.decimal,
          XSD.anyURI,
          XSD.dateTime,
          XSD.hexBinary,
          RDFS.Literal,
          ResourceFactory.createResource(RDF.getURI() + "PlainLiteral"));

  private final Candidate candidate;

  TermRules(Candidate candidate) {
    this.candidate = candidate;
  }

  void check(List<Finding> findings) {
    for (SourceFile file : candidate.sources().of(SourceFile.Kind.TURTLE)) {
      Graph graph = candidate.dataset().getGraph(file.graph());
      vocabulary(file, graph, findings);
      superclasses(file, graph, findings);
      ranges(file, graph, findings);
      restrictions(file, graph, findings);
    }
  }

  /** Only the allowed words of OWL, as properties and as types. */
  private void vocabulary(SourceFile file, Graph graph, List<Finding> findings) {
    Set<Node> refused = new HashSet<>();
    graph
        .find()
        .forEach(
            triple -> {
              refused.add(triple.getPredicate());
              refused.add(triple.getObject());
            });
    refused.removeIf(
        node ->
            !node.isURI() || !node.getURI().startsWith(OWL_NAMESPACE) || ALLOWED.contains(node));
    refused.forEach(
        node -> {
          String name = node.getURI().substring(OWL_NAMESPACE.length());
          long line = Places.naming(file, name).map(Places.Place::line).orElse(1L);
          findings.add(file.at(line, 0, "owl:" + name + " is outside our profile (EL and RL)"));
        });
  }

  private void superclasses(SourceFile file, Graph graph, List<Finding> findings) {
    for (Triple axiom : graph.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).toList()) {
      Node below = axiom.getSubject();
      if (!axiom.getObject().isURI()) {
        findings.add(at(file, below, "a superclass has a name: " + candidate.shortName(below)));
      } else if (below.isBlank() && !isNamedAndSome(graph, below)) {
        findings.add(
            at(
                file,
                axiom.getObject(),
                "an unnamed class is a named one and one 'p some D', and nothing else"));
      }
    }
  }

  private void ranges(SourceFile file, Graph graph, List<Finding> findings) {
    for (Triple axiom : graph.find(Node.ANY, RDFS.range.asNode(), Node.ANY).toList()) {
      Node range = axiom.getObject();
      boolean datatype = range.isURI() && range.getURI().startsWith(XSD.getURI());
      if (!range.isURI() || (datatype && !RANGES.contains(range))) {
        findings.add(
            at(
                file,
                axiom.getSubject(),
                "range outside our profile (EL and RL): " + candidate.shortName(range)));
      }
    }
  }

  /** A restriction stands in an intersection and nowhere else. */
  private static void restrictions(SourceFile file, Graph graph, List<Finding> findings) {
    for (Triple restriction :
        graph.find(Node.ANY, RDF.type.asNode(), OWL.Restriction.asNode()).toList()) {
      if (!graph.contains(Node.ANY, RDF.first.asNode(), restriction.getSubject())) {
        long line = Places.naming(file, "Restriction").map(Places.Place::line).orElse(1L);
        findings.add(file.at(line, 0, "a restriction stands outside an owl:intersectionOf"));
      }
    }
  }

  private static boolean isNamedAndSome(Graph graph, Node unnamed) {
    Optional<Node> list = object(graph, unnamed, OWL.intersectionOf);
    int named = 0;
    int some = 0;
    while (list.isPresent() && !list.get().equals(RDF.nil.asNode())) {
      Optional<Node> item = object(graph, list.get(), RDF.first);
      if (item.isEmpty()) {
        return false;
      } else if (item.get().isURI()) {
        named++;
      } else if (isSome(graph, item.get())) {
        some++;
      } else {
        return false;
      }
      list = object(graph, list.get(), RDF.rest);
    }
    return named == 1 && some == 1;
  }

  private static boolean isSome(Graph graph, Node node) {
    return object(graph, node, OWL.onProperty).filter(Node::isURI).isPresent()
        && object(graph, node, OWL.someValuesFrom).filter(Node::isURI).isPresent();
  }

  private static Optional<Node> object(Graph graph, Node subject, RDFNode predicate) {
    List<Triple> found = graph.find(subject, predicate.asNode(), Node.ANY).toList();
    return found.size() == 1 ? Optional.of(found.get(0).getObject()) : Optional.empty();
  }

  private Finding at(SourceFile file, Node node, String message) {
    return candidate
        .places()
        .of(node)
        .filter(place -> place.file().equals(file))
        .map(place -> file.at(place.line(), 0, message))
        .orElseGet(() -> file.at(1, 0, message));
  }

  private static Set<Node> nodes(RDFNode... resources) {
    Set<Node> nodes = new HashSet<>();
    for (RDFNode resource : resources) {
      nodes.add(resource.asNode());
    }
    return nodes;
  }
}
