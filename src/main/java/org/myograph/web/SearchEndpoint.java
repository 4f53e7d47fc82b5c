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
import java.util.function.Supplier;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.CodeSearch;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.Matched;
import org.myograph.answer.terms.TermSearch;
import org.myograph.store.Names;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.ListEnvelope;
import org.myograph.web.format.SearchTree;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TreeTable;

/**
 * Concepts of ours and terms of imported ontologies, ours first, by words or by a code: {@code
 * /search?q=&type=&vocabulary=&limit=&offset=}. The words are plain text. First what has all of
 * them is asked for, of ours and of others; where nothing has, what has most of them, and the
 * answer says so.
 */
final class SearchEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.TSV);
  static final int DEFAULT_LIMIT = 20;
  static final int LARGEST_LIMIT = 100;
  static final int LARGEST_OFFSET = 9_999;
  private static final String[] PARAMETERS = {"q", "type", "vocabulary", "limit", "offset"};

  /** A kind is one of ours, so that with one no other vocabulary is searched. */
  private record Call(String words, Optional<Value.Named> type, Optional<String> vocabulary) {
    boolean ofOurs() {
      return vocabulary.isEmpty() || vocabulary.get().equalsIgnoreCase(SearchTree.OURS);
    }

    boolean ofOthers() {
      return type.isEmpty()
          && (vocabulary.isEmpty() || !vocabulary.get().equalsIgnoreCase(SearchTree.OURS));
    }

    boolean wants(Concept concept) {
      return ofOurs() && (type.isEmpty() || concept.kinds().contains(type.get().name().iri()));
    }
  }

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
          Call call = new Call(words, type, parameters.find("vocabulary"));
          return replies.reply(
              request,
              snapshot,
              FORMATS,
              format -> {
                Found found = found(index, call);
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

  private static String note(Call call, Found found) {
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
        ? "Nothing has all of these words; what is given has most of them, or its whole name is"
            + " among them."
        : null;
  }

  private static Value.Named kind(Index index, String value) {
    Predicate<Concept> kinds = c -> c.iri().startsWith(Names.NS) && !c.children().isEmpty();
    return ConceptFaults.orThrow(
        index, "type", value, "kind of concepts", index.resolver().resolve(value, true, kinds));
  }

  private static Map<String, Object> arguments(Call call, int limit, int offset) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("q", call.words());
    call.type().ifPresent(named -> arguments.put("type", Shapes.named(named)));
    call.vocabulary().ifPresent(name -> arguments.put("vocabulary", name));
    arguments.put("limit", limit);
    arguments.put("offset", offset);
    return arguments;
  }

  /**
   * What was found.
   *
   * @param code whether a code was asked for
   * @param matched null where a code was asked for, or nothing was found
   */
  private record Found(boolean code, Matched matched, List<Supplier<Map<String, Object>>> items) {}

  private static Found found(Index index, Call call) {
    Optional<CodeSearch.Found> code = new CodeSearch(index).find(call.words());
    if (code.isPresent()) {
      return new Found(true, null, ofCode(index, call, code.get()));
    }
    for (Matched matched : Matched.values()) {
      List<Supplier<Map<String, Object>>> items = ofWords(index, call, matched);
      if (!items.isEmpty()) {
        return new Found(false, matched, items);
      }
    }
    return new Found(false, null, List.of());
  }

  private static List<Supplier<Map<String, Object>>> ofCode(
      Index index, Call call, CodeSearch.Found code) {
    List<Supplier<Map<String, Object>>> items = new ArrayList<>();
    code.own().stream()
        .filter(hit -> call.wants(hit.concept()))
        .forEach(hit -> items.add(() -> SearchTree.own(index, hit)));
    if (call.ofOthers()) {
      Optional<String> vocabulary = call.vocabulary().map(v -> prefix(index, v));
      code.terms().stream()
          .filter(term -> vocabulary.isEmpty() || isOf(term, vocabulary.get()))
          .forEach(term -> items.add(() -> SearchTree.term(index, term)));
    }
    return items;
  }

  private static List<Supplier<Map<String, Object>>> ofWords(
      Index index, Call call, Matched matched) {
    List<Supplier<Map<String, Object>>> items = new ArrayList<>();
    Predicate<String> known =
        index.foreign().isEmpty() ? word -> false : index.foreign().search()::knows;
    index
        .search()
        .find(call.words(), matched, call::wants, known)
        .forEach(hit -> items.add(() -> SearchTree.own(index, hit)));
    if (call.ofOthers()) {
      foreign(index, call, matched).forEach(hit -> items.add(() -> SearchTree.foreign(index, hit)));
    }
    return items;
  }

  private static boolean isOf(ForeignTerm term, String vocabulary) {
    return term.ontologies().contains(vocabulary)
        || term.code().toLowerCase(Locale.ROOT).startsWith(vocabulary + ":");
  }

  private static List<TermSearch.Hit> foreign(Index index, Call call, Matched matched) {
    if (index.foreign().isEmpty()) {
      return List.of();
    }
    try {
      return index
          .foreign()
          .search()
          .find(
              call.words(),
              Optional.of(matched),
              call.vocabulary().map(v -> prefix(index, v)),
              TermSearch.MOST);
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
