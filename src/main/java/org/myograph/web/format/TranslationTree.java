package org.myograph.web.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myograph.answer.MappingRow;
import org.myograph.answer.MappingSet;
import org.myograph.answer.Term;
import org.myograph.answer.Translation;
import org.myograph.answer.Translation.Blocked;
import org.myograph.answer.Translation.Step;
import org.myograph.answer.Translation.Target;
import org.myograph.answer.Translator;

/**
 * The JSON of translations: {@code items} of the known codes, {@code unknown} for the others, and
 * {@code sets}, what is to be known of the mapping sets on the chains.
 */
public final class TranslationTree {
  private TranslationTree() {}

  /** In the order of the codes. */
  public static Map<String, Object> of(List<Translation> translations, Translator.Wanted wanted) {
    Map<String, MappingSet> sets = new TreeMap<>();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", "translate");
    json.put(
        "arguments",
        Fields.of(
            "to",
            wanted.vocabularies().isEmpty() ? "*" : List.copyOf(wanted.vocabularies()),
            "predicates",
            wanted.weakest().word(),
            "steps",
            wanted.steps()));
    json.put("count", translations.size());
    json.put(
        "items",
        translations.stream().filter(t -> t.term().isPresent()).map(t -> item(t, sets)).toList());
    json.put(
        "unknown",
        translations.stream()
            .filter(t -> t.term().isEmpty())
            .map(
                t ->
                    Fields.of(
                        "code",
                        t.code(),
                        "obsolete",
                        t.obsolete().map(TermTree::term).orElse(null),
                        "near",
                        t.near().stream().map(TranslationTree::term).toList()))
            .toList());
    Map<String, Object> described = new LinkedHashMap<>();
    sets.forEach((name, set) -> described.put(name, set(set)));
    json.put("sets", described);
    return json;
  }

  private static Map<String, Object> item(Translation translation, Map<String, MappingSet> sets) {
    Stream.concat(
            translation.targets().stream().flatMap(target -> target.chain().stream()),
            translation.blocked().stream().flatMap(blocked -> blocked.would().chain().stream()))
        .forEach(step -> sets.put(step.row().set().name(), step.row().set()));
    translation.blocked().forEach(b -> sets.put(b.by().set().name(), b.by().set()));
    translation.refuted().forEach(row -> sets.put(row.set().name(), row.set()));
    return Fields.of(
        "code",
        translation.code(),
        "term",
        term(translation.term().orElseThrow()),
        "obsolete",
        translation.obsolete().map(TermTree::term).orElse(null),
        "targets",
        translation.targets().stream().map(TranslationTree::target).toList(),
        "blocked",
        translation.blocked().stream().map(TranslationTree::blocked).toList(),
        "refuted",
        translation.refuted().stream()
            .map(row -> row(row, translation.term().orElseThrow()))
            .toList(),
        "alsoReadAs",
        translation.also().stream().map(TranslationTree::term).toList(),
        "complete",
        translation.complete());
  }

  /** {@code {"code","iri","label","vocabulary"}}. */
  public static Map<String, Object> term(Term term) {
    return Fields.of(
        "code", term.code(),
        "iri", term.iri(),
        "label", term.label().orElse(null),
        "vocabulary", term.vocabulary());
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> json = term(target.term());
    json.putAll(chain(target));
    return json;
  }

  /** How a target is reached. */
  public static Map<String, Object> chain(Target target) {
    return Fields.of(
        "predicate",
        target.kind().word(),
        "weakest",
        target.weakest().word(),
        "chain",
        target.chain().stream().map(TranslationTree::step).toList());
  }

  /** A row of a mapping set as one of its terms sees it. */
  public static Map<String, Object> row(MappingRow row, Term from) {
    Map<String, Object> json = new LinkedHashMap<>();
    boolean inverted = !row.subject().equals(from);
    String word =
        row.kind()
            .map(kind -> inverted ? kind.inverse().word() : kind.word())
            .orElse(row.predicateWord());
    json.put("predicate", word);
    json.put("modifier", row.negative() ? "Not" : null);
    json.putAll(term(row.other(from)));
    json.put("set", row.set().name());
    json.put("stated", row.predicateWord());
    json.put("inverted", inverted);
    json.put("confidence", row.confidence().isPresent() ? row.confidence().getAsDouble() : null);
    return json;
  }

  private static Map<String, Object> step(Step step) {
    return Fields.of(
        "from", step.from().code(),
        "predicate", step.kind().word(),
        "to", step.to().code(),
        "set", step.row().set().name(),
        "stated", step.row().predicateWord(),
        "inverted", step.backwards());
  }

  private static Map<String, Object> blocked(Blocked blocked) {
    MappingRow by = blocked.by();
    Map<String, Object> json = target(blocked.would());
    json.put(
        "by",
        Fields.of(
            "from", by.subject().code(),
            "modifier", "Not",
            "predicate", by.predicateWord(),
            "to", by.object().code(),
            "set", by.set().name(),
            "comment", by.comment().orElse(null)));
    return json;
  }

  /** What is to be known of a mapping set. */
  public static Map<String, Object> set(MappingSet set) {
    return Fields.of(
        "iri", set.iri(),
        "own", set.own(),
        "title", set.title().orElse(null),
        "version", set.version().orElse(null),
        "licence", set.licence().orElse(null),
        "graph", set.graph());
  }
}
