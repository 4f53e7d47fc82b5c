package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.Resolution;
import org.myograph.answer.TooManyRowsException;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.HierarchicalWalk;
import org.myograph.answer.terms.HierarchicalWalk.Direction;
import org.myograph.answer.terms.HierarchicalWalk.Step;
import org.myograph.answer.terms.HierarchicalWalk.Through;
import org.myograph.answer.terms.Ontology;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.ListEnvelope;
import org.myograph.web.format.TermTree;

/**
 * What stands above or below a term as a kind of it or by part of and develops from: {@code
 * /terms/{term}/hierarchical-ancestors} and {@code …-descendants}, as OLS has them by these names.
 */
final class HierarchicalEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int DEFAULT_LIMIT = 100;
  static final int LARGEST_LIMIT = 1_000;
  static final int LARGEST_OFFSET = 20_000;
  private static final String TERM = "term";
  private static final String[] PARAMETERS = {"ontology", "through", "direct", "limit", "offset"};
  private static final String ALL = "all";

  private record Found(Ontology ontology, String from, Step step) {}

  private final Direction direction;
  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;

  HierarchicalEndpoint(Direction direction, Snapshots snapshots, Replies replies, Links links) {
    this.direction = direction;
    this.snapshots = snapshots;
    this.replies = replies;
    this.links = links;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters = new RequestParameters(request, PARAMETERS);
    String[] words =
        Stream.concat(Stream.of(ALL), Stream.of(Through.values()).map(Through::word))
            .toArray(String[]::new);
    String through = parameters.oneOf("through", words);
    boolean direct = parameters.oneOf("direct", "false", "true").equals("true");
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    int offset = parameters.number("offset", 0, 0, LARGEST_OFFSET);
    String asked = request.getUriInfo().getPathParameters().getFirst(TERM);
    return snapshots.read(
        snapshot -> {
          Index index = snapshot.index();
          Optional<Ontology> only =
              parameters
                  .find("ontology")
                  .map(name -> new ForeignValues(index).ontology("ontology", name));
          Optional<ForeignTerm> term = new ForeignValues(index).find(asked);
          List<String> starts = starts(index, asked, term);
          Map<String, Object> arguments = new LinkedHashMap<>();
          arguments.put(TERM, term.<Object>map(TermTree::term).orElse(asked));
          arguments.put("ontology", only.map(Ontology::name).orElse(null));
          arguments.put("through", through);
          arguments.put("direct", direct);
          arguments.put("limit", limit);
          arguments.put("offset", offset);
          return replies.reply(
              request,
              snapshot,
              List.of(Format.JSON),
              format -> {
                List<Found> all = walk(index, starts, only, set(through), direct);
                List<String> names = List.of(PARAMETERS);
                Paging paging = new Paging(links, request, names, limit, offset, all.size());
                List<?> page = paging.of(all).stream().map(found -> item(index, found)).toList();
                Map<String, Object> json =
                    ListEnvelope.of(lookup(), arguments, all.size(), page, paging.next());
                json.put("note", note(index, term));
                return new Replies.Body(Json.bytes(json), paging.headers());
              });
        });
  }

  private String lookup() {
    return "hierarchical-" + direction.name().toLowerCase(Locale.ROOT);
  }

  private static Set<Through> set(String word) {
    Set<Through> set = EnumSet.allOf(Through.class);
    set.removeIf(through -> !word.equals(ALL) && !through.word().equals(word));
    return set;
  }

  private static String note(Index index, Optional<ForeignTerm> term) {
    List<Value> asked = term.<Value>map(Value.Foreign::new).map(List::of).orElse(List.of());
    return ForeignValues.note(index, asked).orElse(null);
  }

  /** The term itself; of one of our concepts those that it matches exactly, else closely. */
  private static List<String> starts(Index index, String asked, Optional<ForeignTerm> term) {
    if (term.isPresent()) {
      return List.of(term.get().iri());
    }
    if (index.resolver().resolve(asked, false, any -> true) instanceof Resolution.Found found) {
      List<Mapping> mappings = index.mappings().ofConcept(found.concept().iri());
      for (String predicate : List.of("exactMatch", "closeMatch")) {
        Set<String> matched = new LinkedHashSet<>();
        mappings.stream()
            .filter(m -> m.predicate().equals(predicate))
            .filter(m -> index.foreign().find(m.object()).isPresent())
            .forEach(m -> matched.add(m.object()));
        if (!matched.isEmpty()) {
          return List.copyOf(matched);
        }
      }
      return List.of();
    }
    throw new ForeignValues(index).unknownTerm(TERM, asked);
  }

  private List<Found> walk(
      Index index,
      List<String> starts,
      Optional<Ontology> only,
      Set<Through> through,
      boolean direct) {
    List<Found> all = new ArrayList<>();
    for (Ontology ontology : index.foreign().newestFirst()) {
      if (only.isEmpty() || only.get().equals(ontology)) {
        for (String start : starts) {
          int farthest = direct ? 1 : Integer.MAX_VALUE;
          index
              .foreign()
              .walk(ontology, start, direction, through, farthest)
              .forEach(step -> all.add(new Found(ontology, start, step)));
        }
      }
    }
    if (all.size() > HierarchicalWalk.MOST) {
      throw new TooManyRowsException(HierarchicalWalk.MOST);
    }
    return all;
  }

  private static Map<String, Object> item(Index index, Found found) {
    Step step = found.step();
    TermTree tree = new TermTree(index);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(TERM, tree.name(step.iri()));
    json.put("ontology", found.ontology().name());
    json.put("distance", step.distance());
    json.put("by", step.by().stream().map(tree::name).toList());
    json.put("from", tree.name(found.from()));
    return json;
  }
}
