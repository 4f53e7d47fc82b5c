package org.myograph.imports;

import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The frames of an OBO file: its header, terms, relations and instances. */
final class OboFrames implements OboReader.Frames {
  private static final Map<String, Resource> CHARACTERISTICS =
      Map.of(
          "is_transitive", OWL2.TransitiveProperty,
          "is_symmetric", OWL2.SymmetricProperty,
          "is_asymmetric", OWL2.AsymmetricProperty,
          "is_anti_symmetric", OWL2.AsymmetricProperty,
          "is_reflexive", OWL2.ReflexiveProperty,
          "is_functional", OWL2.FunctionalProperty,
          "is_inverse_functional", OWL2.InverseFunctionalProperty);

  /** How a file is to be shown or was written: of no meaning in OWL. */
  private static final Set<String> OF_NO_MEANING =
      Set.of("id", "is_anonymous", "builtin", "is_metadata_tag", "is_class_level", "is_cyclic");

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;
  private final OboHeader header;

  /**
   * @param ids filled by a first reading of the file
   */
  OboFrames(OwlTriples out, OboIds ids, Problems problems) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = new OboTriples(out, ids, problems);
    this.header = new OboHeader(out, ids, problems, triples);
  }

  /** What a first reading must know: names and relations that come after their use. */
  static OboReader.Frames firstReading(OboIds ids) {
    return (kind, number, lines) -> {
      if (kind.isEmpty()) {
        OboHeader.firstReading(lines, ids);
      } else if (kind.equals("Typedef")) {
        String id = value(lines, "id");
        for (OboLine line : lines) {
          if (line.tag().startsWith("xref")) {
            ids.relation(id, line.value().split("\\s+")[0]);
          } else if (line.tag().matches("is_metadata_tag|is_class_level")
              && line.value().equals("true")) {
            ids.annotation(id);
          }
        }
      }
    };
  }

  @Override
  public void frame(String kind, long number, List<OboLine> lines) {
    if (kind.isEmpty()) {
      header.write(lines);
      return;
    }
    String id = value(lines, "id");
    if (id.isEmpty()) {
      problems.skipLine(number, "a frame [" + kind + "] without id");
      return;
    }
    Node subject = ids.iri(id);
    switch (kind) {
      case "Term" -> term(subject, id, lines);
      case "Typedef" -> relation(subject, id, lines);
      case "Instance" -> instance(subject, id, lines);
      default -> problems.skipLine(number, "a frame of unknown kind: [" + kind + "]");
    }
  }

  static String value(List<OboLine> lines, String tag) {
    return lines.stream()
        .filter(line -> line.tag().equals(tag))
        .map(OboLine::value)
        .findFirst()
        .orElse("");
  }

  private void identify(Node subject, String id, List<OboLine> lines) {
    out.triple(subject, oio(ids.isShorthand(id) ? "shorthand" : "id"), text(id));
    if (value(lines, "namespace").isEmpty() && !header.namespace().isEmpty()) {
      out.triple(subject, oio("hasOBONamespace"), text(header.namespace()));
    }
  }

  private void term(Node subject, String id, List<OboLine> lines) {
    out.type(subject, OWL2.Class.asNode());
    identify(subject, id, lines);
    List<Node> intersection = new ArrayList<>();
    List<Node> union = new ArrayList<>();
    for (OboLine line : lines) {
      switch (line.tag()) {
        case "is_a" -> out.subClassOf(subject, first(line), triples.qualifiers(line));
        case "relationship" -> relationship(subject, line);
        case "intersection_of" -> addTo(intersection, line);
        case "union_of" -> union.add(first(line));
        case "disjoint_from" -> link(subject, OWL2.disjointWith, line);
        case "equivalent_to" -> link(subject, OWL2.equivalentClass, line);
        default -> other(subject, line);
      }
    }
    define(subject, OWL2.intersectionOf, intersection);
    define(subject, OWL2.unionOf, union);
  }

  private void define(Node subject, Property operator, List<Node> operands) {
    if (operands.size() > 1) {
      out.triple(subject, OWL2.equivalentClass, out.combined(operator, operands));
    }
  }

  private void addTo(List<Node> intersection, OboLine line) {
    String[] words = line.value().split("\\s+");
    intersection.add(words.length < 2 ? ids.iri(words[0]) : restriction(line));
  }

  private void relationship(Node subject, OboLine line) {
    String[] words = line.value().split("\\s+");
    if (words.length < 2) {
      problems.skipLine(line.number(), "a relationship without target: " + line.value());
      return;
    }
    if (ids.isAnnotation(words[0])) {
      Node target = ids.iri(words[1]);
      out.annotated(subject, ids.iri(words[0]), target, triples.qualifiers(line));
      return;
    }
    Map<String, String> said = line.qualifiers();
    Node from = subject;
    if (said.containsKey("gci_relation") && said.containsKey("gci_filler")) {
      // Holds of those only that have this relation to the filler.
      Node limit = out.some(ids.iri(said.get("gci_relation")), ids.iri(said.get("gci_filler")));
      from = out.combined(OWL2.intersectionOf, List.of(subject, limit));
    }
    out.subClassOf(from, restriction(line), triples.qualifiers(line));
  }

  private Node restriction(OboLine line) {
    String[] words = line.value().split("\\s+");
    Node property = ids.iri(words[0]);
    Node filler = ids.iri(words[1]);
    Map<String, String> said = line.qualifiers();
    if (said.containsKey("cardinality")) {
      Property exactly = OWL2.qualifiedCardinality;
      return out.cardinality(property, exactly, said.get("cardinality"), filler);
    }
    if (said.containsKey("minCardinality")) {
      Property least = OWL2.minQualifiedCardinality;
      return out.cardinality(property, least, said.get("minCardinality"), filler);
    }
    if (said.containsKey("maxCardinality")) {
      Property most = OWL2.maxQualifiedCardinality;
      return out.cardinality(property, most, said.get("maxCardinality"), filler);
    }
    return "true".equals(said.get("all_only"))
        ? out.restriction(property, OWL2.allValuesFrom, filler)
        : out.some(property, filler);
  }

  private void relation(Node subject, String id, List<OboLine> lines) {
    boolean annotation = ids.isAnnotation(id);
    out.type(subject, annotation ? OWL2.AnnotationProperty.asNode() : OWL2.ObjectProperty.asNode());
    identify(subject, id, lines);
    for (OboLine line : lines) {
      Resource characteristic = CHARACTERISTICS.get(line.tag());
      if (characteristic != null) {
        if (line.value().equals("true")) {
          out.type(subject, characteristic.asNode());
        }
        continue;
      }
      switch (line.tag()) {
        case "is_a" -> link(subject, RDFS.subPropertyOf, line);
        case "domain" -> link(subject, RDFS.domain, line);
        case "range" -> link(subject, RDFS.range, line);
        case "inverse_of" -> link(subject, OWL2.inverseOf, line);
        case "equivalent_to" -> link(subject, OWL2.equivalentProperty, line);
        case "disjoint_from" -> link(subject, OWL2.propertyDisjointWith, line);
        case "transitive_over" -> chain(subject, List.of(subject, first(line)));
        case "holds_over_chain", "equivalent_to_chain" -> {
          List<Node> links = new ArrayList<>();
          List.of(line.value().split("\\s+")).forEach(word -> links.add(ids.iri(word)));
          chain(subject, links);
        }
        default -> other(subject, line);
      }
    }
  }

  private void chain(Node subject, List<Node> links) {
    out.triple(subject, OWL2.propertyChainAxiom, out.list(links));
  }

  private void instance(Node subject, String id, List<OboLine> lines) {
    out.type(subject, OWL2.NamedIndividual.asNode());
    identify(subject, id, lines);
    for (OboLine line : lines) {
      String[] words = line.value().split("\\s+");
      switch (line.tag()) {
        case "instance_of" -> link(subject, RDF.type, line);
        case "relationship" -> {
          if (words.length > 1) {
            out.triple(subject, ids.iri(words[0]), ids.iri(words[1]));
          }
        }
        default -> other(subject, line);
      }
    }
  }

  private void other(Node subject, OboLine line) {
    if (!OF_NO_MEANING.contains(line.tag()) && !triples.annotation(subject, line)) {
      problems.skipLine(line.number(), "not understood: " + line.tag() + ": " + line.value());
    }
  }

  private void link(Node subject, Property property, OboLine line) {
    out.annotated(subject, property.asNode(), first(line), triples.qualifiers(line));
  }

  private Node first(OboLine line) {
    return ids.iri(line.value().split("\\s+")[0]);
  }
}
