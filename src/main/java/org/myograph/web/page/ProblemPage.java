package org.myograph.web.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.problem.ProblemType;

/** What a type of problem means (RFC 9457, section 4.1). */
final class ProblemPage implements Page {
  private static final Node STATUS =
      NodeFactory.createURI("http://www.w3.org/2011/http#statusCodeNumber");

  @Override
  public String root() {
    return ProblemType.NAMESPACE;
  }

  @Override
  public String name() {
    return "problem";
  }

  @Override
  public String plural() {
    return "Problem types";
  }

  private static Optional<ProblemType> type(String iri) {
    return Arrays.stream(ProblemType.values()).filter(t -> t.iri().equals(iri)).findFirst();
  }

  @Override
  public boolean has(Reading reading, String iri) {
    return type(iri).isPresent();
  }

  @Override
  public List<Link> all(Reading reading) {
    return Arrays.stream(ProblemType.values())
        .map(
            type ->
                new Link(
                    type.slug(),
                    type.iri(),
                    reading.addresses().link(type.iri()),
                    type.status() + ": " + type.title()))
        .toList();
  }

  @Override
  public Graph graph(Reading reading, String iri) {
    ProblemType type = type(iri).orElseThrow();
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(iri);
    graph.add(Triple.create(node, RDF.type.asNode(), SKOS.Concept.asNode()));
    graph.add(
        Triple.create(
            node, RDFS.label.asNode(), NodeFactory.createLiteralLang(type.title(), "en")));
    graph.add(
        Triple.create(
            node, STATUS, NodeFactory.createLiteralDT("" + type.status(), XSDDatatype.XSDinteger)));
    return graph;
  }

  /** It is short enough to be listed whole. */
  @Override
  public Graph listed(Reading reading, String iri) {
    return graph(reading, iri);
  }

  @Override
  public Map<String, Object> model(Reading reading, String iri) {
    ProblemType type = type(iri).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("title", type.title());
    model.put("slug", type.slug());
    model.put("status", type.status());
    model.put("others", all(reading).stream().filter(link -> !link.iri().equals(iri)).toList());
    model.put("schema", SchemaOrg.thing("DefinedTerm", iri, type.title()));
    return model;
  }
}
