package org.myograph.imports;

import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The header of an OBO file. */
final class OboHeader {
  private static final Set<String> AS_TEXT =
      Set.of("date", "saved-by", "auto-generated-by", "default-namespace");

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;
  private String namespace = "";

  OboHeader(OwlTriples out, OboIds ids, Problems problems, OboTriples triples) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = triples;
  }

  /** Takes over the names that the rest of the file is read with. */
  static void firstReading(List<OboLine> lines, OboIds ids) {
    for (OboLine line : lines) {
      String[] words = line.value().split("\\s+");
      if (line.tag().equals("idspace") && words.length > 1) {
        ids.prefix(words[0], words[1]);
      } else if (line.tag().equals("ontology") && !line.value().isEmpty()) {
        ids.ontology(line.value());
      }
    }
  }

  /** The namespace of frames that give none; empty when there is none. */
  String namespace() {
    return namespace;
  }

  void write(List<OboLine> lines) {
    namespace = OboFrames.value(lines, "default-namespace");
    Node ontology = ids.ontology();
    out.type(ontology, OWL2.Ontology.asNode());
    for (OboLine line : lines) {
      if (AS_TEXT.contains(line.tag())) {
        out.triple(ontology, oio(line.tag()), text(line.value()));
        continue;
      }
      switch (line.tag()) {
        case "ontology", "idspace" -> {} // Taken over by the first reading.
        case "format-version" ->
            out.triple(ontology, oio("hasOBOFormatVersion"), text(line.value()));
        case "data-version" -> {
          out.triple(ontology, OWL2.versionIRI, ids.version(line.value()));
          out.triple(ontology, OWL2.versionInfo, text(line.value()));
        }
        case "remark" -> out.triple(ontology, RDFS.comment, text(OboLine.unescaped(line.value())));
        case "import" -> out.triple(ontology, OWL2.imports, ids.iri(line.value()));
        case "subsetdef" -> defined(line, oio("SubsetProperty"));
        case "synonymtypedef" -> defined(line, oio("SynonymTypeProperty"));
        case "property_value" -> triples.annotation(ontology, line);
        default -> problems.skipLine(line.number(), "not understood in a header: " + line.tag());
      }
    }
  }

  /** {@code id "label" …} of a subset or a type of synonym. */
  private void defined(OboLine line, Node parent) {
    String id = line.value().split("\\s+")[0];
    Node node = ids.iri(id);
    out.type(node, OWL2.AnnotationProperty.asNode());
    out.triple(node, RDFS.subPropertyOf, parent);
    String[] label = OboLine.quoted(line.value().substring(id.length()).strip());
    if (label != null) {
      boolean subset = parent.equals(oio("SubsetProperty"));
      Node property = subset ? RDFS.comment.asNode() : RDFS.label.asNode();
      out.annotated(
          node, property, NodeFactory.createLiteralString(label[0]), List.<Annotation>of());
    }
  }
}
