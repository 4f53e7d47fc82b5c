package org.myograph.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.process.Inflector;
import org.myograph.answer.Concept;
import org.myograph.answer.ConceptFaults;
import org.myograph.answer.ForeignValues;
import org.myograph.answer.Index;
import org.myograph.answer.Mapping;
import org.myograph.answer.SimilarConcepts;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.Ontology;
import org.myograph.answer.terms.Similarity.Measure;
import org.myograph.web.format.ListEnvelope;
import org.myograph.web.format.Shapes;
import org.myograph.web.format.TermTree;

/** What shares ancestors with a concept: {@code /concepts/{concept}/similar?ontology=hp}. */
final class SimilarEndpoint implements Inflector<ContainerRequestContext, Response> {
  static final int DEFAULT_LIMIT = 20;
  static final int LARGEST_LIMIT = 200;
  private static final double HIGHEST_LEAST = 100;
  private static final String CONCEPT = "concept";

  private record Call(
      Value.Named concept,
      Optional<Ontology> ontology,
      boolean terms,
      Measure measure,
      double least,
      int limit) {}

  private final Snapshots snapshots;
  private final Replies replies;

  SimilarEndpoint(Snapshots snapshots, Replies replies) {
    this.snapshots = snapshots;
    this.replies = replies;
  }

  @Override
  public Response apply(ContainerRequestContext request) {
    RequestParameters parameters =
        new RequestParameters(request, "ontology", "among", "measure", "least", "limit");
    boolean terms = parameters.oneOf("among", "concepts", "terms").equals("terms");
    String by = parameters.oneOf("measure", "resnik", "jaccard");
    double least = parameters.decimal("least", 0, HIGHEST_LEAST).orElse(SimilarConcepts.LEAST);
    int limit = parameters.number("limit", DEFAULT_LIMIT, LARGEST_LIMIT);
    String value = request.getUriInfo().getPathParameters().getFirst(CONCEPT);
    return snapshots.read(
        snapshot -> {
          Index index = snapshot.index();
          Value.Named concept =
              ConceptFaults.orThrow(
                  index, CONCEPT, value, CONCEPT, index.resolver().resolve(value, true, c -> true));
          Optional<Ontology> ontology =
              parameters
                  .find("ontology")
                  .map(name -> new ForeignValues(index).ontology("ontology", name))
                  .or(() -> index.foreign().ontology("hp"))
                  .or(() -> index.foreign().ontologies().stream().findFirst());
          Measure measure = Measure.valueOf(by.toUpperCase(Locale.ROOT));
          Call call = new Call(concept, ontology, terms, measure, least, limit);
          return replies.json(request, snapshot, () -> tree(index, call));
        });
  }

  private static Map<String, Object> tree(Index index, Call call) {
    Concept concept = index.concepts().byIri(call.concept().name().iri()).orElseThrow();
    List<Mapping> from = List.of();
    List<SimilarConcepts.Hit> hits = List.of();
    if (call.ontology().isPresent()) {
      SimilarConcepts similar = new SimilarConcepts(index, call.ontology().get());
      from = similar.of(concept);
      hits =
          call.terms()
              ? similar.terms(concept, call.measure())
              : similar.concepts(concept, call.measure());
    }
    int all = hits.size();
    hits = hits.stream().filter(hit -> hit.pair().resnik() >= call.least()).toList();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put(CONCEPT, Shapes.named(call.concept()));
    arguments.put("ontology", call.ontology().map(Ontology::name).orElse(null));
    arguments.put("among", call.terms() ? "terms" : "concepts");
    arguments.put("measure", call.measure().name().toLowerCase(Locale.ROOT));
    arguments.put("least", call.least());
    arguments.put("limit", call.limit());
    List<?> items = items(index, hits.subList(0, Math.min(call.limit(), hits.size())));
    Map<String, Object> json = ListEnvelope.of("similar", arguments, hits.size(), items, null);
    json.put("below", all - hits.size());
    json.put("note", note(index, call, from));
    return json;
  }

  private static String note(Index index, Call call, List<Mapping> from) {
    if (call.ontology().isEmpty()) {
      return ForeignValues.note(index, List.of()).orElse(null);
    }
    return from.isEmpty()
        ? call.concept().name().label()
            + " is neither exactly nor closely matched in "
            + call.ontology().get().name()
            + "."
        : "Resnik (1995): information content of the most informative common ancestor, in nats;"
            + " intrinsic: -ln of the share of the ontology's terms that are it or below it."
            + " Jaccard: common ancestors by all ancestors. A term counts as its own ancestor."
            + " What shares less than `least` nats is left out; `below` counts it.";
  }

  private static List<Map<String, Object>> items(Index index, List<SimilarConcepts.Hit> hits) {
    List<String> iris = new ArrayList<>();
    for (SimilarConcepts.Hit hit : hits) {
      iris.addAll(List.of(hit.pair().term(), hit.pair().other(), hit.pair().common()));
    }
    List<ForeignTerm.Named> names = index.foreign().names(iris);
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      SimilarConcepts.Hit hit = hits.get(i);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put(
          CONCEPT,
          hit.to() == null ? null : Shapes.name(index.concepts().name(hit.to().concept())));
      json.put("term", TermTree.named(names.get(3 * i + 1)));
      json.put("mapping", hit.to() == null ? null : hit.to().predicate());
      json.put("resnik", hit.pair().resnik());
      json.put("jaccard", hit.pair().jaccard());
      json.put("common", TermTree.named(names.get(3 * i + 2)));
      json.put("from", TermTree.named(names.get(3 * i)));
      json.put("fromMapping", hit.from().predicate());
      items.add(json);
    }
    return items;
  }
}
