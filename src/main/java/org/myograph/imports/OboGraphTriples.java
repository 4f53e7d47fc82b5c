package org.myograph.imports;

import static org.myograph.imports.OwlTriples.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The elements of OBO Graphs JSON as the OWL that ROBOT makes such files from. */
final class OboGraphTriples {
  private final OwlTriples out;
  private final Problems problems;
  private final Set<String> individuals;
  private final OboGraphMeta metas;
  private String graphId;
  private JsonNode graphMeta;
  private boolean any;

  OboGraphTriples(OwlTriples out, Problems problems, Set<String> individuals) {
    this.out = out;
    this.problems = problems;
    this.individuals = individuals;
    this.metas = new OboGraphMeta(out, problems);
  }

  /**
   * @param field of a graph: a scalar, or each element of an array; empty: the graph ends
   */
  void element(String field, JsonNode value) {
    switch (field) {
      case "id" -> graphId = value.asText();
      case "meta" -> graphMeta = value;
      case "nodes" -> node(value);
      case "edges" -> edge(value);
      case "equivalentNodesSets" -> equivalents(value);
      case "logicalDefinitionAxioms" -> definition(value);
      case "domainRangeAxioms" -> domainAndRange(value);
      case "propertyChainAxioms" -> chain(value);
      case "" -> header();
      default -> problems.skipAt("", "a graph's field of unknown meaning: " + field);
    }
  }

  void finish() {
    if (!any) {
      problems.skipAt("", "the file holds no graph");
    }
  }

  private void header() {
    any = true;
    if (graphId != null) {
      Node ontology = iri(graphId);
      out.type(ontology, OWL2.Ontology.asNode());
      if (graphMeta != null) {
        if (graphMeta.path("version").isTextual()) {
          out.triple(ontology, OWL2.versionIRI, iri(graphMeta.path("version").asText()));
        }
        metas.write(ontology, graphMeta);
      }
    }
    graphId = null;
    graphMeta = null;
  }

  private void node(JsonNode node) {
    if (!node.path("id").isTextual()) {
      problems.skipAt("", "a node without id: " + node);
      return;
    }
    Node subject = iri(node.path("id").asText());
    metas.known("node", node, subject);
    Node type =
        switch (node.path("type").asText()) {
          case "CLASS" -> OWL2.Class.asNode();
          case "INDIVIDUAL" -> OWL2.NamedIndividual.asNode();
          case "PROPERTY" -> property(node.path("propertyType").asText());
          default -> null;
        };
    if (type != null) {
      out.type(subject, type);
    }
    if (node.path("lbl").isTextual()) {
      out.triple(subject, RDFS.label, text(node.path("lbl").asText()));
    }
    metas.write(subject, node.path("meta"));
  }

  private static Node property(String type) {
    return switch (type) {
      case "ANNOTATION" -> OWL2.AnnotationProperty.asNode();
      case "DATA" -> OWL2.DatatypeProperty.asNode();
      default -> OWL2.ObjectProperty.asNode();
    };
  }

  private void edge(JsonNode edge) {
    String from = edge.path("sub").asText();
    Node subject = iri(from);
    Node object = iri(edge.path("obj").asText());
    String predicate = edge.path("pred").asText();
    List<Annotation> said = metas.remarks(edge);
    metas.known("edge", edge, subject);
    switch (predicate) {
      case "is_a" -> out.subClassOf(subject, object, said);
      case "subPropertyOf" -> out.annotated(subject, RDFS.subPropertyOf.asNode(), object, said);
      case "inverseOf" -> out.annotated(subject, OWL2.inverseOf.asNode(), object, said);
      case "type" -> out.annotated(subject, RDF.type.asNode(), object, said);
      default -> {
        if (individuals.contains(from)) {
          out.annotated(subject, iri(predicate), object, said);
        } else {
          out.subClassOf(subject, out.some(iri(predicate), object), said);
        }
      }
    }
  }

  private void equivalents(JsonNode set) {
    List<Node> nodes = iris(set.path("nodeIds"));
    for (int i = 1; i < nodes.size(); i++) {
      out.triple(nodes.get(0), OWL2.equivalentClass, nodes.get(i));
    }
  }

  private void definition(JsonNode axiom) {
    List<Node> parts = iris(axiom.path("genusIds"));
    for (JsonNode restriction : axiom.path("restrictions")) {
      if (restriction.isObject()) {
        Node property = iri(restriction.path("propertyId").asText());
        parts.add(out.some(property, iri(restriction.path("fillerId").asText())));
      }
    }
    Node defined = iri(axiom.path("definedClassId").asText());
    Node combined = out.combined(OWL2.intersectionOf, parts);
    out.annotated(defined, OWL2.equivalentClass.asNode(), combined, metas.remarks(axiom));
  }

  private void domainAndRange(JsonNode axiom) {
    Node property = iri(axiom.path("predicateId").asText());
    iris(axiom.path("domainClassIds")).forEach(c -> out.triple(property, RDFS.domain, c));
    iris(axiom.path("rangeClassIds")).forEach(c -> out.triple(property, RDFS.range, c));
    for (JsonNode edge : axiom.path("allValuesFromEdges")) {
      Node filler = iri(edge.path("obj").asText());
      Node only = out.restriction(iri(edge.path("pred").asText()), OWL2.allValuesFrom, filler);
      out.subClassOf(iri(edge.path("sub").asText()), only, metas.remarks(edge));
    }
  }

  private void chain(JsonNode axiom) {
    Node property = iri(axiom.path("predicateId").asText());
    Node links = out.list(iris(axiom.path("chainPredicateIds")));
    out.annotated(property, OWL2.propertyChainAxiom.asNode(), links, metas.remarks(axiom));
  }

  private List<Node> iris(JsonNode array) {
    List<Node> nodes = new ArrayList<>();
    array.forEach(id -> nodes.add(iri(id.asText())));
    return nodes;
  }

  private Node iri(String text) {
    return metas.iri(text);
  }
}
