package org.myograph.imports;

import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** The header of an OBO file. */
final class OboHeader {
  /** Reads axioms in functional syntax that stand in a line of the header. */
  @FunctionalInterface
  interface Axioms {
    /** What cannot be read is told with the number of the line. */
    void read(String text, long line);
  }

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;
  private final Axioms axioms;
  private String namespace = "";

  OboHeader(OwlTriples out, OboIds ids, Problems problems, OboTriples triples, Axioms axioms) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = triples;
    this.axioms = axioms;
  }

  /** Takes over the names that the rest of the file is read with. */
  static void firstReading(List<OboLine> lines, OboIds ids) {
    for (OboLine line : lines) {
      String[] words = line.value().split("\\s+");
      if (line.tag().equals("idspace") && words.length > 1) {
        ids.prefix(words[0], words[1]);
      } else if (line.tag().equals("ontology") && !line.value().isEmpty()) {
        ids.ontology(line.value());
      } else if (line.tag().equals("synonymtypedef")) {
        String scope = words[words.length - 1];
        if (OboSynonyms.isScope(scope)) {
          ids.synonymType(words[0], scope);
        }
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
      switch (line.tag()) {
        case "ontology", "idspace" -> {} // Taken over by the first reading.
        case "data-version" -> {
          out.triple(ontology, OWL2.versionIRI, ids.version(line.value()));
          out.triple(ontology, OWL2.versionInfo, text(line.value()));
        }
        case "import" -> out.triple(ontology, OWL2.imports, ids.iri(line.value()));
        case "subsetdef" -> defined(line, oio("SubsetProperty"));
        case "synonymtypedef" -> defined(line, oio("SynonymTypeProperty"));
        case "property_value" -> triples.annotation(ontology, OWL2.Ontology.asNode(), line);
        case "owl-axioms" -> axioms.read(OboLine.unescaped(line.value()), line.number());
        default -> {
          // Remarks, and directives to tools, which are kept as OWLAPI keeps them.
          Node property = OboTags.property(line.tag(), ids);
          Node value = text(OboLine.unescaped(line.value()));
          out.annotated(ontology, property, value, triples.qualifiers(line));
        }
      }
    }
  }

  /** {@code id "label" SCOPE} of a subset, which has no scope, or a type of synonym. */
  private void defined(OboLine line, Node parent) {
    String id = line.words()[0];
    Node node = ids.iri(id);
    out.type(node, OWL2.AnnotationProperty.asNode());
    out.annotated(node, RDFS.subPropertyOf.asNode(), parent, triples.qualifiers(line));
    OboQuoted label = OboQuoted.of(line.value().substring(id.length()).strip());
    if (label == null) {
      problems.skipLine(line.number(), "a description without its quotes: " + line.value());
      return;
    }
    boolean subset = parent.equals(oio("SubsetProperty"));
    out.triple(node, subset ? RDFS.comment : RDFS.label, text(label.text()));
    if (OboSynonyms.isScope(label.rest())) {
      out.triple(node, oio("hasScope"), OboSynonyms.property(label.rest()));
    } else if (!label.rest().isEmpty()) {
      problems.skipLine(line.number(), "not a scope: " + label.rest());
    }
  }
}
