package org.myograph.web;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.myograph.answer.terms.LinkQuery;
import org.myograph.answer.terms.LinkQuery.Part;
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
  private final LinkQuery ofImports = new LinkQuery();
  private boolean imports = true;
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
    term("code", Part.END, (row, all) -> all.contains(row.subject()) || all.contains(row.object()));
    term("subject", Part.SUBJECT, (row, terms) -> terms.contains(row.subject()));
    term("object", Part.OBJECT, (row, terms) -> terms.contains(row.object()));
    parameters.find("set").ifPresent(this::set);
    vocabulary(
        "vocabulary", Part.VOCABULARY, (row, v) -> is(row.subject(), v) || is(row.object(), v));
    vocabulary("from", Part.FROM, (row, v) -> is(row.subject(), v));
    vocabulary("to", Part.TO, (row, v) -> is(row.object(), v));
    parameters.find("predicate").ifPresent(this::predicate);
    parameters.find("justification").ifPresent(this::justification);
    parameters.decimal("confidence", 0, 1).ifPresent(this::confidence);
    if (parameters.find("negative").isPresent()) {
      boolean negative = parameters.oneOf("negative", "true", "false").equals("true");
      want("negative", negative, row -> row.negative() == negative);
      ofImports.with(Part.NEGATIVE, Set.of("" + negative));
    }
  }

  /** What was asked for, as it was understood. */
  Map<String, Object> shown() {
    return shown;
  }

  /** The rows that fit, in their order: those of mapping sets, then those of imports. */
  List<MappingRow> rows() {
    List<MappingRow> ofSets = shown.isEmpty() ? rows : rows.stream().filter(wanted).toList();
    List<MappingRow> imported = imports ? all.imported().find(ofImports) : List.of();
    return new AbstractList<>() {
      @Override
      public MappingRow get(int index) {
        return index < ofSets.size() ? ofSets.get(index) : imported.get(index - ofSets.size());
      }

      @Override
      public int size() {
        return ofSets.size() + imported.size();
      }
    };
  }

  private void want(String name, Object value, Predicate<MappingRow> fits) {
    shown.put(name, value);
    wanted = wanted.and(fits);
  }

  /** Rows of a term are fewer than all. */
  private void narrow(List<Term> terms) {
    List<MappingRow> there =
        terms.stream().flatMap(term -> all.ofSets(term).stream()).distinct().toList();
    rows = there.size() < rows.size() ? there : rows;
  }

  private void concept(String value) {
    Value.Named named =
        ConceptFaults.orThrow(
            index, "concept", value, "concept", index.resolver().resolve(value, true, any -> true));
    Optional<Term> term = all.find(named.name().iri());
    narrow(term.stream().toList());
    imports = false;
    want("concept", Shapes.named(named), row -> row.subject().equals(term.orElse(null)));
  }

  private void term(String name, Part part, BiPredicate<MappingRow, List<Term>> fits) {
    Optional<String> value = parameters.find(name);
    if (value.isPresent()) {
      List<Term> terms = terms(value.get().strip());
      narrow(terms);
      ofImports.with(
          part,
          terms.stream()
              .flatMap(term -> Stream.of(term.code(), term.iri()))
              .collect(Collectors.toSet()));
      Object shown =
          terms.size() == 1
              ? TranslationTree.term(terms.get(0))
              : terms.stream().map(TranslationTree::term).toList();
      want(name, shown, row -> fits.test(row, terms));
    }
  }

  /** Several for a code without its prefix that several vocabularies have. */
  private List<Term> terms(String code) {
    List<Term> found = all.findAll(code);
    if (found.isEmpty()
        && index.resolver().resolve(code, false, any -> true) instanceof Resolution.Found own) {
      found = all.findAll(own.concept().iri());
    }
    if (found.isEmpty()) {
      throw unknown(code);
    }
    return found;
  }

  private void set(String name) {
    MappingSet set =
        all.set(name.strip())
            .orElseThrow(() -> notAmong("set", all.sets().stream().map(MappingSet::name).toList()));
    imports = imports && set.ontology().isPresent();
    set.ontology().ifPresent(ontology -> ofImports.with(Part.ONTOLOGY, Set.of(ontology)));
    want("set", set.name(), row -> row.set().equals(set));
  }

  private static boolean is(Term term, String vocabulary) {
    return term.vocabulary().equals(vocabulary);
  }

  private void vocabulary(String name, Part part, BiPredicate<MappingRow, String> fits) {
    Optional<String> value = parameters.find(name);
    if (value.isPresent()) {
      String found =
          all.vocabulary(value.get()).orElseThrow(() -> notAmong(name, all.vocabularies()));
      ofImports.with(part, Set.of(found));
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
    ofImports.with(Part.PREDICATE, iris);
    want("predicate", String.join(", ", words), row -> iris.contains(row.predicate()));
  }

  private void justification(String value) {
    String asked = value.strip();
    String word = asked.substring(Math.max(asked.lastIndexOf('/'), asked.indexOf(':')) + 1);
    ofImports.with(Part.JUSTIFICATION, Set.of(word));
    want(
        "justification", word, row -> row.howMadeWord().filter(word::equalsIgnoreCase).isPresent());
  }

  /** No mapping in an import has one. */
  private void confidence(double least) {
    imports = false;
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
