package org.myograph.imports;

import static org.myograph.imports.OwlTriples.obo;
import static org.myograph.imports.OwlTriples.oio;
import static org.myograph.imports.OwlTriples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.myograph.imports.OwlTriples.Annotation;

/** What any frame of an OBO file may say, as the OWL that OWLAPI and ROBOT make of it. */
final class OboTriples {
  private static final Set<String> SCOPES = Set.of("EXACT", "BROAD", "NARROW", "RELATED");
  private static final Map<String, Node> TEXTS =
      Map.of(
          "name", RDFS.label.asNode(),
          "comment", RDFS.comment.asNode(),
          "namespace", oio("hasOBONamespace"),
          "alt_id", oio("hasAlternativeId"),
          "created_by", oio("created_by"),
          "creation_date", oio("creation_date"),
          "consider", oio("consider"),
          "expand_expression_to", obo("IAO_0000424"),
          "expand_assertion_to", obo("IAO_0000425"));

  private final OwlTriples out;
  private final OboIds ids;
  private final Problems problems;

  OboTriples(OwlTriples out, OboIds ids, Problems problems) {
    this.out = out;
    this.ids = ids;
    this.problems = problems;
  }

  /** Whether {@code line} was understood and taken over. */
  boolean annotation(Node subject, OboLine line) {
    Node plain = TEXTS.get(line.tag());
    if (plain != null) {
      String value = line.value();
      String[] quoted = OboLine.quoted(value);
      Node object = text(quoted != null ? quoted[0] : OboLine.unescaped(value));
      out.annotated(subject, plain, object, qualifiers(line));
      if (line.tag().equals("alt_id")) {
        merged(subject, value);
      }
      return true;
    }
    switch (line.tag()) {
      case "def" -> definition(subject, line);
      case "synonym" -> synonym(subject, line);
      case "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym" ->
          oldSynonym(subject, line);
      case "xref", "xref_analog", "xref_unk" -> xref(subject, line);
      case "subset" -> out.triple(subject, oio("inSubset"), ids.iri(line.value()));
      case "property_value" -> propertyValue(subject, line);
      case "is_obsolete" -> {
        if (line.value().equals("true")) {
          out.triple(subject, OWL2.deprecated, OwlTriples.yes());
        }
      }
      case "replaced_by" ->
          out.annotated(subject, obo("IAO_0100001"), ids.iri(line.value()), qualifiers(line));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A merged term lives on as an obsolete one that says by what it was replaced. */
  private void merged(Node subject, String id) {
    if (id.matches("\\S+")) {
      Node old = ids.iri(id);
      out.type(old, OWL2.Class.asNode());
      out.triple(old, OWL2.deprecated, OwlTriples.yes());
      out.triple(old, obo("IAO_0100001"), subject);
      out.triple(old, obo("IAO_0000231"), obo("IAO_0000227"));
    }
  }

  private void definition(Node subject, OboLine line) {
    String[] parts = OboLine.quoted(line.value());
    if (parts == null) {
      problems.skipLine(line.number(), "a definition without its quotes: " + line.value());
      return;
    }
    List<Annotation> said = xrefs(parts[1]);
    said.addAll(qualifiers(line));
    out.annotated(subject, obo("IAO_0000115"), text(parts[0]), said);
  }

  private void synonym(Node subject, OboLine line) {
    String[] parts = OboLine.quoted(line.value());
    if (parts == null) {
      problems.skipLine(line.number(), "a synonym without its quotes: " + line.value());
      return;
    }
    int bracket = parts[1].indexOf('[');
    String[] words =
        (bracket < 0 ? parts[1] : parts[1].substring(0, bracket)).strip().split("\\s+");
    String scope = SCOPES.contains(words[0]) ? words[0] : "RELATED";
    List<Annotation> said = xrefs(parts[1]);
    String type = words.length > 1 ? words[1] : SCOPES.contains(words[0]) ? "" : words[0];
    if (!type.isEmpty()) {
      said.add(new Annotation(oio("hasSynonymType"), ids.iri(type)));
    }
    said.addAll(qualifiers(line));
    out.annotated(subject, synonymProperty(scope), text(parts[0]), said);
  }

  private void oldSynonym(Node subject, OboLine line) {
    String[] parts = OboLine.quoted(line.value());
    if (parts == null) {
      problems.skipLine(line.number(), "a synonym without its quotes: " + line.value());
    } else {
      String scope = line.tag().replace("_synonym", "");
      out.annotated(subject, synonymProperty(scope), text(parts[0]), xrefs(parts[1]));
    }
  }

  private static Node synonymProperty(String scope) {
    String word =
        scope.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + scope.substring(1).toLowerCase(java.util.Locale.ROOT);
    return oio("has" + word + "Synonym");
  }

  private void xref(Node subject, OboLine line) {
    int space = line.value().indexOf(" \"");
    String id = space < 0 ? line.value() : line.value().substring(0, space).strip();
    List<Annotation> said = new ArrayList<>(qualifiers(line));
    String[] label = space < 0 ? null : OboLine.quoted(line.value().substring(space + 1));
    if (label != null) {
      said.add(new Annotation(RDFS.label.asNode(), text(label[0])));
    }
    out.annotated(subject, oio("hasDbXref"), text(OboLine.unescaped(id)), said);
  }

  /** {@code property "value" datatype} or {@code property id}. */
  private void propertyValue(Node subject, OboLine line) {
    int space = line.value().indexOf(' ');
    String rest = space < 0 ? "" : line.value().substring(space + 1).strip();
    if (rest.isEmpty()) {
      problems.skipLine(line.number(), "a property without value: " + line.value());
      return;
    }
    Node property = ids.iri(line.value().substring(0, space));
    String[] quoted = OboLine.quoted(rest);
    Node value;
    if (quoted == null) {
      value = ids.iri(rest.split("\\s+")[0]);
    } else if (quoted[1].isEmpty() || quoted[1].startsWith("xsd:string")) {
      value = text(quoted[0]);
    } else {
      String datatype = ids.iri(quoted[1].split("\\s+")[0]).getURI();
      value =
          NodeFactory.createLiteralDT(
              quoted[0], TypeMapper.getInstance().getSafeTypeByName(datatype));
    }
    out.annotated(subject, property, value, qualifiers(line));
  }

  /** What stands in the square brackets at the end of {@code rest}. */
  private static List<Annotation> xrefs(String rest) {
    List<Annotation> said = new ArrayList<>();
    int from = rest.indexOf('[');
    int to = rest.lastIndexOf(']');
    if (from >= 0 && to > from) {
      for (String part :
          OboLine.split(rest.substring(from + 1, to).replace("\\,", "\u0001"), ',')) {
        String id = part.replaceFirst("\\s+\".*$", "").replace('\u0001', ',');
        said.add(new Annotation(oio("hasDbXref"), text(OboLine.unescaped(id))));
      }
    }
    return said;
  }

  /** Trailing qualifiers that say something of the statement itself. */
  List<Annotation> qualifiers(OboLine line) {
    List<Annotation> said = new ArrayList<>();
    line.qualifiers()
        .forEach(
            (key, value) -> {
              if (key.equals("xref")) {
                said.add(new Annotation(oio("hasDbXref"), text(value)));
              } else if (!key.matches("(?i).*cardinality|all_some|all_only|gci_\\w+")) {
                said.add(new Annotation(oio(key.replaceAll("[^A-Za-z0-9_-]", "_")), text(value)));
              }
            });
    return said;
  }

  /** An ontology's, term's or relation's type. */
  void declare(Node subject, Node type) {
    out.triple(subject, RDF.type.asNode(), type);
  }
}
