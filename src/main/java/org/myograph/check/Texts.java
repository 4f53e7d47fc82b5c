package org.myograph.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * The articles' own texts, where they are at hand: the same edition by hash and lengths, sections
 * that start and end at words, places that cut no word, cues that stand in their section. A text
 * that is not at hand is "not checkable", never "ok".
 */
final class Texts {
  private final Candidate candidate;
  private final Optional<Path> folder;

  Texts(Candidate candidate, Optional<Path> folder) {
    this.candidate = candidate;
    this.folder = folder;
  }

  void check(List<Finding> findings, List<Finding> notes) {
    candidate
        .subjects(RDF.type.asNode(), Names.myo("SourceText"))
        .forEach(text -> text(text, findings, notes));
  }

  private void text(Node text, List<Finding> findings, List<Finding> notes) {
    String name = TextEdition.fileName(text);
    if (folder.isEmpty()) {
      add(notes, text, "not checkable without " + name + ": give its folder with --sources");
      return;
    }
    TextEdition edition = new TextEdition(text, folder.get().resolve(name));
    if (!edition.isAtHand()) {
      add(notes, text, "not checkable: no " + edition.file());
      return;
    }
    edition
        .read(candidate.union(), findings)
        .map(words -> words.codePoints().toArray())
        .ifPresent(
            points -> {
              sections(text, points, findings);
              claims(text, points, findings);
            });
  }

  private void sections(Node text, int[] points, List<Finding> findings) {
    for (Node section : candidate.subjects(RDF.type.asNode(), Names.myo("Section")).toList()) {
      EvidencePlaces.span(candidate, section)
          .filter(span -> span.text().equals(text))
          .filter(span -> !cutsWell(points, span.start(), span.end()))
          .ifPresent(span -> add(findings, section, "it starts or ends amid a word or in a gap"));
    }
  }

  private void claims(Node text, int[] points, List<Finding> findings) {
    for (Node claim : candidate.subjects(RDF.type.asNode(), Names.myo("Claim")).toList()) {
      for (String property : List.of("assertionPlace", "framePlace")) {
        candidate
            .objects(claim, Names.myo(property))
            .flatMap(node -> Place.of(node).stream())
            .filter(place -> place.text().equals(text.getURI()))
            .filter(place -> !cutsWell(points, place.start(), place.end()))
            .forEach(
                place ->
                    add(
                        findings,
                        claim,
                        property
                            + " char="
                            + place.start()
                            + ","
                            + place.end()
                            + " starts or ends amid a word or in a gap"));
      }
      cues(claim, text, points, findings);
    }
  }

  private void cues(Node claim, Node text, int[] points, List<Finding> findings) {
    Optional<String> words =
        candidate
            .object(claim, Names.myo("section"))
            .flatMap(section -> EvidencePlaces.span(candidate, section))
            .filter(span -> span.text().equals(text) && within(points, span.start(), span.end()))
            .map(span -> new String(points, span.start(), span.end() - span.start()))
            .map(section -> section.toLowerCase(Locale.ROOT));
    candidate
        .objects(claim, Names.myo("cue"))
        .flatMap(cue -> List.of(cue.getLiteralLexicalForm().split(" … ")).stream())
        .filter(cue -> words.isPresent() && !words.get().contains(cue.toLowerCase(Locale.ROOT)))
        .forEach(cue -> add(findings, claim, "its section does not say \"" + cue + "\""));
  }

  /** Whether the first and the last code point are no space, and neither cuts a word. */
  private static boolean cutsWell(int[] points, int start, int end) {
    return within(points, start, end)
        && !Character.isWhitespace(points[start])
        && !Character.isWhitespace(points[end - 1])
        && !(start > 0 && joined(points[start - 1], points[start]))
        && !(end < points.length && joined(points[end - 1], points[end]));
  }

  private static boolean within(int[] points, int start, int end) {
    return 0 <= start && start < end && end <= points.length;
  }

  private static boolean joined(int left, int right) {
    return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
  }

  private void add(List<Finding> findings, Node focus, String message) {
    findings.add(candidate.finding(focus, candidate.shortName(focus) + ": " + message));
  }
}
