package org.myograph.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.myograph.store.Finding;
import org.myograph.store.Names;

/**
 * The articles' own texts, where they are at hand: the same edition by hash and lengths, sections
 * that start and end at words, places that cut no word, cues that stand in their claim's places. A
 * text that is not at hand is "not checkable", never "ok".
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

  /** Each part of a cue stands in one of the claim's places, whole and not as part of a word. */
  private void cues(Node claim, Node text, int[] points, List<Finding> findings) {
    List<Place> places =
        Stream.of("assertionPlace", "framePlace")
            .flatMap(property -> candidate.objects(claim, Names.myo(property)))
            .flatMap(node -> Place.of(node).stream())
            .filter(place -> place.text().equals(text.getURI()))
            .filter(place -> within(points, place.start(), place.end()))
            .toList();
    if (places.isEmpty()) {
      return;
    }
    candidate
        .objects(claim, Names.myo("cue"))
        .flatMap(cue -> Stream.of(cue.getLiteralLexicalForm().split(" … ")))
        .filter(cue -> places.stream().noneMatch(p -> find(cue, points, p.start(), p.end()) >= 0))
        .forEach(cue -> add(findings, claim, astray(cue, claim, points, places)));
  }

  private String astray(String cue, Node claim, int[] points, List<Place> places) {
    String where =
        places.stream().map(p -> p.start() + "," + p.end()).collect(Collectors.joining(" and "));
    String elsewhere =
        candidate
            .object(claim, Names.myo("section"))
            .flatMap(section -> EvidencePlaces.span(candidate, section))
            .filter(span -> within(points, span.start(), span.end()))
            .map(span -> find(cue, points, span.start(), span.end()))
            .filter(at -> at >= 0)
            .map(at -> "its section has it at char=" + at + "," + (at + length(cue)))
            .orElse("its section does not say it either");
    return "its cue \"" + cue + "\" stands in none of its places, char=" + where + "; " + elsewhere;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The first code point of words between two places, in whatever case; negative: not there. */
  private static int find(String words, int[] points, int start, int end) {
    int[] wanted = words.codePoints().toArray();
    for (int at = start; at + wanted.length <= end; at++) {
      int same = 0;
      while (same < wanted.length
          && Character.toLowerCase(points[at + same]) == Character.toLowerCase(wanted[same])) {
        same++;
      }
      if (same == wanted.length && cutsWell(points, at, at + same)) {
        return at;
      }
    }
    return -1;
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
