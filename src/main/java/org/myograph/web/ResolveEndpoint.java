package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.ConceptTree;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.Shapes;

/** From a foreign code or IRI to our concepts: {@code /resolve/{code}}. */
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
          List<Mapping> found = snapshot.index().mappings().ofCode(code.strip());
          if (found.isEmpty()) {
            throw unknown(snapshot.index(), code);
          }
          return replies.reply(
              request,
              snapshot,
              List.of(Format.JSON),
              format -> Replies.Body.of(Json.bytes(tree(snapshot.index(), code, found))));
        });
  }

  private static Map<String, Object> tree(Index index, String code, List<Mapping> found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", "resolve");
    json.put("arguments", Fields.of("code", code));
    json.put("count", found.size());
    json.put("items", found.stream().map(mapping -> item(index, mapping)).toList());
    json.put("withheld", Fields.of("refuted", 0));
    json.put("next", null);
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
    String detail = "No concept is mapped to " + ConceptFaults.quote(code) + ".";
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
