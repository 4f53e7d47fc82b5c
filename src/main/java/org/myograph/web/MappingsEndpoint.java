package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.ArgumentException;
import org.myograph.answer.ArgumentFault;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.Index;
import org.myograph.answer.MappingRow;
import org.myograph.answer.MappingRows;
import org.myograph.answer.MappingSet;
import org.myograph.answer.Term;
import org.myograph.answer.Value;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemException;
import org.myograph.problem.ProblemType;
import org.myograph.web.format.Format;
import org.myograph.web.format.Json;
import org.myograph.web.format.MappingShapes;
import org.myograph.web.format.SeparatedText;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TranslationTree;

/**
 * The rows of all mapping sets: {@code /mappings}. No look-up: hundreds of thousands of rows of
 * other people's sets are listed from memory, where a query would sort them all for each page.
 */
final class MappingsEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int LARGEST_LIMIT = 500;
  static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.TSV);

  private static final int DEFAULT_LIMIT = 50;
  private static final int LARGEST_OFFSET = 999_999;
  private static final String[] PARAMETERS = {
    "concept", "code", "set", "vocabulary", "predicate", "limit", "offset"
  };

  private record Filter(Map<String, Object> shown, List<MappingRow> rows) {}

  private final Snapshots snapshots;
  private final Replies replies;
  private final Links links;

  MappingsEndpoint(Snapshots snapshots, Replies replies, Links links) {
    this.snapshots = snapshots;
    this.replies = replies;
    this.links = links;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters = new RequestParameters(request, PARAMETERS);
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    int offset = parameters.number("offset", 0, 0, LARGEST_OFFSET);
    return snapshots.read(
        snapshot -> {
          Filter filter = filter(snapshot.index(), parameters);
          filter.shown().put("limit", limit);
          filter.shown().put("offset", offset);
          return replies.reply(
              request, snapshot, FORMATS, format -> body(request, filter, limit, offset, format));
        });
  }

  private static Filter filter(Index index, RequestParameters parameters) {
    MappingRows all = index.mappingRows();
    Map<String, Object> shown = new LinkedHashMap<>();
    List<MappingRow> rows = all.all();
    Predicate<MappingRow> wanted = row -> true;
    Optional<String> concept = parameters.find("concept");
    if (concept.isPresent()) {
      Value.Named named =
          ConceptFaults.orThrow(
              index,
              "concept",
              concept.get(),
              "concept",
              index.resolver().resolve(concept.get(), true, any -> true));
      shown.put("concept", Shapes.named(named));
      Optional<Term> term = all.find(named.name().iri());
      rows = term.map(all::of).orElse(List.of());
      wanted = wanted.and(row -> row.subject() == term.orElse(null));
    }
    Optional<String> code = parameters.find("code");
    if (code.isPresent()) {
      Term term = all.find(code.get().strip()).orElseThrow(() -> unknown(all, code.get()));
      shown.put("code", TranslationTree.term(term));
      rows = concept.isPresent() ? rows : all.of(term);
      wanted = wanted.and(row -> row.subject() == term || row.object() == term);
    }
    Optional<String> set = parameters.find("set");
    if (set.isPresent()) {
      List<String> names = all.sets().stream().map(MappingSet::name).toList();
      MappingSet found = all.set(set.get()).orElseThrow(() -> notAmong("set", names));
      shown.put("set", found.name());
      wanted = wanted.and(row -> row.set() == found);
    }
    Optional<String> vocabulary = parameters.find("vocabulary");
    if (vocabulary.isPresent()) {
      String found =
          all.vocabulary(vocabulary.get())
              .orElseThrow(() -> notAmong("vocabulary", all.vocabularies()));
      shown.put("vocabulary", found);
      wanted = wanted.and(row -> row.object().vocabulary().equals(found));
    }
    Optional<String> predicate = parameters.find("predicate");
    if (predicate.isPresent()) {
      Set<String> iris = all.predicates(predicate.get());
      if (iris.isEmpty()) {
        throw notAmong("predicate", all.predicates());
      }
      shown.put("predicate", predicate.get());
      wanted = wanted.and(row -> iris.contains(row.predicate()));
    }
    return new Filter(shown, shown.isEmpty() ? rows : rows.stream().filter(wanted).toList());
  }

  private static ProblemException unknown(MappingRows all, String code) {
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

  private Replies.Body body(
      ContainerRequestContext request, Filter filter, int limit, int offset, Format format) {
    int count = filter.rows().size();
    List<MappingRow> page =
        filter.rows().subList(Math.min(offset, count), Math.min(offset + limit, count));
    Paging paging = new Paging(links, request, List.of(PARAMETERS), limit, offset, count);
    byte[] bytes =
        switch (format) {
          case CSV -> SeparatedText.csv(MappingShapes.lines(page));
          case TSV -> SeparatedText.tsv(MappingShapes.lines(page));
          default -> Json.bytes(MappingShapes.tree(filter.shown(), count, page, paging.next()));
        };
    return new Replies.Body(bytes, paging.headers());
  }
}
