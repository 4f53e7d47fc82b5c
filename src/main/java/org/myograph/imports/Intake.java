package org.myograph.imports;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.myograph.store.ImportedOntology.Key;

/**
 * Takes statements as they are read: passes on those that are RDF, counts, and notes what the
 * ontology says of itself and which terms are obsolete. Remembers nothing of a statement but 64
 * bits of a term and the names of obsolete terms.
 */
final class Intake extends StreamRDFWrapper {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Set<Node> CLASSES =
      Set.of(OWL2.Class.asNode(), RDFS.Class.asNode(), SKOS.Concept.asNode());

  private final Problems problems;
  private final Progress progress;
  private final HeaderNotes header = new HeaderNotes();
  private final TermSet terms = new TermSet();
  private final Obsolescence obsolescence = new Obsolescence();
  private long statements;

  Intake(StreamRDF into, Problems problems, Progress progress) {
    super(into);
    this.problems = problems;
    this.progress = progress;
  }

  @Override
  public void triple(Triple triple) {
    if (isMarked(triple.getSubject()) || isMarked(triple.getObject())) {
      problems.skipListed();
      return;
    }
    String wrong = wrong(triple);
    if (wrong != null) {
      problems.skip(wrong);
      return;
    }
    note(triple);
    other.triple(triple);
    statements++;
    if ((statements & 0x3FF) == 0) {
      progress.at(statements);
    }
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void prefix(String prefix, String iri) {
    // The statements' file has none.
  }

  @Override
  public void base(String base) {
    // As above.
  }

  long statements() {
    return statements;
  }

  /** Named classes that are not obsolete. */
  long terms() {
    return terms.size() - obsolete().stream().filter(node -> terms.contains(node.getURI())).count();
  }

  Set<Node> obsolete() {
    return obsolescence.terms();
  }

  Map<Key, String> header() {
    return header.values();
  }

  private void note(Triple triple) {
    Node subject = triple.getSubject();
    if (!subject.isURI()) {
      return;
    }
    if (triple.getPredicate().equals(RDF.type.asNode()) && CLASSES.contains(triple.getObject())) {
      terms.add(subject.getURI());
    }
    obsolescence.note(triple);
    header.note(triple);
  }

  /** Why this is no statement of RDF 1.1, or null. */
  private static String wrong(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    if (!subject.isBlank() && !isIri(subject)) {
      return "not an IRI: " + subject;
    }
    if (!isIri(triple.getPredicate())) {
      return "not an IRI: " + triple.getPredicate();
    }
    if (object.isLiteral()) {
      String language = object.getLiteralLanguage();
      if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
        return "not a language: " + language;
      }
      return isIri(object.getLiteralDatatypeURI()) ? null : "not a datatype: " + object;
    }
    return object.isBlank() || isIri(object) ? null : "not an IRI: " + object;
  }

  private static boolean isMarked(Node node) {
    return node.isURI() && node.getURI().startsWith(XmlCleaner.NO_IRI)
        || node.isLiteral() && node.getLiteralDatatypeURI().startsWith(XmlCleaner.NO_IRI);
  }

  private static boolean isIri(Node node) {
    return node.isURI() && isIri(node.getURI());
  }

  /** Absolute, and with the characters that an IRI may have (Turtle's IRIREF). */
  private static boolean isIri(String iri) {
    int colon = iri.indexOf(':');
    if (colon < 1 || !Character.isLetter(iri.charAt(0))) {
      return false;
    }
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' '
          || c == '<'
          || c == '>'
          || c == '"'
          || c == '{'
          || c == '}'
          || c == '|'
          || c == '^'
          || c == '`'
          || c == '\\'
          || (i < colon && "/?#".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
