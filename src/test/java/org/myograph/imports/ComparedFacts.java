package org.myograph.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.myograph.imports.Comparison.Difference;
import org.myograph.imports.Comparison.Side;
import org.myograph.imports.Facts.Kind;

/** All that two readers say of one file, to find a fact of the one in the words of the other. */
final class ComparedFacts {
  private static final Pattern IRI = Pattern.compile("<[^> ]+>");
  private static final Pattern SHORTHAND =
      Pattern.compile("(<[^> ]+>) <[^> ]*oboInOwl#(?:shorthand|id)> \"([^\": ]+)\"");
  private static final Pattern ALT_ID =
      Pattern.compile("<[^> ]+> <[^> ]*oboInOwl#hasAlternativeId> \"([^\"]*)\".*");

  private final SortedMap<Kind, SortedSet<String>> ours;
  private final SortedMap<Kind, SortedSet<String>> theirs;
  private final List<String> told;
  private final Map<String, String> relations = new HashMap<>();
  private final Set<String> currentAltIds = new HashSet<>();
  private final Map<Kind, Map<String, KnownDifference>> written = new HashMap<>();

  /**
   * @param told what our import says that it left out
   */
  ComparedFacts(
      SortedMap<Kind, SortedSet<String>> ours,
      SortedMap<Kind, SortedSet<String>> theirs,
      List<String> told) {
    this.ours = ours;
    this.theirs = theirs;
    this.told = told;
    Map<String, String> our = words(ours.get(Kind.VALUE));
    words(theirs.get(Kind.VALUE))
        .forEach(
            (word, iri) -> {
              String same = our.get(word);
              if (same != null && !same.equals(iri)) {
                relations.put(iri, same);
              }
            });
    for (String fact : ours.get(Kind.VALUE)) {
      Matcher id = ALT_ID.matcher(fact);
      if (id.matches()) {
        currentAltIds.add(id.group(1).replace(':', '_'));
      }
    }
    theirs.forEach(
        (kind, facts) -> {
          Map<String, KnownDifference> of = new HashMap<>();
          for (String fact : facts) {
            if (!ours.get(kind).contains(fact)) {
              String same = KnownDifference.allAsOurs(fact, this);
              KnownDifference.writing(fact, this).ifPresent(why -> of.put(same, why));
            }
          }
          written.put(kind, of);
        });
  }

  /** What relations are called, and their IRIs. */
  private static Map<String, String> words(Set<String> values) {
    Map<String, String> words = new HashMap<>();
    for (String fact : values) {
      Matcher matcher = SHORTHAND.matcher(fact);
      if (matcher.matches()) {
        words.put(matcher.group(2), matcher.group(1));
      }
    }
    return words;
  }

  List<String> told() {
    return told;
  }

  /** Whether another term of ours has the term {@code local} as an alternative id. */
  boolean isAltId(String local) {
    return currentAltIds.contains(local);
  }

  /** Whether we have {@code text} as a synonym with this type. */
  boolean isTypedSynonym(String subject, String type, String text) {
    return ours.get(Kind.SYNONYM).tailSet(subject).stream()
        .takeWhile(fact -> fact.startsWith(subject))
        .anyMatch(fact -> fact.contains(" " + text + " {") && fact.contains("Type> " + type));
  }

  /** Whether they have {@code text} as the value of a property. */
  boolean isTheirValue(String subject, String property, String text) {
    return theirs.get(Kind.VALUE).contains(String.join(" ", subject, property, text));
  }

  /** Whether a fact of theirs is one of ours whose text ends before {@code mark}. */
  boolean isCutAt(Difference of, char mark) {
    if (of.side() == Side.OURS) {
      int at = of.fact().indexOf(mark);
      String start = at < 0 ? "" : of.fact().substring(0, at).stripTrailing();
      return at > 0 && theirs.get(of.kind()).contains(start + '"');
    }
    String start = of.fact().replaceFirst("\"$", "");
    return ours.get(of.kind()).tailSet(start).stream()
        .takeWhile(fact -> fact.startsWith(start))
        .anyMatch(fact -> fact.substring(start.length()).stripLeading().indexOf(mark) == 0);
  }

  /** A fact with relations as we call them. */
  String withOurRelations(String fact) {
    return IRI.matcher(fact)
        .replaceAll(
            iri -> Matcher.quoteReplacement(relations.getOrDefault(iri.group(), iri.group())));
  }

  /** Why the other side writes the same fact otherwise; empty where it has no such fact. */
  Optional<KnownDifference> writtenOtherwise(Difference of) {
    if (of.side() == Side.OURS) {
      return Optional.ofNullable(written.get(of.kind()).get(of.fact()));
    }
    boolean same = ours.get(of.kind()).contains(KnownDifference.allAsOurs(of.fact(), this));
    return same ? KnownDifference.writing(of.fact(), this) : Optional.empty();
  }
}
