package org.myograph.web.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.myograph.answer.Claim;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Name;

/**
 * For which broader concept a claim is stated, where an answer is about a narrower one: what an
 * article says of muscle spasms in general is no statement about neck spasms.
 */
final class StatedFor {
  private StatedFor() {}

  /** Empty when the claim names one of the asked concepts itself, or nothing above them. */
  static Optional<Name> of(Claim claim, List<Concept> asked, Index index) {
    List<String> ends =
        Stream.of(claim.subject(), claim.object()).filter(Node::isURI).map(Node::getURI).toList();
    if (asked.stream().anyMatch(concept -> ends.contains(concept.iri()))) {
      return Optional.empty();
    }
    return ends.stream()
        .filter(end -> asked.stream().anyMatch(concept -> concept.kinds().contains(end)))
        .findFirst()
        .map(index.concepts()::name);
  }
}
