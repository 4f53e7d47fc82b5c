package org.myograph.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * What can be said of evidence without the text: every place is one, lies in its claim's section,
 * and a section in the article's text. Whether the words are there only {@link Texts} can tell.
 */
final class EvidencePlaces {
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
  private static final Node END = NodeFactory.createURI("http://www.w3.org/ns/oa#end");

  private final Candidate candidate;

  EvidencePlaces(Candidate candidate) {
    this.candidate = candidate;
  }

  /**
   * A section as the graph tells it.
   *
   * @param text the article's text
   * @param start first code point of the section
   * @param end code point after its last
   */
  record Span(Node text, int start, int end) {}

  void check(List<Finding> findings) {
    candidate.subjects(RDF.type.asNode(), Names.myo("Section")).forEach(s -> section(s, findings));
    candidate.subjects(RDF.type.asNode(), Names.myo("Claim")).forEach(c -> claim(c, findings));
  }

  /** The span of a section, if the graph gives one. */
  static Optional<Span> span(Candidate candidate, Node section) {
    Optional<Node> text =
        candidate
            .object(section, DCTerms.isPartOf.asNode())
            .flatMap(article -> candidate.object(article, Names.myo("text")));
    Optional<Integer> start = candidate.integer(section, START);
    Optional<Integer> end = candidate.integer(section, END);
    return text.isPresent() && start.isPresent() && end.isPresent()
        ? Optional.of(new Span(text.get(), start.get(), end.get()))
        : Optional.empty();
  }

  private void section(Node section, List<Finding> findings) {
    Optional<Span> found = span(candidate, section);
    if (found.isEmpty()) {
      add(findings, section, "a section needs its article, whose text is told, oa:start, oa:end");
      return;
    }
    Span span = found.get();
    if (span.start() >= span.end()) {
      add(findings, section, "it ends before it starts: " + span.start() + "," + span.end());
    }
    candidate
        .integer(span.text(), Names.myo("length"))
        .ifPresentOrElse(
            length -> {
              if (span.end() > length) {
                add(findings, section, "it ends at " + span.end() + " of " + length);
              }
            },
            () -> add(findings, span.text(), "the text's myo:length is not told"));
    candidate
        .subjects(RDF.type.asNode(), Names.myo("Section"))
        .filter(other -> other.toString().compareTo(section.toString()) > 0)
        .forEach(
            other ->
                span(candidate, other)
                    .filter(it -> it.text().equals(span.text()))
                    .filter(it -> it.start() < span.end() && span.start() < it.end())
                    .ifPresent(
                        it -> add(findings, section, "overlaps " + candidate.shortName(other))));
  }

  private void claim(Node claim, List<Finding> findings) {
    Optional<Span> section =
        candidate.object(claim, Names.myo("section")).flatMap(node -> span(candidate, node));
    for (String property : List.of("assertionPlace", "framePlace")) {
      candidate
          .objects(claim, Names.myo(property))
          .forEach(node -> place(claim, property, node, section, findings));
    }
  }

  private void place(
      Node claim, String property, Node node, Optional<Span> section, List<Finding> findings) {
    Optional<Place> found = Place.of(node);
    String name = property + " " + candidate.shortName(node);
    if (found.isEmpty()) {
      add(findings, claim, name + " is no place: …#char=start,end with start before end");
      return;
    }
    Place place = found.get();
    if (section.isEmpty()) {
      return;
    }
    Span span = section.get();
    if (!span.text().getURI().equals(place.text())) {
      add(findings, claim, name + " lies in another text than its section");
    } else if (place.start() < span.start() || place.end() > span.end()) {
      add(findings, claim, name + " lies outside its section, " + span.start() + "," + span.end());
    }
  }

  private void add(List<Finding> findings, Node focus, String message) {
    findings.add(candidate.finding(focus, candidate.shortName(focus) + ": " + message));
  }
}
