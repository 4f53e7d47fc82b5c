package org.myograph.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.myograph.answer.ArgumentFault.Kind;

/** Says in plain words why a value names no concept that can be taken. */
public final class ConceptFaults {
  private static final int QUOTED = 60;

  private ConceptFaults() {}

  /**
   * The concept that was found.
   *
   * @param wanted the kind in words: condition, symptom, concept
   * @throws ArgumentException if there is none, or it is of another kind
   */
  public static Value.Named orThrow(
      Index index, String parameter, String value, String wanted, Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return new Value.Named(found.concept().name(), found.match());
    }
    throw new ArgumentException(List.of(fault(index, parameter, value, wanted, resolution)));
  }

  private static ArgumentFault fault(
      Index index, String parameter, String value, String wanted, Resolution resolution) {
    if (resolution instanceof Resolution.WrongKind wrong) {
      Concept concept = wrong.concept();
      List<Name> kinds = index.concepts().broadestKinds(concept);
      String kind =
          kinds.stream().map(k -> withArticle(k.label())).collect(Collectors.joining(" and "));
      String is = kinds.isEmpty() ? "" : kind + ", ";
      List<Name> details = new ArrayList<>(List.of(concept.name()));
      details.addAll(kinds);
      String message = concept.label() + " is " + is + "not " + withArticle(wanted) + ".";
      return new ArgumentFault(parameter, Kind.WRONG_KIND, message, Map.of("is", details));
    }
    if (resolution instanceof Resolution.Ambiguous several) {
      List<Name> candidates = several.candidates().stream().map(Concept::name).toList();
      String how = several.how().isEmpty() ? "" : " (" + several.how() + ")";
      String message = quote(value) + " fits several concepts" + how + ": ask for one of them.";
      return new ArgumentFault(
          parameter, Kind.AMBIGUOUS, message, Map.of("candidates", candidates));
    }
    List<Name> near = ((Resolution.Unknown) resolution).suggestions();
    String message = "No " + wanted + " is named " + quote(value) + ".";
    return new ArgumentFault(parameter, Kind.UNKNOWN, message, Map.of("suggestions", near));
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** A value of the caller's, cut to what a person reads. */
  public static String quote(String value) {
    String shown = value.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return "'" + (shown.length() > QUOTED ? shown.substring(0, QUOTED) + "…" : shown) + "'";
  }
}
