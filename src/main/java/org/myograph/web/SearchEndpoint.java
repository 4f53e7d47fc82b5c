package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.myograph.answer.terms.TermSearch;
import org.myograph.store.Names;
import org.myograph.web.format.Fields;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.SearchTree;
import org.myograph.web.format.Shapes;

/**
 * Concepts of ours and terms of imported ontologies by words, ours first: {@code
 * /search?q=&type=&vocabulary=&limit=}. The words are plain text.
 */
final class SearchEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int DEFAULT_LIMIT = 20;
  static final int LARGEST_LIMIT = 100;

  /** A kind is one of ours, so that with one no other vocabulary is searched. */
  private record Call(
      String words, Optional<Value.Named> type, Optional<String> vocabulary, int limit) {
    boolean ofOurs() {
      return vocabulary.isEmpty() || vocabulary.get().equalsIgnoreCase(SearchTree.OURS);
    }

    boolean ofOthers() {
      return type.isEmpty()
          && (vocabulary.isEmpty() || !vocabulary.get().equalsIgnoreCase(SearchTree.OURS));
    }
  }

  private final Snapshots snapshots;
  private final Replies replies;

  SearchEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters =
        new RequestParameters(request, "q", "type", "vocabulary", "limit");
    String words = parameters.require("q");
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    return snapshots.read(
        snapshot -> {
          Optional<Value.Named> type =
              parameters.find("type").map(value -> kind(snapshot.index(), value));
          Call call = new Call(words, type, parameters.find("vocabulary"), limit);
          return replies.reply(
              request,
              snapshot,
              List.of(Format.JSON),
              format -> Replies.Body.of(Json.bytes(tree(snapshot.index(), call))));
        });
  }

  private static Value.Named kind(Index index, String value) {
    Predicate<Concept> kinds = c -> c.iri().startsWith(Names.NS) && !c.children().isEmpty();
    return ConceptFaults.orThrow(
        index, "type", value, "kind of concepts", index.resolver().resolve(value, true, kinds));
  }

  private static Map<String, Object> tree(Index index, Call call) {
    List<Search.Hit> own = call.ofOurs() ? own(index, call) : List.of();
    List<TermSearch.Hit> foreign = call.ofOthers() ? foreign(index, call) : List.of();
    List<Map<String, Object>> items = new ArrayList<>();
    own.forEach(hit -> items.add(SearchTree.own(index, hit)));
    foreign.forEach(hit -> items.add(SearchTree.foreign(index, hit)));
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("q", call.words());
    call.type().ifPresent(named -> arguments.put("type", Shapes.named(named)));
    call.vocabulary().ifPresent(name -> arguments.put("vocabulary", name));
    arguments.put("limit", call.limit());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lookup", "search");
    json.put("arguments", arguments);
    json.put("count", items.size());
    json.put("items", items.subList(0, Math.min(call.limit(), items.size())));
    json.put("withheld", Fields.of("refuted", 0));
    json.put("next", null);
    return json;
  }

  private static List<Search.Hit> own(Index index, Call call) {
    return new Search(index.concepts())
        .find(
            call.words(),
            c -> call.type().isEmpty() || c.kinds().contains(call.type().get().name().iri()));
  }

  private static List<TermSearch.Hit> foreign(Index index, Call call) {
    if (index.foreign().isEmpty()) {
      return List.of();
    }
    try {
      return index
          .foreign()
          .search()
          .find(call.words(), call.vocabulary().map(v -> prefix(index, v)), TermSearch.MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a vocabulary's name: that of an import, the prefix of codes, or the name that we use. */
  private static String prefix(Index index, String vocabulary) {
    String asked = vocabulary.strip().toLowerCase(Locale.ROOT);
    boolean imported = index.foreign().ontologies().stream().anyMatch(o -> o.name().equals(asked));
    return imported
        ? asked
        : index.mappings().all().stream()
            .filter(m -> m.vocabulary().equalsIgnoreCase(asked) && m.code().contains(":"))
            .findFirst()
            .map(m -> m.code().substring(0, m.code().indexOf(':')).toLowerCase(Locale.ROOT))
            .orElse(asked);
  }
}
