package org.myograph.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    String name = text.getURI().replaceFirst("^.*[/#]", "") + ".txt";
    Optional<Path> file = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
    if (file.isEmpty()) {
      String where = folder.map(path -> " in " + path).orElse(", give its folder with --sources");
      add(notes, text, "not checkable: no " + name + where);
      return;
    }
    try {
      byte[] bytes = Files.readAllBytes(file.get());
      int before = findings.size();
      sameEdition(text, bytes, findings);
      if (findings.size() == before) {
        int[] points = new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
        sections(text, points, findings);
        claims(text, points, findings);
      }
    } catch (IOException e) {
      findings.add(Finding.of(file.get(), "cannot be read: " + e));
    }
  }

  private void sameEdition(Node text, byte[] bytes, List<Finding> findings) {
    String told =
        candidate
            .object(text, Names.myo("sha256"))
            .map(Node::getLiteralLexicalForm)
            .orElse("nothing");
    String found = sha256(bytes);
    if (!found.equalsIgnoreCase(told)) {
      add(findings, text, "another edition: its SHA-256 is " + found + ", not " + told);
    }
    compare(text, "byteLength", bytes.length, findings);
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    compare(text, "length", decoded.codePointCount(0, decoded.length()), findings);
  }

  private void compare(Node text, String property, int found, List<Finding> findings) {
    Optional<Integer> told = candidate.integer(text, Names.myo(property));
    if (!told.equals(Optional.of(found))) {
      add(
          findings,
          text,
          "its myo:"
              + property
              + " is "
              + found
              + ", not "
              + told.map(String::valueOf).orElse("told"));
    }
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private void add(List<Finding> findings, Node focus, String message) {
    findings.add(candidate.finding(focus, candidate.shortName(focus) + ": " + message));
  }
}
