package org.myograph.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.ForeignTerms;
import org.myograph.answer.terms.TermDescription;

/**
 * What an ontology that stands beside ours says of one of its terms, in short.
 *
 * @param ontology name of the import
 * @param definition null: none
 * @param parents the classes directly above it
 * @param obsolete its ontology has withdrawn it
 * @param href address of all that is known of it, as JSON
 */
public record ImportedTerm(
    String ontology,
    String label,
    String definition,
    List<Link> parents,
    boolean obsolete,
    String href) {

  /** Of the import whose word counts first. */
  static Optional<ImportedTerm> of(Reading reading, String iri) {
    ForeignTerms foreign = reading.index().foreign();
    Optional<ForeignTerm> found = foreign.isEmpty() ? Optional.empty() : foreign.find(iri);
    return found.flatMap(
        term ->
            foreign.describe(term).stream()
                .findFirst()
                .map(described -> of(reading.addresses(), foreign, term, described)));
  }

  private static ImportedTerm of(
      Addresses addresses, ForeignTerms foreign, ForeignTerm term, TermDescription description) {
    List<Link> parents =
        foreign.names(description.parents()).stream()
            .map(
                parent ->
                    new Link(
                        parent.label().orElse(parent.code()),
                        parent.iri(),
                        address(addresses, parent.code()),
                        parent.code()))
            .toList();
    return new ImportedTerm(
        description.status().ontology().name(),
        term.label().orElse(term.code()),
        description.term().definition().orElse(null),
        parents,
        term.obsolete(),
        address(addresses, term.code()));
  }

  private static String address(Addresses addresses, String code) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return addresses.at("/api/terms/" + encoded.replace("%3A", ":"));
  }
}
