package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Value;
import org.myograph.answer.terms.Matched;
import org.myograph.store.Names;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.ListEnvelope;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TreeTable;

/**
 * Concepts of ours and terms of imported ontologies, ours first, by words or by a code: {@code
 * /search?q=&type=&vocabulary=&limit=&offset=}. The words are plain text. First what has all of
 * them is asked for, of ours and of others; where no name has, what has most of them, and the
 * answer says so ({@link SearchHits}).
 */
final class SearchEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.TSV);
  static final int DEFAULT_LIMIT = 20;
  static final int LARGEST_LIMIT = 100;
  static final int LARGEST_OFFSET = 9_999;
  private static final String[] PARAMETERS = {"q", "type", "vocabulary", "limit", "offset"};

  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;

  SearchEndpoint(Snapshots snapshots, Replies replies, Links links) {
    this.snapshots = snapshots;
    this.replies = replies;
    this.links = links;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters = new RequestParameters(request, PARAMETERS);
    String words = parameters.require("q");
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    int offset = parameters.number("offset", 0, 0, LARGEST_OFFSET);
    return snapshots.read(
        snapshot -> {
          Index index = snapshot.index();
          Optional<Value.Named> type = parameters.find("type").map(value -> kind(index, value));
          SearchHits.Call call = new SearchHits.Call(words, type, parameters.find("vocabulary"));
          return replies.reply(
              request,
              snapshot,
              FORMATS,
              format -> {
                SearchHits found = SearchHits.of(index, call);
                List<Supplier<Map<String, Object>>> items = found.items();
                Paging paging =
                    new Paging(links, request, List.of(PARAMETERS), limit, offset, items.size());
                Map<String, Object> arguments = arguments(call, limit, offset);
                List<?> page = paging.of(items).stream().map(Supplier::get).toList();
                Map<String, Object> json =
                    ListEnvelope.of("search", arguments, items.size(), page, paging.next());
                json.put("matched", found.matched() == null ? null : found.matched().word());
                json.put("note", note(call, found));
                json.put("see", items.isEmpty() ? links.at("") : null);
                byte[] bytes =
                    format == Format.JSON
                        ? Json.bytes(json)
                        : SeparatedText.of(format, TreeTable.ofSearch(json));
                return new Replies.Body(bytes, paging.headers());
              });
        });
  }

  private static String note(SearchHits.Call call, SearchHits found) {
    if (found.items().isEmpty()) {
      boolean within = call.type().isPresent() || call.vocabulary().isPresent();
      String what = within ? "Nothing of the kind or vocabulary asked for" : "Nothing";
      return what
          + (found.code()
              ? " has this code, or is mapped to it."
              : " has all of these words, or most of them, in its names. Try fewer or other words,"
                  + " or one of the look-ups that see leads to.");
    }
    return found.matched() == Matched.MOST_WORDS
        ? "Nothing has all of these words in its names; what is given has most of them, or its whole"
            + " name is among them, or its definition has all."
        : null;
  }

  private static Value.Named kind(Index index, String value) {
    Predicate<Concept> kinds = c -> c.iri().startsWith(Names.NS) && !c.children().isEmpty();
    return ConceptFaults.orThrow(
        index, "type", value, "kind of concepts", index.resolver().resolve(value, true, kinds));
  }

  private static Map<String, Object> arguments(SearchHits.Call call, int limit, int offset) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("q", call.words());
    call.type().ifPresent(named -> arguments.put("type", Shapes.named(named)));
    call.vocabulary().ifPresent(name -> arguments.put("vocabulary", name));
    arguments.put("limit", limit);
    arguments.put("offset", offset);
    return arguments;
  }
}
