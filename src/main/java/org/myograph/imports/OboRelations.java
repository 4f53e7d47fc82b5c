package org.myograph.imports;

import static org.myograph.imports.OwlTriples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The relations of an OBO file: its Typedef frames. */
final class OboRelations {
  private static final Map<String, Resource> CHARACTERISTICS =
      Map.of(
          "is_transitive", OWL2.TransitiveProperty,
          "is_symmetric", OWL2.SymmetricProperty,
          "is_asymmetric", OWL2.AsymmetricProperty,
          "is_reflexive", OWL2.ReflexiveProperty,
          "is_functional", OWL2.FunctionalProperty,
          "is_inverse_functional", OWL2.InverseFunctionalProperty);

  /** Between relations; an annotation property has none of them but its parents. */
  private static final Map<String, Property> LINKS =
      Map.of(
          "is_a", RDFS.subPropertyOf,
          "domain", RDFS.domain,
          "range", RDFS.range,
          "inverse_of", OWL2.inverseOf,
          "inverse_of_on_instance_level", OWL2.inverseOf,
          "equivalent_to", OWL2.equivalentProperty,
          "disjoint_from", OWL2.propertyDisjointWith);

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;

  OboRelations(OwlTriples out, OboIds ids, Problems problems, OboTriples triples) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = triples;
  }

  void relation(Node subject, String id, List<OboLine> lines) {
    Resource kind = ids.isAnnotation(id) ? OWL2.AnnotationProperty : OWL2.ObjectProperty;
    out.type(subject, kind.asNode());
    for (OboLine line : lines) {
      Resource characteristic = CHARACTERISTICS.get(line.tag());
      Property link = LINKS.get(line.tag());
      if (characteristic != null) {
        if (line.value().equals("true")) {
          List<Annotation> said = triples.qualifiers(line);
          out.annotated(subject, RDF.type.asNode(), characteristic.asNode(), said);
        }
      } else if (link != null) {
        Node other = ids.iri(line.words()[0]);
        out.annotated(subject, link.asNode(), other, triples.qualifiers(line));
      } else {
        other(subject, kind.asNode(), line);
      }
    }
  }

  private void other(Node subject, Node kind, OboLine line) {
    String[] words = line.words();
    switch (line.tag()) {
      case "transitive_over" ->
          chain(subject, List.of(subject, ids.iri(words[0])), line, List.of());
      case "holds_over_chain" -> chain(subject, iris(words), line, List.of());
      case "equivalent_to_chain" -> {
        Node reversible = OwlTriples.obo("IAO_isReversiblePropertyChain");
        chain(subject, iris(words), line, List.of(new Annotation(reversible, text("true"))));
      }
      case "relationship" -> {
        if (words.length == 2 && ids.isAnnotation(words[0])) {
          Node target = ids.iri(words[1]);
          out.annotated(subject, ids.iri(words[0]), target, triples.qualifiers(line));
        } else {
          problems.skipLine(line.number(), "OWL relates no relations: " + line.value());
        }
      }
      case "union_of", "intersection_of" ->
          problems.skipLine(
              line.number(), "OWL combines no relations: " + line.tag() + ": " + line.value());
      default -> {
        if (!triples.annotation(subject, kind, line)) {
          problems.skipLine(line.number(), "not understood: " + line.tag() + ": " + line.value());
        }
      }
    }
  }

  private List<Node> iris(String[] words) {
    List<Node> links = new ArrayList<>();
    for (String word : words) {
      links.add(ids.iri(word));
    }
    return links;
  }

  private void chain(Node subject, List<Node> links, OboLine line, List<Annotation> more) {
    List<Annotation> said = new ArrayList<>(more);
    said.addAll(triples.qualifiers(line));
    out.annotated(subject, OWL2.propertyChainAxiom.asNode(), out.list(links), said);
  }
}
