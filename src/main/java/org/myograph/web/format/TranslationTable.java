package org.myograph.web.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.myograph.answer.Term;
import org.myograph.answer.Translation;
import org.myograph.answer.Translation.Step;
import org.myograph.answer.Translation.Target;

/**
 * Translations as lines of cells: one a target; one with the status {@code none} for a code without
 * any, {@code unknown} for one that is not known ({@code target} then has the codes like it), and
 * {@code blocked} for each chain that a negative mapping forbids.
 */
public final class TranslationTable {
  private static final List<String> HEADER =
      List.of(
          "code",
          "status",
          "target",
          "target_label",
          "vocabulary",
          "predicate",
          "weakest",
          "chain",
          "sets");

  private TranslationTable() {}

  /** The first line has the names of the columns. */
  public static List<List<String>> lines(List<Translation> translations) {
    List<List<String>> lines = new ArrayList<>(List.of(HEADER));
    for (Translation translation : translations) {
      String code = translation.code();
      if (translation.term().isEmpty()) {
        String near = translation.near().stream().map(Term::code).collect(Collectors.joining(" "));
        lines.add(List.of(code, "unknown", near, "", "", "", "", "", ""));
        continue;
      }
      if (translation.targets().isEmpty()) {
        String readAs = translation.term().orElseThrow().code();
        lines.add(List.of(code, "none", "", "", "", "", "", readAs, ""));
      }
      translation.targets().forEach(target -> lines.add(line(translation, "target", target, "")));
      translation
          .blocked()
          .forEach(
              blocked ->
                  lines.add(
                      line(
                          translation,
                          "blocked",
                          blocked.would(),
                          " not:" + blocked.by().set().name())));
    }
    return lines;
  }

  private static List<String> line(
      Translation translation, String status, Target target, String more) {
    Term term = target.term();
    String sets =
        target.chain().stream()
            .map(step -> step.row().set().name())
            .distinct()
            .collect(Collectors.joining(" "));
    Term source = translation.term().orElseThrow();
    String replaced =
        translation
            .obsolete()
            .filter(old -> !old.iri().equals(source.iri()))
            .map(old -> old.code() + " replacedBy ")
            .orElse("");
    return List.of(
        translation.code(),
        status,
        term.code(),
        term.label().orElse(""),
        term.vocabulary(),
        target.kind().word(),
        target.weakest().word(),
        replaced + chain(source, target.chain()),
        sets + more);
  }

  /** {@code HP:0002315 exactMatch myo:Headache closeMatch MESH:D006261}. */
  private static String chain(Term first, List<Step> chain) {
    return first.code()
        + chain.stream()
            .map(step -> " " + step.kind().word() + " " + step.to().code())
            .collect(Collectors.joining());
  }
}
