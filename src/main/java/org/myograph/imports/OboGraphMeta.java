package org.myograph.imports;

import static org.myograph.imports.OwlTriples.obo;
import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The annotations of OBO Graphs JSON: the field {@code meta} of a graph, a node, a statement. */
final class OboGraphMeta {
  /** Properties whose values are resources where they look like one. */
  private static final Set<String> TO_RESOURCES =
      Set.of(
          OwlTriples.OBO + "IAO_0100001",
          OwlTriples.OBO + "IAO_0000700",
          OwlTriples.OBO + "IAO_0000231",
          OwlTriples.OIO + "consider",
          OwlTriples.OIO + "hasScope",
          DCTerms.license.getURI(),
          OWL2.versionIRI.getURI(),
          "http://www.w3.org/2004/02/skos/core#exactMatch",
          "http://www.w3.org/2004/02/skos/core#closeMatch",
          "http://www.w3.org/2004/02/skos/core#broadMatch",
          "http://www.w3.org/2004/02/skos/core#narrowMatch",
          "http://www.w3.org/2004/02/skos/core#relatedMatch");

  /** The address of a term, which no text is. */
  private static final String TERM = OwlTriples.OBO + "[A-Za-z]+_\\d+";

  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "node", Set.of("id", "lbl", "type", "propertyType", "meta"),
          "edge", Set.of("sub", "pred", "obj", "meta"),
          "meta",
              Set.of(
                  "definition",
                  "comments",
                  "subsets",
                  "xrefs",
                  "synonyms",
                  "basicPropertyValues",
                  "deprecated",
                  "version"));

  private final OwlTriples out;
  private final Problems problems;

  OboGraphMeta(OwlTriples out, Problems problems) {
    this.out = out;
    this.problems = problems;
  }

  /** What {@code meta} says of {@code subject}. */
  void write(Node subject, JsonNode meta) {
    known("meta", meta, subject);
    JsonNode definition = meta.path("definition");
    if (definition.path("val").isTextual()) {
      Node value = text(definition.path("val").asText());
      out.annotated(subject, obo("IAO_0000115"), value, remarks(definition));
    }
    meta.path("comments").forEach(c -> out.triple(subject, RDFS.comment, text(c.asText())));
    meta.path("subsets").forEach(s -> out.triple(subject, oio("inSubset"), iri(s.asText())));
    meta.path("xrefs").forEach(x -> annotate(subject, oio("hasDbXref"), x, remarks(x)));
    for (JsonNode synonym : meta.path("synonyms")) {
      List<Annotation> said = remarks(synonym);
      String type = synonym.path("synonymType").asText();
      if (!type.isEmpty()) {
        said.add(new Annotation(oio("hasSynonymType"), iri(type)));
      }
      String scope = synonym.path("pred").asText();
      annotate(subject, scope.contains(":") ? iri(scope) : oio(scope), synonym, said);
    }
    for (JsonNode value : meta.path("basicPropertyValues")) {
      annotate(subject, iri(value.path("pred").asText()), value, remarks(value));
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
    if (text.matches(TERM) && !property.equals(oio("hasDbXref"))) {
      return iri(text);
    }
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

  /** What is said of a statement, in itself or in its {@code meta}. */
  List<Annotation> remarks(JsonNode statement) {
    List<Annotation> said = new ArrayList<>();
    JsonNode meta = statement.path("meta");
    for (JsonNode xref : statement.path("xrefs")) {
      said.add(new Annotation(oio("hasDbXref"), text(xref.asText())));
    }
    for (JsonNode xref : meta.path("xrefs")) {
      said.add(new Annotation(oio("hasDbXref"), text(xref.path("val").asText())));
    }
    for (JsonNode value : meta.path("basicPropertyValues")) {
      Node property = iri(value.path("pred").asText());
      said.add(new Annotation(property, value(property, value.path("val").asText())));
    }
    if (statement.path("lbl").isTextual()) {
      said.add(new Annotation(RDFS.label.asNode(), text(statement.path("lbl").asText())));
    }
    return said;
  }

  /** Tells the fields that OBO Graphs does not have. */
  void known(String kind, JsonNode object, Node at) {
    object
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.get(kind).contains(field)) {
                problems.skipAt("", "a field of unknown meaning at " + at + ": " + field);
              }
            });
  }

  /** A node by its id. */
  Node iri(String text) {
    return text.startsWith("_:") ? out.blank(text.substring(2)) : NodeFactory.createURI(text);
  }
}
