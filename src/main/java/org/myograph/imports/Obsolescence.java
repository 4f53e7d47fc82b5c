package org.myograph.imports;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Which terms a file marks as obsolete, gathered in passing. Ontologies say it in several ways:
 *
 * <ul>
 *   <li>{@code owl:deprecated} true, or a type {@code owl:DeprecatedClass} or {@code
 *       owl:DeprecatedProperty};
 *   <li>below {@code oboInOwl:ObsoleteClass} or {@code oboInOwl:ObsoleteProperty}, as OBO in OWL
 *       did before OWL 2;
 *   <li>a reason for obsolescence, as EFO and ORDO give it;
 *   <li>a label that begins with "obsolete ", "obsolete_" or "OBSOLETE: ", as the editors of OBO,
 *       EFO and ORDO write it; a label that merely has the word says nothing.
 * </ul>
 *
 * What a file says outright goes before what a label suggests: with {@code owl:deprecated} false a
 * term is current.
 */
final class Obsolescence {
  private static final String OIO = OwlTriples.OIO;
  private static final Set<Node> TYPES =
      Set.of(OWL2.DeprecatedClass.asNode(), OWL2.DeprecatedProperty.asNode());
  private static final Set<Node> BELOW =
      Set.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());
  private static final Set<String> PARENTS =
      Set.of(OIO + "ObsoleteClass", OIO + "ObsoleteProperty");
  private static final Set<Node> LABELS = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());
  private static final String REASON = "reason_for_obsolescence";
  private static final Pattern LABEL = Pattern.compile("(obsolete|OBSOLETE)[:_\\s]\\s*\\S.*");

  private final Set<Node> said = new HashSet<>();
  private final Set<Node> denied = new HashSet<>();
  private final Set<Node> suggested = new HashSet<>();

  /** {@code triple} has an IRI as its subject. */
  void note(Triple triple) {
    Node subject = triple.getSubject();
    Node predicate = triple.getPredicate();
    Node object = triple.getObject();
    if (predicate.equals(RDF.type.asNode())) {
      if (TYPES.contains(object)) {
        said.add(subject);
      }
    } else if (BELOW.contains(predicate)) {
      if (object.isURI() && PARENTS.contains(object.getURI())) {
        said.add(subject);
      }
    } else if (object.isLiteral()) {
      noteText(subject, predicate, object.getLiteralLexicalForm().strip());
    }
  }

  private void noteText(Node subject, Node predicate, String text) {
    if (predicate.equals(OWL2.deprecated.asNode())) {
      (text.matches("(?i)true|1") ? said : denied).add(subject);
    } else if (predicate.getURI().endsWith(REASON)) {
      suggested.add(subject);
    } else if (LABELS.contains(predicate) && LABEL.matcher(text).matches()) {
      suggested.add(subject);
    }
  }

  /** The obsolete ones, of what was read so far. */
  Set<Node> terms() {
    Set<Node> terms = new HashSet<>(suggested);
    terms.removeAll(denied);
    terms.addAll(said);
    return terms;
  }
}
