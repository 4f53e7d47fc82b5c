package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.MatchKind;
import org.myograph.answer.Term;
import org.myograph.answer.Translation;
import org.myograph.answer.Translator;
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
  private static final int SUGGESTIONS = 5;
  private static final int LONGEST = 60;
  private static final int FURTHEST = 3;

  private record Near(Mapping mapping, int distance) {}

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
          Optional<Term> term = index.mappingRows().find(code.strip()).filter(t -> !t.isOurs());
          if (own.isEmpty() && term.isEmpty()) {
            throw unknown(index, code);
          }
          return replies.reply(
              request,
              snapshot,
              SearchEndpoint.FORMATS,
              format -> {
                Map<String, Object> json = tree(index, code, own, term);
                return Replies.Body.of(
                    format == Format.JSON
                        ? Json.bytes(json)
                        : SeparatedText.of(format, TreeTable.ofResolve(json)));
              });
        });
  }

  private static Map<String, Object> tree(
      Index index, String code, List<Mapping> own, Optional<Term> term) {
    Map<String, Object> arguments = Fields.of("code", code);
    List<Map<String, Object>> items = own.stream().map(mapping -> item(index, mapping)).toList();
    Map<String, Object> json = ListEnvelope.of("resolve", arguments, items.size(), items, null);
    Translator.Wanted wanted =
        new Translator.Wanted(Set.of(Term.OURS), MatchKind.RELATED, Translator.MOST_STEPS);
    json.put("through", List.of());
    json.put("others", List.of());
    if (term.isPresent()) {
      Set<String> direct = own.stream().map(Mapping::concept).collect(Collectors.toSet());
      json.put(
          "through",
          new Translator(index)
              .translate(term.get().iri(), wanted).targets().stream()
                  .filter(target -> !direct.contains(target.term().iri()))
                  .map(target -> through(index, target))
                  .toList());
      json.put(
          "others",
          index.mappingRows().of(term.get()).stream()
              .filter(row -> !row.set().own())
              .map(row -> TranslationTree.row(row, term.get()))
              .toList());
    }
    return json;
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

  private static ProblemException unknown(Index index, String code) {
    List<Map<String, Object>> near = code.length() > LONGEST ? List.of() : near(index, code);
    String detail = "No mapping has the code " + ConceptFaults.quote(code) + ".";
    return new ProblemException(
        Problem.of(ProblemType.UNKNOWN_CODE, detail).with("suggestions", near));
  }

  private static List<Map<String, Object>> near(Index index, String code) {
    LevenshteinDistance distance = new LevenshteinDistance(FURTHEST);
    String folded = code.toLowerCase(Locale.ROOT);
    return index.mappings().all().stream()
        .map(m -> new Near(m, distance.apply(m.code().toLowerCase(Locale.ROOT), folded)))
        .filter(near -> near.distance() >= 0)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(n -> n.mapping().code()))
        .limit(SUGGESTIONS)
        .map(near -> item(index, near.mapping()))
        .toList();
  }
}
