package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Search;
import org.myograph.answer.Value;
import org.myograph.store.Names;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.Shapes;

/** Concepts by words: {@code /search?q=&type=&limit=}. */
final class SearchEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int DEFAULT_LIMIT = 20;
  static final int LARGEST_LIMIT = 100;

  private final Snapshots snapshots;
  private final Replies replies;

  SearchEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters = new RequestParameters(request, "q", "type", "limit");
    String words = parameters.require("q");
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    return snapshots.read(
        snapshot -> {
          Optional<Value.Named> type =
              parameters.find("type").map(value -> kind(snapshot.index(), value));
          return replies.reply(
              request,
              snapshot,
              List.of(Format.JSON),
              format -> Replies.Body.of(Json.bytes(tree(snapshot.index(), words, type, limit))));
        });
  }

  private static Value.Named kind(Index index, String value) {
    Predicate<Concept> kinds = c -> c.iri().startsWith(Names.NS) && !c.children().isEmpty();
    return ConceptFaults.orThrow(
        index, "type", value, "kind of concepts", index.resolver().resolve(value, true, kinds));
  }

  private static Map<String, Object> tree(
      Index index, String words, Optional<Value.Named> type, int limit) {
    List<Search.Hit> hits =
        new Search(index.concepts())
            .find(words, c -> type.isEmpty() || c.kinds().contains(type.get().name().iri()));
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("q", words);
    type.ifPresent(named -> arguments.put("type", Shapes.named(named)));
    arguments.put("limit", limit);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", "search");
    json.put("arguments", arguments);
    json.put("count", hits.size());
    json.put("items", hits.stream().limit(limit).map(hit -> item(index, hit)).toList());
    json.put("withheld", Fields.of("refuted", 0));
    json.put("next", null);
    return json;
  }

  private static Map<String, Object> item(Index index, Search.Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("concept", Shapes.name(hit.concept().name()));
    json.put(
        "kinds", index.concepts().broadestKinds(hit.concept()).stream().map(Shapes::name).toList());
    json.put("match", hit.how().name().toLowerCase(Locale.ROOT));
    json.put("field", hit.field());
    json.put("synonymKind", hit.synonymKind().orElse(null));
    json.put("text", hit.text());
    return json;
  }
}
