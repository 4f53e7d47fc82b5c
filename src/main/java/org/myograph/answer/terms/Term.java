package org.myograph.answer.terms;

import java.util.List;
import java.util.Optional;

/**
 * A term of an imported ontology with the names it goes by.
 *
 * @param code its CURIE, made of the IRI's last part: {@code HP:0002315}
 * @param ontology name of the import that it stands in
 * @param names the label first
 * @param obsolete its ontology has withdrawn it
 */
public record Term(
    String iri,
    String code,
    String ontology,
    List<TermName> names,
    Optional<String> definition,
    boolean obsolete) {

  /** The same, as an obsolete one. */
  Term withdrawn() {
    return new Term(iri, code, ontology, names, definition, true);
  }

  /** The label; the code where there is none. */
  public String label() {
    return names.isEmpty() || !names.get(0).kind().equals(TermName.LABEL)
        ? code
        : names.get(0).text();
  }
}
