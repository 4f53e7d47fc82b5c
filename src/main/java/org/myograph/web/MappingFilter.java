package org.myograph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.MappingRow;
import org.myograph.answer.MappingRows;
import org.myograph.answer.MappingSet;
import org.myograph.answer.Resolution;
import org.myograph.answer.Term;
import org.myograph.answer.Value;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TranslationTree;

/** Which rows of mapping sets a caller wants; all filters together must fit. */
final class MappingFilter {
  static final List<String> PARAMETERS =
      List.of(
          "concept",
          "code",
          "subject",
          "object",
          "set",
          "vocabulary",
          "from",
          "to",
          "predicate",
          "justification",
          "confidence",
          "negative");

  private final Index index;
  private final MappingRows all;
  private final RequestParameters parameters;
  private final Map<String, Object> shown = new LinkedHashMap<>();
  private List<MappingRow> rows;
  private Predicate<MappingRow> wanted = row -> true;

  /**
   * @throws ArgumentException for a value that names nothing
   * @throws ProblemException 404 for a code that no mapping has
   */
  MappingFilter(Index index, RequestParameters parameters) {
    this.index = index;
    this.all = index.mappingRows();
    this.parameters = parameters;
    this.rows = all.all();
    parameters.find("concept").ifPresent(this::concept);
    term("code", (row, term) -> row.subject() == term || row.object() == term);
    term("subject", (row, term) -> row.subject() == term);
    term("object", (row, term) -> row.object() == term);
    parameters.find("set").ifPresent(this::set);
    vocabulary("vocabulary", (row, v) -> is(row.subject(), v) || is(row.object(), v));
    vocabulary("from", (row, v) -> is(row.subject(), v));
    vocabulary("to", (row, v) -> is(row.object(), v));
    parameters.find("predicate").ifPresent(this::predicate);
    parameters.find("justification").ifPresent(this::justification);
    parameters.decimal("confidence", 0, 1).ifPresent(this::confidence);
    if (parameters.find("negative").isPresent()) {
      boolean negative = parameters.oneOf("negative", "true", "false").equals("true");
      want("negative", negative, row -> row.negative() == negative);
    }
  }

  /** What was asked for, as it was understood. */
  Map<String, Object> shown() {
    return shown;
  }

  /** The rows that fit, in their order. */
  List<MappingRow> rows() {
    return shown.isEmpty() ? rows : rows.stream().filter(wanted).toList();
  }

  private void want(String name, Object value, Predicate<MappingRow> fits) {
    shown.put(name, value);
    wanted = wanted.and(fits);
  }

  /** Rows of a term are fewer than all. */
  private void narrow(Optional<Term> term) {
    List<MappingRow> there = term.map(all::of).orElse(List.of());
    rows = there.size() < rows.size() ? there : rows;
  }

  private void concept(String value) {
    Value.Named named =
        ConceptFaults.orThrow(
            index, "concept", value, "concept", index.resolver().resolve(value, true, any -> true));
    Optional<Term> term = all.find(named.name().iri());
    narrow(term);
    want("concept", Shapes.named(named), row -> row.subject() == term.orElse(null));
  }

  private void term(String name, BiPredicate<MappingRow, Term> fits) {
    Optional<String> value = parameters.find(name);
    if (value.isPresent()) {
      String code = value.get().strip();
      Term term = all.find(code).or(() -> own(code)).orElseThrow(() -> unknown(code));
      narrow(Optional.of(term));
      want(name, TranslationTree.term(term), row -> fits.test(row, term));
    }
  }

  private Optional<Term> own(String name) {
    return index.resolver().resolve(name, false, any -> true) instanceof Resolution.Found found
        ? all.find(found.concept().iri())
        : Optional.empty();
  }

  private void set(String name) {
    MappingSet set =
        all.set(name.strip())
            .orElseThrow(() -> notAmong("set", all.sets().stream().map(MappingSet::name).toList()));
    want("set", set.name(), row -> row.set() == set);
  }

  private static boolean is(Term term, String vocabulary) {
    return term.vocabulary().equals(vocabulary);
  }

  private void vocabulary(String name, BiPredicate<MappingRow, String> fits) {
    Optional<String> value = parameters.find(name);
    if (value.isPresent()) {
      String found =
          all.vocabulary(value.get()).orElseThrow(() -> notAmong(name, all.vocabularies()));
      want(name, found, row -> fits.test(row, found));
    }
  }

  private void predicate(String value) {
    Set<String> iris = all.predicates(value);
    if (iris.isEmpty()) {
      throw notAmong("predicate", all.predicates());
    }
    List<String> words =
        all.predicates().stream().filter(w -> iris.containsAll(all.predicates(w))).toList();
    want("predicate", String.join(", ", words), row -> iris.contains(row.predicate()));
  }

  private void justification(String value) {
    String asked = value.strip();
    String word = asked.substring(Math.max(asked.lastIndexOf('/'), asked.indexOf(':')) + 1);
    want(
        "justification", word, row -> row.howMadeWord().filter(word::equalsIgnoreCase).isPresent());
  }

  private void confidence(double least) {
    want(
        "confidence",
        least,
        row -> row.confidence().isPresent() && row.confidence().getAsDouble() >= least);
  }

  private ProblemException unknown(String code) {
    String detail = "No mapping has the code " + ConceptFaults.quote(code) + ".";
    return new ProblemException(
        Problem.of(ProblemType.UNKNOWN_CODE, detail)
            .with("suggestions", all.near(code).stream().map(TranslationTree::term).toList()));
  }

  private static ArgumentException notAmong(String parameter, List<String> allowed) {
    String message = parameter + " is one of: " + String.join(", ", allowed) + ".";
    return new ArgumentException(
        List.of(
            new ArgumentFault(
                parameter, ArgumentFault.Kind.INVALID, message, Map.of("allowed", allowed))));
  }
}
