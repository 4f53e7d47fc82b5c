package org.myograph.imports;

import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** The frames of an OBO file: its header, terms, relations and instances. */
final class OboFrames implements OboReader.Frames {
  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboTriples triples;
  private final OboExpressions expressions;
  private final OboRelations relations;
  private final OboHeader header;

  private OboFrames(OwlTriples out, OboIds ids, Problems problems, OboHeader.Axioms axioms) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.triples = new OboTriples(out, ids, problems);
    this.expressions = new OboExpressions(out, ids, problems);
    this.relations = new OboRelations(out, ids, problems, triples);
    this.header = new OboHeader(out, ids, problems, triples, axioms);
  }

  /**
   * Reads a file as the import {@code name}.
   *
   * @param ids filled by a first reading of the file
   */
  static void read(InputStream in, OboIds ids, String name, Problems problems, Intake into)
      throws IOException, ImportException {
    OboAxioms axioms = new OboAxioms(name, problems, into);
    OboReader.read(in, problems, new OboFrames(new OwlTriples(into, name), ids, problems, axioms));
  }

  /** What a first reading must know: names and relations that come after their use. */
  static OboReader.Frames firstReading(OboIds ids) {
    return (kind, number, lines) -> {
      if (kind.isEmpty()) {
        OboHeader.firstReading(lines, ids);
      } else if (kind.equals("Term")) {
        ids.term(value(lines, "id"), value(lines, "is_obsolete").equals("true"));
      } else if (kind.equals("Typedef")) {
        String id = value(lines, "id");
        for (OboLine line : lines) {
          boolean yes = line.value().equals("true");
          if (line.tag().startsWith("xref")) {
            ids.relation(id, line.words()[0]);
          } else if (line.tag().equals("is_metadata_tag") && yes) {
            ids.annotation(id);
          } else if (line.tag().equals("is_class_level") && yes) {
            ids.ofClasses(id);
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
      case "Typedef" -> {
        identify(subject, id, lines);
        relations.relation(subject, id, lines);
      }
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
    out.triple(subject, oio("id"), text(id));
    if (ids.isShorthand(id)) {
      out.triple(subject, oio("shorthand"), text(id));
    }
    if (value(lines, "namespace").isEmpty() && !header.namespace().isEmpty()) {
      out.triple(subject, oio("hasOBONamespace"), text(header.namespace()));
    }
  }

  private void term(Node subject, String id, List<OboLine> lines) {
    out.type(subject, OWL2.Class.asNode());
    identify(subject, id, lines);
    Parts intersection = new Parts(OWL2.intersectionOf);
    Parts union = new Parts(OWL2.unionOf);
    for (OboLine line : lines) {
      switch (line.tag()) {
        case "is_a" -> link(expressions.holder(subject, line), RDFS.subClassOf, line);
        case "relationship" -> relationship(subject, line);
        case "intersection_of" -> intersection.add(line);
        case "union_of" -> union.add(line);
        case "disjoint_from" -> link(expressions.holder(subject, line), OWL2.disjointWith, line);
        case "equivalent_to" -> link(expressions.holder(subject, line), OWL2.equivalentClass, line);
        default -> other(subject, OWL2.Class.asNode(), line);
      }
    }
    intersection.define(subject);
    union.define(subject);
  }

  /** The lines that together define a term. */
  private final class Parts {
    private final Property operator;
    private final List<Node> operands = new ArrayList<>();
    private final Set<Annotation> said = new LinkedHashSet<>();
    private OboLine last;

    Parts(Property operator) {
      this.operator = operator;
    }

    void add(OboLine line) {
      boolean named = line.words().length < 2;
      operands.add(named ? ids.iri(line.value()) : expressions.restriction(line));
      said.addAll(triples.qualifiers(line));
      last = line;
    }

    void define(Node subject) {
      if (operands.size() == 1) {
        String what = "one part makes no definition: " + last.tag() + ": " + last.value();
        problems.skipLine(last.number(), what);
      } else if (operands.size() > 1) {
        Node combined = out.combined(operator, operands);
        out.annotated(subject, OWL2.equivalentClass.asNode(), combined, said);
      }
    }
  }

  private void relationship(Node subject, OboLine line) {
    String[] words = line.words();
    if (words.length != 2) {
      problems.skipLine(line.number(), "not a relation and its target: " + line.value());
    } else if (ids.isAnnotation(words[0])) {
      Node target = ids.iri(words[1]);
      out.annotated(subject, ids.iri(words[0]), target, triples.qualifiers(line));
    } else {
      Node holder = expressions.holder(subject, line);
      out.subClassOf(holder, expressions.restriction(line), triples.qualifiers(line));
    }
  }

  private void instance(Node subject, String id, List<OboLine> lines) {
    out.type(subject, OWL2.NamedIndividual.asNode());
    identify(subject, id, lines);
    for (OboLine line : lines) {
      String[] words = line.words();
      if (line.tag().equals("instance_of")) {
        link(subject, RDF.type, line);
      } else if (!line.tag().equals("relationship")) {
        other(subject, OWL2.NamedIndividual.asNode(), line);
      } else if (words.length == 2) {
        Node target = ids.iri(words[1]);
        out.annotated(subject, ids.iri(words[0]), target, triples.qualifiers(line));
      } else {
        problems.skipLine(line.number(), "not a relation and its target: " + line.value());
      }
    }
  }

  private void other(Node subject, Node kind, OboLine line) {
    if (!triples.annotation(subject, kind, line)) {
      problems.skipLine(line.number(), "not understood: " + line.tag() + ": " + line.value());
    }
  }

  private void link(Node subject, Property property, OboLine line) {
    Node other = ids.iri(line.words()[0]);
    out.annotated(subject, property.asNode(), other, triples.qualifiers(line));
  }
}
