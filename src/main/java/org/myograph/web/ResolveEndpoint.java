package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.MatchKind;
import org.myograph.answer.Term;
import org.myograph.answer.Translation;
import org.myograph.answer.Translator;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.ConceptTree;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.ListEnvelope;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TranslationTree;
import org.myograph.web.format.TreeTable;

/**
 * From a foreign code or IRI to our concepts: {@code /resolve/{code}}. First those that we map to
 * it, then those that the mapping sets of others lead to, then what those sets say of the code.
 */
final class ResolveEndpoint implements Inflector<ContainerRequestContext, Response> {
  private final Snapshots snapshots;
  private final Replies replies;

  ResolveEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    new RequestParameters(request);
    String code = request.getUriInfo().getPathParameters().getFirst("code");
    return snapshots.read(
        snapshot -> {
          Index index = snapshot.index();
          List<Mapping> own = index.mappings().ofCode(code.strip());
          List<Term> terms =
              index.mappingRows().findAll(code.strip()).stream().filter(t -> !t.isOurs()).toList();
          if (own.isEmpty() && terms.isEmpty()) {
            throw unknown(index, code);
          }
          return replies.reply(
              request,
              snapshot,
              SearchEndpoint.FORMATS,
              format -> {
                Map<String, Object> json = tree(index, code, own, terms);
                return Replies.Body.of(
                    format == Format.JSON
                        ? Json.bytes(json)
                        : SeparatedText.of(format, TreeTable.ofResolve(json)));
              });
        });
  }

  private static Map<String, Object> tree(
      Index index, String code, List<Mapping> own, List<Term> terms) {
    Map<String, Object> arguments = Fields.of("code", code);
    List<Map<String, Object>> items = own.stream().map(mapping -> item(index, mapping)).toList();
    Map<String, Object> json = ListEnvelope.of("resolve", arguments, items.size(), items, null);
    List<String> readAs =
        Stream.concat(own.stream().map(Mapping::code), terms.stream().map(Term::code))
            .distinct()
            .toList();
    json.put("readAs", readAs);
    String several =
        code + " may mean any of " + String.join(", ", readAs) + "; this is all of them.";
    json.put("note", readAs.size() > 1 ? several : obsolete(index, readAs.get(0)).orElse(null));
    Set<String> direct = own.stream().map(Mapping::concept).collect(Collectors.toSet());
    json.put("through", terms.stream().flatMap(t -> through(index, t, direct)).toList());
    json.put("others", terms.stream().flatMap(t -> others(index, t)).toList());
    return json;
  }

  private static Stream<Map<String, Object>> through(Index index, Term term, Set<String> direct) {
    Translator.Wanted wanted =
        new Translator.Wanted(Set.of(Term.OURS), MatchKind.RELATED, Translator.MOST_STEPS);
    return new Translator(index)
        .translate(term, wanted).targets().stream()
            .filter(target -> !direct.contains(target.term().iri()))
            .map(target -> through(index, target));
  }

  private static Stream<Map<String, Object>> others(Index index, Term term) {
    return index.mappingRows().of(term).stream()
        .filter(row -> !row.set().own())
        .map(row -> TranslationTree.row(row, term));
  }

  private static Map<String, Object> through(Index index, Translation.Target target) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("concept", Shapes.name(index.concepts().name(target.term().iri())));
    json.putAll(TranslationTree.chain(target));
    return json;
  }

  private static Map<String, Object> item(Index index, Mapping mapping) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("concept", Shapes.name(index.concepts().name(mapping.concept())));
    json.putAll(ConceptTree.mapping(mapping));
    return json;
  }

  /** That its ontology has withdrawn a term, and what replaced it. */
  private static Optional<String> obsolete(Index index, String code) {
    return index
        .foreign()
        .find(code)
        .filter(ForeignTerm::obsolete)
        .flatMap(term -> ForeignValues.note(index, List.of(new Value.Foreign(term))));
  }

  private static ProblemException unknown(Index index, String code) {
    List<?> near =
        index.mappingRows().near(code.strip()).stream().map(TranslationTree::term).toList();
    String old = obsolete(index, code.strip()).map(note -> " " + note).orElse("");
    String detail = "No mapping has the code " + ConceptFaults.quote(code) + "." + old;
    return new ProblemException(
        Problem.of(ProblemType.UNKNOWN_CODE, detail).with("suggestions", near));
  }
}
