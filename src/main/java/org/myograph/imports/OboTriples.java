package org.myograph.imports;

import static org.myograph.imports.OwlTriples.obo;
import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.myograph.imports.OboQualifiers.Qualifier;
import org.myograph.imports.OwlTriples.Annotation;

/** What any frame of an OBO file may say, as the OWL that OWLAPI and ROBOT make of it. */
final class OboTriples {
  private static final Set<String> TEXTS =
      Set.of("name", "comment", "namespace", "created_by", "creation_date", "disjoint_over");
  private static final Set<String> FLAGS =
      Set.of(
          "is_anonymous",
          "builtin",
          "is_metadata_tag",
          "is_class_level",
          "is_cyclic",
          "is_anti_symmetric");

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;
  private final OboSynonyms synonyms;

  OboTriples(OwlTriples out, OboIds ids, Problems problems) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
    this.synonyms = new OboSynonyms(out, ids, problems, this);
  }

  /**
   * Whether {@code line} was understood: it is taken over, or told with what is wrong with it.
   *
   * @param kind of the subject, which a merged term has too
   */
  boolean annotation(Node subject, Node kind, OboLine line) {
    if (TEXTS.contains(line.tag())) {
      annotated(subject, line, text(OboLine.unescaped(line.value()).stripTrailing()));
      return true;
    }
    if (FLAGS.contains(line.tag())) {
      flag(subject, line);
      return true;
    }
    switch (line.tag()) {
      case "id" -> {} // Names the frame.
      case "def", "expand_expression_to", "expand_assertion_to" -> definition(subject, line);
      case "synonym" -> synonyms.synonym(subject, line);
      case "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym" ->
          synonyms.ofOldTag(subject, line);
      case "xref", "xref_analog", "xref_unk" -> xref(subject, line);
      case "subset", "replaced_by" -> annotated(subject, line, ids.iri(line.value()));
      case "consider" -> {
        boolean id = line.value().matches("\\S+:\\S+");
        annotated(subject, line, id ? ids.iri(line.value()) : text(line.value()));
      }
      case "alt_id" -> {
        annotated(subject, line, text(OboLine.unescaped(line.value())));
        merged(subject, kind, line);
      }
      case "property_value" -> propertyValue(subject, line);
      case "is_obsolete" -> {
        if (!line.value().equals("false")) {
          flag(subject, line);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void annotated(Node subject, OboLine line, Node value) {
    out.annotated(subject, OboTags.property(line.tag(), ids), value, qualifiers(line));
  }

  private void flag(Node subject, OboLine line) {
    if (line.value().matches("true|false")) {
      annotated(subject, line, NodeFactory.createLiteralDT(line.value(), XSDDatatype.XSDboolean));
    } else {
      problems.skipLine(line.number(), "neither true nor false: " + line.value());
    }
  }

  /**
   * A merged term lives on as an obsolete one that says what replaced it, unless the file has a
   * frame for it that is not obsolete.
   */
  private void merged(Node subject, Node kind, OboLine line) {
    String id = line.value();
    if (!id.matches("\\S+")) {
      return;
    }
    if (ids.isTerm(id) && !ids.isObsolete(id)) {
      String what = " is an alt_id here and has a frame that is not obsolete: it stays current";
      problems.doubtLine(line.number(), id + what);
      return;
    }
    Node old = ids.iri(id);
    if (!ids.isTerm(id)) {
      out.type(old, kind);
      out.triple(old, OWL2.deprecated, OwlTriples.yes());
    }
    out.triple(old, obo("IAO_0100001"), subject);
    out.triple(old, obo("IAO_0000231"), obo("IAO_0000227"));
  }

  /** The quoted text that the line's value begins with; null, and told, when there is none. */
  OboQuoted quoted(OboLine line) {
    OboQuoted value = OboQuoted.of(line.value());
    if (value == null) {
      String what = "not one text in quotation marks, with those in it escaped: ";
      problems.skipLine(line.number(), what + line.tag() + ": " + line.value());
    } else if (value.mended()) {
      String what = "a quotation mark within the text is not escaped: the text is read as ";
      problems.doubtLine(line.number(), what + value.text());
    }
    return value;
  }

  private void definition(Node subject, OboLine line) {
    OboQuoted value = quoted(line);
    if (value != null) {
      List<Annotation> said = references(value.rest(), line);
      said.addAll(qualifiers(line));
      out.annotated(subject, OboTags.property(line.tag(), ids), text(value.text()), said);
    }
  }

  private void xref(Node subject, OboLine line) {
    OboXrefs xref = OboXrefs.one(line.value());
    if (xref == null) {
      problems.skipLine(line.number(), "not one reference: " + line.value());
      return;
    }
    List<Annotation> said = new ArrayList<>(qualifiers(line));
    if (xref.label() != null) {
      said.add(new Annotation(RDFS.label.asNode(), text(xref.label())));
    }
    out.annotated(subject, oio("hasDbXref"), text(xref.id()), said);
  }

  /** {@code property "value" datatype}, {@code property value datatype} or {@code property id}. */
  private void propertyValue(Node subject, OboLine line) {
    String[] parts = line.value().split("\\s+", 2);
    Node value = parts.length < 2 ? null : value(parts[1]);
    if (value == null) {
      String what = "not a property with one value, and a datatype if it is a text: ";
      problems.skipLine(line.number(), what + line.value());
    } else {
      out.annotated(subject, ids.iri(parts[0]), value, qualifiers(line));
    }
  }

  private Node value(String said) {
    OboQuoted quoted = OboQuoted.of(said);
    if (quoted != null) {
      return literal(quoted.text(), quoted.rest());
    }
    String[] words = said.split("\\s+");
    return switch (words.length) {
      case 1 -> ids.iri(OboLine.unescaped(words[0]));
      case 2 -> words[1].indexOf(':') > 0 ? literal(OboLine.unescaped(words[0]), words[1]) : null;
      default -> null;
    };
  }

  private Node literal(String value, String type) {
    if (type.matches(".*\\s.*")) {
      return null;
    }
    String datatype = type.isEmpty() ? XSD.xstring.getURI() : ids.iri(type).getURI();
    return datatype.equals(XSD.xstring.getURI())
        ? text(value)
        : NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }

  /** The references in the square brackets of {@code rest}, and what qualifies them. */
  List<Annotation> references(String rest, OboLine line) {
    List<Annotation> said = new ArrayList<>();
    for (OboXrefs xref : OboXrefs.list(rest)) {
      said.add(new Annotation(oio("hasDbXref"), text(xref.id())));
      xref.qualifiers().forEach(q -> said.add(annotation(q)));
      if (xref.label() != null) {
        String what = "the description of a reference in brackets: ";
        problems.skipLine(line.number(), what + xref.id() + " \"" + xref.label() + '"');
      }
    }
    return said;
  }

  /** Trailing qualifiers that say something of the statement itself. */
  List<Annotation> qualifiers(OboLine line) {
    List<Annotation> said = new ArrayList<>();
    for (Qualifier qualifier : line.qualifiers()) {
      if (OboTags.isRemark(qualifier.key())) {
        said.add(annotation(qualifier));
      }
    }
    return said;
  }

  private Annotation annotation(Qualifier qualifier) {
    return new Annotation(OboTags.property(qualifier.key(), ids), text(qualifier.value()));
  }
}
