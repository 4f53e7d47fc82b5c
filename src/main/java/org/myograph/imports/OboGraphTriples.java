package org.myograph.imports;

import static org.myograph.imports.OwlTriples.obo;
import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The elements of OBO Graphs JSON as the OWL that ROBOT makes such files from. */
final class OboGraphTriples {
  /** Properties whose values are resources where they look like one. */
  private static final Set<String> TO_RESOURCES =
      Set.of(
          OwlTriples.OBO + "IAO_0100001",
          OwlTriples.OBO + "IAO_0000700",
          OwlTriples.OBO + "IAO_0000231",
          DCTerms.license.getURI(),
          OWL2.versionIRI.getURI(),
          "http://www.w3.org/2004/02/skos/core#exactMatch",
          "http://www.w3.org/2004/02/skos/core#closeMatch",
          "http://www.w3.org/2004/02/skos/core#broadMatch",
          "http://www.w3.org/2004/02/skos/core#narrowMatch",
          "http://www.w3.org/2004/02/skos/core#relatedMatch");

  private final OwlTriples out;
  private final Problems problems;
  private final Set<String> individuals;
  private String graphId;
  private JsonNode graphMeta;
  private boolean any;

  OboGraphTriples(OwlTriples out, Problems problems, Set<String> individuals) {
    this.out = out;
    this.problems = problems;
    this.individuals = individuals;
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
        meta(ontology, graphMeta);
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
    meta(subject, node.path("meta"));
  }

  private static Node property(String type) {
    return switch (type) {
      case "ANNOTATION" -> OWL2.AnnotationProperty.asNode();
      case "DATA" -> OWL2.DatatypeProperty.asNode();
      default -> OWL2.ObjectProperty.asNode();
    };
  }

  private void meta(Node subject, JsonNode meta) {
    JsonNode definition = meta.path("definition");
    if (definition.path("val").isTextual()) {
      Node value = text(definition.path("val").asText());
      out.annotated(subject, obo("IAO_0000115"), value, xrefs(definition));
    }
    meta.path("comments").forEach(c -> out.triple(subject, RDFS.comment, text(c.asText())));
    meta.path("subsets").forEach(s -> out.triple(subject, oio("inSubset"), iri(s.asText())));
    meta.path("xrefs").forEach(x -> annotate(subject, oio("hasDbXref"), x, List.of()));
    for (JsonNode synonym : meta.path("synonyms")) {
      List<Annotation> said = xrefs(synonym);
      String type = synonym.path("synonymType").asText();
      if (!type.isEmpty()) {
        said.add(new Annotation(oio("hasSynonymType"), iri(type)));
      }
      String scope = synonym.path("pred").asText();
      annotate(subject, scope.contains(":") ? iri(scope) : oio(scope), synonym, said);
    }
    for (JsonNode value : meta.path("basicPropertyValues")) {
      annotate(subject, iri(value.path("pred").asText()), value, xrefs(value));
    }
    if (meta.path("deprecated").asBoolean()) {
      out.triple(subject, OWL2.deprecated, OwlTriples.yes());
    }
  }

  private void annotate(Node subject, Node property, JsonNode value, List<Annotation> said) {
    if (value.path("val").isValueNode()) {
      out.annotated(subject, property, value(property, value.path("val").asText()), said);
    } else {
      problems.skipAt("", "no value of " + property + " at " + subject + ": " + value);
    }
  }

  private Node value(Node property, String text) {
    if (property.isURI() && TO_RESOURCES.contains(property.getURI())) {
      if (text.matches("https?://\\S+")) {
        return iri(text);
      }
      if (text.matches("[A-Za-z_]+:\\d+")) {
        return obo(text.replace(':', '_'));
      }
    }
    return text(text);
  }

  private static List<Annotation> xrefs(JsonNode value) {
    List<Annotation> said = new ArrayList<>();
    value.path("xrefs").forEach(x -> said.add(new Annotation(oio("hasDbXref"), text(x.asText()))));
    return said;
  }

  private void edge(JsonNode edge) {
    String from = edge.path("sub").asText();
    Node subject = iri(from);
    Node object = iri(edge.path("obj").asText());
    String predicate = edge.path("pred").asText();
    switch (predicate) {
      case "is_a" -> out.subClassOf(subject, object, List.of());
      case "subPropertyOf" -> out.triple(subject, RDFS.subPropertyOf, object);
      case "inverseOf" -> out.triple(subject, OWL2.inverseOf, object);
      case "type" -> out.triple(subject, RDF.type, object);
      default -> {
        if (individuals.contains(from)) {
          out.triple(subject, iri(predicate), object);
        } else {
          out.subClassOf(subject, out.some(iri(predicate), object), List.of());
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
    out.triple(defined, OWL2.equivalentClass, out.combined(OWL2.intersectionOf, parts));
  }

  private void domainAndRange(JsonNode axiom) {
    Node property = iri(axiom.path("predicateId").asText());
    iris(axiom.path("domainClassIds")).forEach(c -> out.triple(property, RDFS.domain, c));
    iris(axiom.path("rangeClassIds")).forEach(c -> out.triple(property, RDFS.range, c));
    for (JsonNode edge : axiom.path("allValuesFromEdges")) {
      Node filler = iri(edge.path("obj").asText());
      Node only = out.restriction(iri(edge.path("pred").asText()), OWL2.allValuesFrom, filler);
      out.subClassOf(iri(edge.path("sub").asText()), only, List.of());
    }
  }

  private void chain(JsonNode axiom) {
    Node property = iri(axiom.path("predicateId").asText());
    Node links = out.list(iris(axiom.path("chainPredicateIds")));
    out.triple(property, OWL2.propertyChainAxiom, links);
  }

  private List<Node> iris(JsonNode array) {
    List<Node> nodes = new ArrayList<>();
    array.forEach(id -> nodes.add(iri(id.asText())));
    return nodes;
  }

  private Node iri(String text) {
    return text.startsWith("_:") ? out.blank(text.substring(2)) : NodeFactory.createURI(text);
  }
}
